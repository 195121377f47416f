import { describe, expect, test } from 'vitest';
import { bodyHtml } from '../../src/views/body.ts';
import { card } from '../../src/views/card.ts';
import { entryView } from '../../src/views/entry.ts';
import { facts } from '../../src/views/facts.ts';
import { entryMetadata } from '../../src/views/metadata.ts';
import { references } from '../../src/views/references.ts';
import { entryOf, site } from './sample.ts';

const view = (id: string) => entryView(site, entryOf(id));

describe('body', () => {
  const body = (id: string) => bodyHtml(site, site.repository.byFile.get(entryOf(id).file));

  test('links citations, terms and entries under the base path', () => {
    const html = body('plan-together');
    expect(html).toContain(
      '<a class="cite" href="/kb/sources/norway-2008/">Norway 2008, section 3.6, p. 23</a>',
    );
    expect(html).toContain('href="/kb/glossary/#impp"');
    expect(html).toContain('<a href="/kb/entries/fund-early/">the old one</a>');
  });

  test('leads from old names to new ones, and names callouts', () => {
    const html = body('keep-loose');
    expect(html).toContain('<a href="/kb/entries/plan-together/">Plan</a>');
    expect(html).toContain('<a href="/kb/reading-lists/before-you-plan/">read</a>');
    expect(html).toContain('<p class="callout-label">Caution</p>');
  });

  test('a document that is gone has none', () => {
    expect(bodyHtml(site, undefined)).toBe('');
  });
});

describe('card', () => {
  test.each([
    ['plan-together', ['DPKO, Donors', 'Should', 'Norway 2008, section 10, p. 46']],
    ['keep-loose', ['Mixed: it worked in part', 'Norway 2008, p. 9']],
    ['somalia-options', ['Somalia', 'Norway 2008, section 4.3, p. 29']],
    ['fund-early', ['Superseded', 'Donors', 'Suggested', 'Norway 2008, section 3.10, p. 30']],
  ])('%s says who or where, and from which page', (id, meta) => {
    expect(card(site, entryOf(id)).meta).toEqual(meta);
  });
});

describe('facts', () => {
  const values = (id: string, name: string) => {
    const { first, further } = facts(site, entryOf(id));
    return [...first, ...further].find((fact) => fact.name === name)?.values;
  };

  test('say who must act, how, and whether the source names them', () => {
    expect(values('plan-together', 'addressees')).toEqual([
      {
        text: 'Department of Peacekeeping Operations',
        href: '/kb/actors/dpko/',
        note: 'to lead, named in the source',
      },
      { text: 'Donors', href: '/kb/actors/donors/', note: 'to fund, inferred by an editor' },
    ]);
  });

  test('say that a recommendation is not assessed unless there is proof', () => {
    expect(values('plan-together', 'status')?.[0]?.text).toBe('Not assessed');
    expect(values('fund-early', 'status')).toEqual([
      { text: 'Partly done', href: null, note: 'As of May 2010. A fund was opened.' },
      { text: 'Norway 2008', href: '/kb/sources/norway-2008/', note: null },
    ]);
    expect(values('keep-loose', 'status')).toBeUndefined();
  });

  test('give evidence and voice, and the lists that hold the entry', () => {
    expect(values('plan-together', 'evidence')).toEqual([
      {
        text: 'Agreement among practitioners',
        href: null,
        note: 'A view voiced in a seminar, as the source reports it.',
      },
    ]);
    expect(values('plan-together', 'lists')).toEqual([
      { text: 'Planning in an hour', href: '/kb/reading-lists/before-you-plan/', note: null },
    ]);
  });
});

