import { describe, expect, test } from 'vitest';
import { commonCartridge } from '../../../../src/core/export/cartridge/cartridge.ts';
import type { Course } from '../../../../src/core/export/cartridge/course.ts';
import { brokenRules, folders, webLinks } from './rules.ts';
import { unzipped } from './unzipped.ts';

const course: Course = {
  id: 'before-you-plan',
  title: 'Planning in an hour',
  purpose: 'For a planner with an hour.',
  language: 'en',
  direction: 'ltr',
  address: 'https://example.org/reading-lists/before-you-plan/',
  licence: 'From the lessons, under CC BY 4.0.',
  changed: '2026-11-24',
  about: {
    title: 'About this list',
    blocks: [
      { kind: 'paragraph', text: 'For a planner with an hour.' },
      { kind: 'heading', text: 'What you can do afterwards' },
      { kind: 'list', items: ['Name who takes part', 'Say when'] },
      { kind: 'link', label: 'The list:', text: 'here', address: 'https://example.org/a/' },
    ],
  },
  sections: [
    {
      title: 'First & foremost',
      notes: { title: 'Notes: First', blocks: [{ kind: 'paragraph', label: 'To discuss:', text: 'Who?' }] },
      items: [
        link('entry', 'plan-together', 'Plan together'),
        link('entry', '2020-lessons', 'Lessons of 2020'),
        link('source', 'plan-together', 'A source of the same id'),
      ],
    },
    {
      title: 'Second',
      notes: { title: 'Notes: Second', blocks: [] },
      items: [
        link('entry', 'plan-together', 'Plan together, once more'),
        {
          kind: 'source',
          id: 'on-paper',
          title: 'On paper only',
          leadsTo: { page: { title: 'On paper only', blocks: [{ kind: 'paragraph', text: 'A shelf.' }] } },
        },
      ],
    },
  ],
};

describe('a cartridge', () => {
  const files = unzipped(commonCartridge(course));

  test('keeps the rules of the specification', () => {
    expect(brokenRules(files)).toEqual([]);
  });

  test('has a folder that says what the list is for, and one a section, which begins with its notes', () => {
    expect(folders(files)).toEqual([
      { title: 'About this list', items: ['About this list'] },
      {
        title: 'First & foremost',
        items: ['Notes: First', 'Plan together', 'Lessons of 2020', 'A source of the same id'],
      },
      { title: 'Second', items: ['Notes: Second', 'Plan together, once more', 'On paper only'] },
    ]);
  });

  test('has what is read as links, in its order, and what is on paper as a page', () => {
    expect(webLinks(files).map(({ title, address }) => `${title}: ${address}`)).toEqual([
      'Plan together: https://example.org/entry/plan-together/',
      'Lessons of 2020: https://example.org/entry/2020-lessons/',
      'A source of the same id: https://example.org/source/plan-together/',
      'Plan together, once more: https://example.org/entry/plan-together/',
    ]);
    expect(files.get('before-you-plan/source.on-paper.html')).toContain('<p>A shelf.</p>');
  });

  test('says in a page what the list is for, for whom and where it stands', () => {
    const page = files.get('before-you-plan/about.html') ?? '';
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<h1>About this list</h1>\n<p>For a planner with an hour.</p>');
    expect(page).toContain('<ul>\n<li>Name who takes part</li>\n<li>Say when</li>\n</ul>');
    expect(page).toContain('<p><strong>The list:</strong> <a href="https://example.org/a/">here</a></p>');
  });

  test('names files after what is read, so that a list in another order has the same', () => {
    const turned = { ...course, sections: [...course.sections].reverse() };
    const names = (of: Course) => [...unzipped(commonCartridge(of)).keys()].sort();
    expect(names(turned)).toEqual(names(course));
  });

  test('shares no file and no identifier with another list, so that one course can hold both', () => {
    const other = unzipped(commonCartridge({ ...course, id: 'before-you-leave' }));
    const named = (of: ReadonlyMap<string, string>) => [
      ...[...of.keys()].slice(1),
      ...(of.get('imsmanifest.xml')?.match(/(?<=identifier=")(?:item|resource)[^"]*/g) ?? []),
    ];
    expect(named(files).length).toBeGreaterThan(20);
    expect(named(other).filter((name) => named(files).includes(name))).toEqual([]);
  });

  test('has the same bytes each time, in every time zone', () => {
    const zone = process.env['TZ'];
    const bytes = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(commonCartridge(structuredClone(course))).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(bytes).size).toBe(1);
  });
});

describe('the rules see', () => {
  const files = unzipped(commonCartridge(course));
  test.each([
    ['another version', '1.1.0', '1.2.0', 'the metadata are schema, version and one learning object'],
    ['a flat structure', 'rooted-hierarchy', 'flat', 'there is one organization, a rooted hierarchy'],
    [
      'a title at the top',
      '<item identifier="root">',
      '<item identifier="root"><title>x</title>',
      'it has one item at the top, which has no title and no resource',
    ],
    [
      'a resource that is not there',
      'identifierref="resource.before-you-plan.about"',
      'identifierref="resource.x"',
      'every resource that is named is there',
    ],
    [
      'the same identifier twice',
      'identifier="item.before-you-plan.about"',
      'identifier="item.before-you-plan.notes.1"',
      'no identifier stands twice',
    ],
    [
      'a name that XML has not',
      'identifier="item.before-you-plan.about"',
      'identifier="1"',
      'identifiers are names of XML',
    ],
    [
      'a file that is not there',
      'before-you-plan/about.html',
      'before-you-plan/x.html',
      'every file is named once, and there',
    ],
    [
      'a web link with an address',
      'type="imswl_xmlv1p1"',
      'type="imswl_xmlv1p1" href="x"',
      'a web link has one file, no address of its own and no dependency',
    ],
    [
      'a page without one',
      ' href="before-you-plan/about.html">',
      '>',
      'a page has the address of its one file',
    ],
    ['an unknown type', 'type="webcontent"', 'type="other"', 'resources are web links or pages'],
  ])('%s', (_what, from, to, rule) => {
    const manifest = files.get('imsmanifest.xml') ?? '';
    expect(manifest).toContain(from);
    const changed = new Map(files).set('imsmanifest.xml', manifest.replaceAll(from, to));
    expect(brokenRules(changed)).toContain(rule);
  });
});

function link(
  kind: 'entry' | 'source',
  id: string,
  title: string,
): Course['sections'][number]['items'][number] {
  return { kind, id, title, leadsTo: { address: `https://example.org/${kind}/${id}/` } };
}
