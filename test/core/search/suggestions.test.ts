import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { madeCollection } from '../../../scripts/bench/collection.ts';
import { shardKeys, shardOf } from '../../../src/core/search/shard-key.ts';
import type { Name } from '../../../src/core/search/suggestible.ts';
import { mostGrowing, type SuggestionFile } from '../../../src/core/search/suggestions.ts';
import { fold } from '../../../src/core/search/words.ts';
import { sample, sampleEntry, sampleFiles } from './suggestion-sample.ts';

const { files } = sample();

/** What stands under a word: kind, label, address and the other names. */
function under(word: string, of: ReadonlyMap<string, SuggestionFile> = files): SuggestionFile['items'] {
  const file = of.get(shardOf(fold(word)));
  const [, ...numbers] = file?.words.find(([key]) => key === fold(word)) ?? [''];
  return numbers.flatMap((number) => {
    const item = file?.items[number];
    return item === undefined ? [] : [item];
  });
}

describe('what stands in the files', () => {
  test.each<[word: string, kind: string, label: Name, href: string, ...names: Name[]]>([
    ['barriers', 'theme', 'Barriers and fragmentation', '/kb/themes/barriers/', ['Barreras', 'es']],
    ['fragmentation', 'theme', 'Barriers and fragmentation', '/kb/themes/barriers/'],
    ['silos', 'theme', 'Barriers and fragmentation', '/kb/themes/barriers/', 'silos', 'the silo'],
    ['DPKO', 'actor', 'Department of Peacekeeping Operations', '/kb/actors/dpko/', 'DPKO'],
    [
      'peace',
      'actor',
      'Department of Peacekeeping Operations',
      '/kb/actors/dpko/',
      'Department of Peace Operations',
    ],
    ['store', 'actor', 'Støre’s panel', '/kb/actors/store/'],
    ['ivory', 'empty-country', 'Côte d’Ivoire', '/kb/countries/civ/', 'Ivory Coast'],
    ['start', 'phase', 'Start-up', '/kb/phases/start-up/'],
    ['strategy', 'term', 'exit strategy', '/kb/glossary/#exit-strategy'],
    ['2008', 'source', 'Norway 2008', '/kb/sources/norway-2008/'],
    ['findings', 'source', 'Norway 2008', '/kb/sources/norway-2008/', 'A report on findings'],
    ['hour', 'reading-list', 'Leaving in an hour', '/kb/reading-lists/before-you-exit/'],
    [
      'exit',
      'reading-list',
      'Leaving in an hour',
      '/kb/reading-lists/before-you-exit/',
      'Before you plan an exit',
    ],
    ['early', 'best-practice', 'Plan the exit of a mission early', '/kb/entries/plan-the-exit/'],
    [
      'obstacles',
      'theme',
      'Barriers and fragmentation',
      '/kb/themes/barriers/',
      ['Obstacles et cloisonnement', 'fr'],
    ],
    ['Барьеры', 'theme', 'Barriers and fragmentation', '/kb/themes/barriers/', ['Барьеры', 'ru']],
    ['障碍与分割', 'theme', 'Barriers and fragmentation', '/kb/themes/barriers/', ['障碍与分割', 'zh']],
    ['الخطة', 'best-practice', ['الخطة كل سنة', 'ar'], '/kb/entries/arabic/'],
  ])('%s leads to a %s', (word, ...item) => {
    expect(under(word)).toContainEqual(item);
  });

  test.each(['and', 'of', 'the', 'with', 'before'])(
    'the word "%s" says nothing, and leads nowhere',
    (word) => {
      expect(under(word)).toEqual([]);
    },
  );

  test('a name that has no other word is found by one that says nothing', () => {
    expect(under('who').map(([kind]) => kind)).toEqual(['term']);
  });

  test('a name that differs from another only in signs, case or language is not said twice', () => {
    const names = under('somalia').flatMap(([, , , ...others]) => others);
    expect(names).toEqual([['Somalie', 'fr']]);
    expect(under('fragmentation')).toEqual([['theme', 'Barriers and fragmentation', '/kb/themes/barriers/']]);
  });

  test('there is a file for whatever is typed, also where it holds nothing', () => {
    expect([...files.keys()]).toEqual([...shardKeys]);
    expect(files.get('z0')).toEqual({ items: [], words: [] });
  });

  test('words and names stand in one order, however the content was read', () => {
    const backwards = sample(Object.fromEntries(Object.entries(sampleFiles).reverse()));
    expect(JSON.stringify([...backwards.files])).toBe(JSON.stringify([...files]));
    for (const { words } of files.values()) {
      const keys = words.map(([key]) => key);
      expect(keys).toEqual([...keys].sort());
    }
  });
});

describe('what a word leads to is bounded', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `best-practices/water-${at}.mdx`,
      sampleEntry(`Water lesson ${'x'.repeat(at)}`),
    ]),
  );

  test('eight entries for a word, what other entries lead to before the rest', () => {
    const links = {
      'best-practices/waste.mdx': sampleEntry('Waste', 'relations: [{type: supports, entry: water-29}]'),
    };
    const found = under('water', sample({ ...many, ...links }).files);
    expect(found).toHaveLength(8);
    expect(found[0]?.[2]).toBe('/kb/entries/water-29/');
    expect(found[1]?.[2]).toBe('/kb/entries/water-0/');
  });

  test('an entry that another supersedes comes last', () => {
    const later = {
      'best-practices/later.mdx': sampleEntry('Later', 'relations: [{type: supersedes, entry: water-0}]'),
    };
    const found = under('water', sample({ ...many, ...later }).files).map(([, , href]) => href);
    expect(found).toHaveLength(8);
    expect(found).not.toContain('/kb/entries/water-0/');
  });

  test('a file stays small, however many entries there are', { timeout: 60_000 }, () => {
    const made = Object.fromEntries(madeCollection(1_200));
    const { files: large, repository } = sample(
      Object.fromEntries(Object.entries(made).filter(([file]) => /^[a-z]+-?[a-z]*\/made|\.yaml$/.test(file))),
    );
    expect(repository.entries.size).toBeGreaterThan(1_200);
    const sizes = [...large.values()].map((file) => gzipSync(JSON.stringify(file)).length);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    for (const { items } of large.values()) {
      const entries = items.filter(([, , href]) => href.startsWith('/kb/entries/'));
      expect(entries.length).toBeLessThanOrEqual(mostGrowing);
    }
  });

  test('words of a file lead only to what stands in it', () => {
    for (const { items, words } of files.values()) {
      for (const [, ...numbers] of words) {
        expect(numbers.length).toBeGreaterThan(0);
        for (const number of numbers) expect(items[number]).toBeDefined();
      }
    }
  });
});
