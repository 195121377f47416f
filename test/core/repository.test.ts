import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/core/checks/registry.ts';
import { crossReferences } from '../../src/core/cross-references.ts';
import type { Document } from '../../src/core/document/document.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { EntryId } from '../../src/core/id.ts';
import { assemble } from '../../src/core/repository.ts';

const parse = (file: string, text: string): Document =>
  parseDocument({ file, bytes: new TextEncoder().encode(text) });
const entry = (id: string, more = '', folder = 'best-practices'): Document =>
  parse(
    `${folder}/${id}.mdx`,
    `---\ntitle: ${id}\nsummary: B\nthemes: [planning]\nsources: [{ source: x }]\n${more}\n---\n\nText.\n`,
  );
const themes = parse(
  'vocabulary/themes.yaml',
  '- { id: planning, label: Planning }\n- { id: funding, label: Funding }\n',
);

test('nothing gives an empty repository', () => {
  const { repository, problems } = assemble([]);
  expect(problems).toEqual([]);
  expect([repository.entries.size, repository.sources.size, repository.vocabulary.themes.size]).toEqual([
    0, 0, 0,
  ]);
  expect(crossReferences(repository).entries.size).toBe(0);
});

test('each thing by its id, in the order of ids, whatever the order of files', () => {
  const documents = [entry('b'), themes, entry('a'), entry('c', 'countries: [SOM]', 'country-experiences')];
  const forward = assemble(documents).repository;
  const backward = assemble([...documents].reverse()).repository;
  expect([...forward.entries.keys()]).toEqual(['a', 'b', 'c']);
  expect(backward).toEqual(forward);
  expect(forward.entries.get('c' as EntryId)).toMatchObject({
    id: 'c',
    kind: 'country-experience',
    file: 'country-experiences/c.mdx',
    countries: ['SOM'],
  });
  expect([...forward.vocabulary.themes.keys()]).toEqual(['planning', 'funding']);
});

test('an entry with a mistake is left out, and its other fields are still seen', () => {
  const { repository, problems } = assemble([entry('a', 'phases: start-up'), entry('b')]);
  expect([...repository.entries.keys()]).toEqual(['b']);
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['best-practices/a.mdx', 'schema']]);
  expect(repository.entryRecords[0]?.fields).toMatchObject({ title: 'a', themes: ['planning'] });
  expect(repository.entryRecords[0]?.fields).not.toHaveProperty('phases');
  expect(repository.byFile.has('best-practices/a.mdx')).toBe(true);
});

test('of two entries with one id the first by file stands', () => {
  const { repository } = assemble([
    entry('a', 'strength: must\naddressees: [{ actor: x }]', 'recommendations'),
    entry('a'),
  ]);
  expect(repository.entries.get('a' as EntryId)?.kind).toBe('best-practice');
  expect(repository.entryRecords).toHaveLength(2);
});

test('a row with a mistake does not take the others with it', () => {
  const broken = parse(
    'vocabulary/themes.yaml',
    '- { id: planning, label: Planning }\n- { id: No Id, label: X }\n- x\n',
  );
  const { repository, problems } = assemble([broken]);
  expect([...repository.vocabulary.themes.keys()]).toEqual(['planning']);
  expect(problems.length).toBeGreaterThan(0);
});

test('the first of two rows with one id stands', () => {
  const twice = parse('vocabulary/themes.yaml', '- { id: a, label: First }\n- { id: a, label: Second }\n');
  expect(assemble([twice]).repository.vocabulary.themes.get('a')?.label).toBe('First');
});

test('old ids are known, of entries and of lists', () => {
  const list = parse(
    'reading-lists/l.mdx',
    '---\ntitle: L\npurpose: P\nsections: [{ title: S, items: [{ entry: old }] }]\naliases: [old-list]\n---\n',
  );
  const { repository } = assemble([entry('new', 'aliases: [old, older]'), list]);
  expect([...repository.renamed.entries]).toEqual([
    ['old', 'new'],
    ['older', 'new'],
  ]);
  expect([...repository.renamed.readingLists]).toEqual([['old-list', 'l']]);
});

describe('bad content never throws', () => {
  const texts = [
    '',
    '---',
    '---\n---\n',
    '---\n- a\n---\n',
    '---\ntitle: [a\n---\n',
    '---\n__proto__: x\nconstructor: [1]\nhasOwnProperty: {}\n---\n',
    '---\nthemes: { a: b }\nsources: x\nrelations: [1, [2], {}]\naddressees: [[]]\nstatus: [x]\n---\n',
    '---\nsections: [{ items: x }, 1]\naliases: {}\n---\n<Term/><Cite/></a>{',
    '- __proto__\n- [a]\n- {}\n- { id: {}, label: [] }\n',
    'a: b\n',
    'x',
    '\uFFFE\u0000',
  ];
  const files = [
    'best-practices/x.mdx',
    'recommendations/x.mdx',
    'country-experiences/x.mdx',
    'reading-lists/x.mdx',
    'vocabulary/themes.yaml',
    'vocabulary/countries.yaml',
    'vocabulary/glossary.yaml',
    'sources.yaml',
  ];

  test.each(files)('%s', (file) => {
    for (const text of texts) {
      const document = parse(file, text);
      const { repository, problems } = assemble([document, entry('fine'), themes]);
      crossReferences(repository);
      const found = runChecks(repository, [...document.problems, ...problems]);
      expect(repository.entries.has('fine' as EntryId)).toBe(true);
      for (const { reason, help, rule } of found)
        expect([reason, help, rule].every((words) => words !== '')).toBe(true);
    }
  });
});
