import { describe, expect, test } from 'vitest';
import type { ReadingList } from '../../src/core/reading-list.ts';
import { entryCard, listCard } from '../../src/views/framed-card.ts';
import { handOutView } from '../../src/views/hand-out.ts';
import { readingListView } from '../../src/views/reading-lists.ts';
import { recordOfEntry, recordOfList } from '../../src/views/record.ts';
import type { Site } from '../../src/views/site.ts';
import { entryOf, site } from './sample.ts';

const standing = site.repository.readingLists.get('before-you-plan') as ReadingList;
const item = { importance: 'optional' } as const;
const list: ReadingList = {
  ...standing,
  sections: [
    ...standing.sections,
    {
      title: 'Beside',
      items: [
        { ...item, source: 'norway-2008', section: '3.6', pages: '22-23', minutes: 12 },
        { ...item, source: 'norway-2008' },
        { ...item, entry: 'a-witness-was-named' },
      ],
    },
  ],
};
const published = { ...site.repository.published, withdrawn: ['a-witness-was-named'] };
const now: Site = { ...site, repository: { ...site.repository, published }, today: '2026-11-25' };

describe('the page of a list', () => {
  const beside = readingListView(now, list).sections.at(-1);

  test('a source says which part of it to read, and leads to its page', () => {
    expect(beside?.items[0]).toMatchObject({
      number: 3,
      kind: 'source',
      title: 'A report on findings, section 3.6, pp. 22–23',
      href: '/kb/sources/norway-2008/',
      minutes: '12 minutes',
      coins: null,
    });
    expect(beside?.items[1]?.minutes).toBeNull();
  });

  test('an entry that was withdrawn keeps its place, and leads nowhere', () => {
    expect(beside?.items[2]).toMatchObject({
      number: 5,
      kind: 'withdrawn',
      title: 'a-witness-was-named',
      href: null,
      warning: 'This entry was withdrawn. The list keeps its place until another takes it.',
    });
  });

  test('the total counts entries and sources, and says what nobody has timed', () => {
    expect(readingListView(now, list).total).toBe(
      '2 entries and 2 sources, about 13 minutes to read, not counting 1 source',
    );
  });

  test.each([
    ['2026-11-24', 'Was to be reviewed by 24 November 2026; read it with care.'],
    ['2026-11-25', null],
  ])('an entry to be reviewed by %s', (reviewBy, warning) => {
    const entries = new Map(now.repository.entries);
    const entry = entryOf('fund-early');
    entries.set(entry.id, { ...entry, reviewBy });
    const view = readingListView({ ...now, repository: { ...now.repository, entries } }, list);
    expect(view.sections[1]?.items[0]?.warning).toBe(warning);
  });

  test('leads to what a trainer takes away', () => {
    const { takeAway } = readingListView(now, list);
    expect(takeAway.print.href).toBe('/kb/reading-lists/before-you-plan/hand-out/');
    expect(takeAway.makeMine).toMatchObject({
      id: 'before-you-plan',
      href: '/kb/my-list/?copy=before-you-plan',
    });
    expect(takeAway.course.href).toBe('/kb/reading-lists/before-you-plan/before-you-plan.imscc');
    expect(takeAway.embed.code).toContain('src="https://example.org/kb/reading-lists/before-you-plan/card/"');
  });
});

describe('a hand-out', () => {
  const view = handOutView(now, list);

  test('holds each entry in full, with its place in its source and how to cite it', () => {
    const [first] = view.sections[0]?.items ?? [];
    expect(first).toMatchObject({
      anchor: 'item-1',
      addressees: 'Department of Peacekeeping Operations, Donors',
      source: expect.stringContaining('A report on findings (Ministry of Foreign Affairs, 2008)'),
    });
    expect(first?.body).toContain('<h4>The ask</h4>');
    expect(first?.reference).toContain('https://example.org/kb/entries/plan-together/');
    expect(first?.reference).not.toContain('A report on findings');
  });

  test('names each source once, and says how to cite the list', () => {
    expect(view.references.sources.map(({ text }) => text)).toEqual([
      'A report on findings (Ministry of Foreign Affairs, 2008).',
    ]);
    expect(view.references.list).toContain('https://example.org/kb/reading-lists/before-you-plan/');
  });

  test('says of which day it is, and holds a code that leads to the list', () => {
    expect(view.made).toBe('Peace Operations Lessons, as of 25 November 2026');
    expect(view.qr).toContain('<title>QR code that leads to "Planning in an hour"</title>');
    expect(view.plain.canonical).toBe('https://example.org/kb/reading-lists/before-you-plan/');
  });
});

describe('a card', () => {
  test('of an entry says who must act and what pulls against it', () => {
    const card = entryCard(now, entryOf('plan-together'));
    expect(card.facts[0]).toEqual({
      label: 'Who must act',
      text: 'DPKO, Donors',
    });
    expect(card.paper.parts).toEqual([
      {
        title: 'What pulls against it',
        lines: ['In tension with a best practice: Keep plans loose'],
      },
    ]);
    expect(card.readOn.href).toBe('/kb/entries/plan-together/');
  });

  test('of a superseded entry says what took its place', () => {
    expect(entryCard(now, entryOf('fund-early')).warning).toBe('Superseded by Plan <together> & early');
  });

  test('of a list names its entries by section', () => {
    expect(listCard(now, standing).paper.parts.map(({ title, lines }) => [title, lines])).toEqual([
      ['First', ['Plan <together> & early']],
      ['Second', ['Fund early']],
    ]);
  });
});

describe('the frame of what is printed or embedded', () => {
  test('allows no script and no form', () => {
    for (const { plain } of [
      handOutView(now, list),
      entryCard(now, entryOf('fund-early')),
      listCard(now, list),
    ]) {
      expect(plain.policy).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      );
    }
  });

  test('says of a proposal that it is one', () => {
    expect(handOutView({ ...now, isPreview: true }, list).plain.preview).not.toBeNull();
    expect(handOutView(now, list).plain.preview).toBeNull();
  });
});

describe('a record', () => {
  test('of an entry holds what a personal list shows of it', () => {
    expect(recordOfEntry(now, entryOf('fund-early'))).toMatchObject({
      id: 'fund-early',
      kind: 'recommendation',
      url: 'https://example.org/kb/entries/fund-early/',
      minutes: 1,
      source: 'Norway 2008, section 3.10, p. 30',
      supersededBy: [{ id: 'plan-together', title: 'Plan <together> & early' }],
      reviewBy: null,
    });
  });

  test('of a list is one of the list', () => {
    expect(recordOfList(now, list)).toMatchObject({
      id: 'before-you-plan',
      kind: 'reading-list',
      minutes: 13,
    });
  });
});
