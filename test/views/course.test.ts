import { describe, expect, test } from 'vitest';
import { crossReferences } from '../../src/core/cross-references.ts';
import { commonCartridge } from '../../src/core/export/cartridge/cartridge.ts';
import type { ReadingList } from '../../src/core/reading-list.ts';
import { loadRepository } from '../../src/files/load.ts';
import { settings } from '../../src/files/settings.ts';
import { courseView } from '../../src/views/course.ts';
import { courseAnchor } from '../../src/views/course-file.ts';
import type { Site } from '../../src/views/site.ts';
import { brokenRules, folders, webLinks } from '../core/export/cartridge/rules.ts';
import { unzipped } from '../core/export/cartridge/unzipped.ts';
import { site } from './sample.ts';

const list = listOf(site, 'before-you-plan');

describe('a list as a course', () => {
  const files = unzipped(commonCartridge(courseView(site, list)));

  test('keeps the rules, and leaves out what is not there', () => {
    expect(brokenRules(files)).toEqual([]);
    expect(folders(files)).toEqual([
      { title: 'About this list', items: ['About this list'] },
      { title: 'First', items: ['Notes and questions: First', 'Plan ‹together› & early'] },
      { title: 'Second', items: ['Notes and questions: Second', 'Fund early'] },
    ]);
  });

  test('leads to the address that an entry has now', () => {
    expect(webLinks(files).map(({ address }) => address)).toEqual([
      'https://example.org/kb/entries/plan-together/',
      'https://example.org/kb/entries/fund-early/',
    ]);
  });

  test('says why an entry is here, what to discuss, and what took its place', () => {
    expect(files.get('before-you-plan/notes.1.html')).toContain(
      [
        '<h2>Plan ‹together› &amp; early</h2>',
        '<p>Recommendation · Essential · 1 minute</p>',
        '<p>Plans made alone come late.</p>',
        '<p><strong>Why it is here:</strong> The core.</p>',
        '<p><strong>To discuss:</strong> Who?</p>',
      ].join('\n'),
    );
    expect(files.get('before-you-plan/notes.2.html')).toContain(
      '<p>Superseded by: Plan ‹together› &amp; early.</p>',
    );
  });

  test('says what the list is for, for whom, how long it takes and where it stands', () => {
    const page = files.get('before-you-plan/about.html') ?? '';
    expect(page).toContain('<p>For a planner with an hour.</p>\n<p><strong>For:</strong> planners</p>');
    expect(page).toContain('<li>name who takes part</li>');
    expect(page).toContain('<li>First: 1 minute</li>');
    expect(page).toContain('href="https://example.org/kb/reading-lists/before-you-plan/"');
    expect(page).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
  });

  test('stands beside the list', () => {
    expect(courseAnchor(site, list)).toEqual({
      text: 'Course file for Moodle or Canvas',
      href: '/kb/reading-lists/before-you-plan/before-you-plan.imscc',
    });
  });
});

describe('a source in a list', () => {
  const withSource = (address?: string) => {
    const known = site.repository.sources.get('norway-2008');
    if (known === undefined) throw new Error('The sample has no source.');
    const source = address === undefined ? known : { ...known, URL: address };
    const repository = { ...site.repository, sources: new Map([['norway-2008', source]]) };
    const item = {
      source: 'norway-2008',
      section: '3.6',
      pages: '22-23',
      importance: 'optional',
      minutes: 5,
    };
    const sections = [{ title: 'Read', items: [{ ...item, note: 'The whole of it.' }] }];
    return unzipped(
      commonCartridge(courseView({ ...site, repository }, { ...list, sections } as unknown as ReadingList)),
    );
  };
  const title = 'A report on findings, section 3.6, pp. 22–23';

  test('leads to where it stands on the web', () => {
    const files = withSource('https://example.org/a report.pdf');
    expect(brokenRules(files)).toEqual([]);
    expect(webLinks(files)).toEqual([{ title, address: 'https://example.org/a%20report.pdf' }]);
  });

  test('leads to its page here where its address could be misread', () => {
    expect(webLinks(withSource('https://example.org/?a=1&b=2'))).toEqual([
      { title, address: 'https://example.org/kb/sources/norway-2008/' },
    ]);
  });

  test('has a page with its reference where it stands nowhere on the web', () => {
    const files = withSource();
    expect(brokenRules(files)).toEqual([]);
    expect(webLinks(files)).toEqual([]);
    expect(files.get('before-you-plan/source.norway-2008.html')).toContain(
      '<p>A report on findings (Ministry of Foreign Affairs, 2008), section 3.6, pp. 22–23</p>',
    );
  });

  test('says how much it matters, how long it takes and why it is here', () => {
    const page = withSource().get('before-you-plan/notes.1.html') ?? '';
    expect(page).toContain('<p>Source · Optional · 5 minutes</p>');
    expect(page).toContain('<p><strong>Why it is here:</strong> The whole of it.</p>');
  });
});

const { repository } = await loadRepository(settings({}).contentDir);
const real: Site = { ...site, repository, index: crossReferences(repository) };

describe('the lists of this repository', () => {
  test.each([...repository.readingLists.keys()])('%s keeps the rules and holds all of its entries', (id) => {
    const of = listOf(real, id);
    const files = unzipped(commonCartridge(courseView(real, of)));
    expect(brokenRules(files)).toEqual([]);
    const entries = of.sections.flatMap(({ items }) =>
      items.flatMap(({ entry }) => (entry === undefined ? [] : [`https://example.org/kb/entries/${entry}/`])),
    );
    const links = webLinks(files).map(({ address }) => address);
    expect(links.filter((address) => address.includes('/entries/'))).toEqual(entries);
    expect(folders(files).map(({ title }) => title)).toEqual([
      'About this list',
      ...of.sections.map((section) => section.title),
    ]);
  });
});

function listOf({ repository }: Site, id: string): ReadingList {
  const found = repository.readingLists.get(id);
  if (found === undefined) throw new Error(`There is no list ${id}.`);
  return found;
}