describe('references', () => {
  const of = (id: string) => references(site, entryOf(id));

  test('show a tension on both sides, with its note', () => {
    for (const [id, other] of [
      ['plan-together', 'keep-loose'],
      ['keep-loose', 'plan-together'],
    ] as const) {
      expect(of(id).tensions.map((one) => [one.id, one.note])).toEqual([
        [other, 'Both cannot be had at once.'],
      ]);
    }
    expect(of('keep-loose').tensions[0]?.kindLabel).toBe('In tension with a recommendation');
  });

  test('name each relation as this entry reads it', () => {
    const named = (id: string) =>
      of(id).groups.map(({ label, neighbours }) => [label, neighbours.map((one) => one.id)]);
    expect(named('plan-together')).toEqual([
      ['Has as an example', ['somalia-options']],
      ['Supersedes', ['fund-early']],
    ]);
    expect(named('keep-loose')).toEqual([['Is linked from', ['somalia-options']]]);
    expect(named('somalia-options')).toEqual([['Is an example of', ['plan-together']]]);
  });

  test('say what took an entry’s place', () => {
    expect(of('fund-early').supersededBy.map(({ id }) => id)).toEqual(['plan-together']);
    expect(of('plan-together').supersededBy).toEqual([]);
    expect(of('fund-early').groups).toEqual([]);
  });

  test('say in words what related entries share', () => {
    expect(of('somalia-options').related[0]).toMatchObject({ id: 'fund-early' });
    expect(of('somalia-options').related[0]?.note).toBe('In common: theme Integrated planning');
  });
});

test('the page has conditions, a notice of what pulls against it, and a reference to copy', () => {
  const { applies, tensionNotice, citation, frame } = view('plan-together');
  expect(applies).toEqual([{ label: 'Applies when', conditions: ['a team is present'] }]);
  expect(tensionNotice).toBe('One entry pulls the other way');
  expect(view('fund-early').tensionNotice).toBeNull();
  expect(citation.reference).toBe(
    'A. Writer. (2026, November 24). Plan <together> & early. Peace Operations Lessons. https://example.org/kb/entries/plan-together/ [Based on A report on findings (Ministry of Foreign Affairs, 2008), section 10, p. 46; section 3.6, pp. 22–23]',
  );
  expect(citation.files.map(({ href }) => href)).toEqual(
    ['ris', 'bib', 'json'].map((format) => `/kb/entries/plan-together/citation.${format}`),
  );
  expect(frame.documentTitle).toBe('Plan <together> & early - Peace Operations Lessons');
});

test('an entry in another language than the page says so', () => {
  expect(view('somalia-options')).toMatchObject({
    tongue: { lang: 'ar', dir: 'rtl' },
    frame: { lang: 'en', dir: 'ltr' },
  });
  expect(card(site, entryOf('somalia-options')).tongue).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(view('fund-early').tongue).toEqual({});
});

describe('metadata', () => {
  const { meta, json } = entryMetadata(site, entryOf('plan-together'));

  test('calls the entry a report, for Zotero', () => {
    expect(meta).toContainEqual({
      name: 'citation_technical_report_institution',
      content: 'Peace Operations Lessons',
    });
    expect(meta).toContainEqual({ name: 'citation_publication_date', content: '2026/11/24' });
  });

  test('is JSON that cannot end its element', () => {
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Report', name: 'Plan <together> & early' });
  });

  test.each([
    '</script><script>1</script>',
    '<!--<script>',
    ']]>',
    '</SCRIPT >',
    '\u2028";alert(1)//',
    '\\u003c/script>',
  ])('holds %j as text', (hostile) => {
    const entry = { ...entryOf('plan-together'), title: hostile, summary: hostile, contributors: [hostile] };
    const { json: written, meta: elements } = entryMetadata(site, entry);
    expect(written).not.toMatch(/<|\n/);
    expect(JSON.parse(written)).toMatchObject({ name: hostile, abstract: hostile, author: [hostile] });
    expect(elements).toContainEqual({ name: 'citation_title', content: hostile });
    expect(elements.filter(({ name }) => !/^[A-Za-z_.]+$/.test(name))).toEqual([]);
  });
});
