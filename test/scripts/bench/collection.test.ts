import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import { changed, changedFile, madeCollection } from '../../../scripts/bench/collection.ts';
import { runChecks } from '../../../src/core/checks/registry.ts';
import { crossReferences } from '../../../src/core/cross-references.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { entryKinds } from '../../../src/core/paths.ts';
import { assemble } from '../../../src/core/repository.ts';

const made = madeCollection(60);
const documents = [...made].map(([file, text]) =>
  parseDocument({ file, bytes: new TextEncoder().encode(text) }),
);
const { repository, problems } = assemble(documents);
const entries = [...repository.entries.values()];
const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const bodies = repository.entryRecords.map(({ document }) => document.text);

test('the checks find nothing to mend', () => {
  const found = runChecks(repository, problems, { today: '2026-01-01' });
  expect(found.filter(({ severity }) => severity !== 'information')).toEqual([]);
});

test('it is the same for the same number, and another for another', () => {
  expect([...madeCollection(60)]).toEqual([...made]);
  expect(madeCollection(61).get(changedFile)).not.toBe(made.get(changedFile));
});

describe('it holds what a collection holds', () => {
  test('as many entries of each kind', () => {
    expect(entries).toHaveLength(60);
    for (const kind of entryKinds) expect(entries.filter((entry) => entry.kind === kind)).toHaveLength(20);
  });

  test('about 420 words an entry', () => {
    const lengths = bodies.map((body) => words(body).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(390);
    expect(mean).toBeLessThan(450);
  });

  test('several links, citations and terms in every entry', () => {
    for (const { document } of repository.entryRecords) {
      const { links, elements } = document;
      expect(links.length, document.id).toBeGreaterThanOrEqual(2);
      const names = elements.map(({ name }) => name);
      expect(names.filter((name) => name === 'Cite').length).toBeGreaterThanOrEqual(3);
      expect(names).toContain('Term');
    }
    expect(made.get(changedFile)).toContain('<Callout ');
  });

  test('relations of most types, actors, countries and two levels of themes', () => {
    const types = new Set(entries.flatMap(({ relations }) => relations.map(({ type }) => type)));
    expect(types.size).toBeGreaterThan(5);
    const related = entries.filter(({ relations }) => relations.length > 0).length;
    expect(related).toBeGreaterThan(50);
    expect(new Set(entries.flatMap(({ countries }) => countries)).size).toBeGreaterThan(8);
    expect(new Set(entries.flatMap(({ actors }) => actors)).size).toBeGreaterThan(8);
    const themes = [...repository.vocabulary.themes.values()];
    const top = themes.filter(({ broader }) => broader === undefined);
    expect(top.length).toBeGreaterThan(10);
    expect(themes.length).toBeGreaterThan(3 * top.length);
    expect(
      [...crossReferences(repository).entries.values()].some(({ incoming }) => incoming.length > 3),
    ).toBe(true);
  });

  test.each([
    [1, 1],
    [200, 1],
    [201, 2],
    [400, 2],
  ])('a reading list for 200 entries: of %i entries %i', (count, lists) => {
    const files = [...madeCollection(count).keys()].filter((file) => file.startsWith('reading-lists/'));
    expect(files).toHaveLength(lists);
  });
});

describe('its words come as those of English do', () => {
  const all = bodies.flatMap(words);
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts.values()].sort((a, b) => b - a);

  test('the commonest words are function words, "the" before all', () => {
    const commonest = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
    expect(commonest.slice(0, 4)).toContain('the');
    expect(commonest.slice(0, 12)).toEqual(expect.arrayContaining(['the', 'of', 'and', 'to']));
    const the = (counts.get('the') ?? 0) / all.length;
    expect(the).toBeGreaterThan(0.03);
    expect(the).toBeLessThan(0.1);
  });

  test('a fifth of the text is different words, and half of those stand there once', () => {
    const share = counts.size / all.length;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.28);
    const once = ranked.filter((count) => count === 1).length / ranked.length;
    expect(once).toBeGreaterThan(0.35);
    expect(once).toBeLessThan(0.75);
  });

  test('words of content share stems', () => {
    const stems = new Set([...counts.keys()].map(stemmer));
    expect(stems.size).toBeLessThan(0.85 * counts.size);
  });
});

test('a change is one of the title and of the text, and still an entry', () => {
  const before = made.get(changedFile) ?? '';
  const after = changed(before);
  expect(after).not.toBe(before);
  const texts = new Map([...made, [changedFile, after] as const]);
  const again = assemble(
    [...texts].map(([file, text]) => parseDocument({ file, bytes: new TextEncoder().encode(text) })),
  );
  expect(again.problems).toEqual([]);
  const [entry] = [...again.repository.entries.values()].filter(({ file }) => file === changedFile);
  expect(entry?.title).toMatch(/^Changed /);
});
