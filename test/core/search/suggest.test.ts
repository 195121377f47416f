import { describe, expect, test } from 'vitest';
import { shardKeys, shardOf } from '../../../src/core/search/shard-key.ts';
import { type ShownName, shardsOfTyped, suggest } from '../../../src/core/search/suggest.ts';
import type { SuggestedKind } from '../../../src/core/search/suggestible.ts';
import type { SuggestionFile } from '../../../src/core/search/suggestions.ts';
import { wordsOf } from '../../../src/core/search/words.ts';
import { sample } from './suggestion-sample.ts';

const { files } = sample();

function written({ pieces }: ShownName): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

/** What a reader sees: "Barriers and fragmentation — [silo]s (theme)". */
function seen(text: string): string[] {
  for (const shard of shardsOfTyped(text)) {
    const file = files.get(shard);
    const found = file === undefined ? [] : suggest(text, shard, file);
    if (found.length > 0)
      return found.map(
        ({ kind, label, alias }) =>
          `${written(label)}${alias === null ? '' : ` — ${written(alias)}`} (${kind})`,
      );
  }
  return [];
}

describe('what is typed finds', () => {
  test.each<[typed: string, ...seen: string[]]>([
    ['fragm', 'Barriers and [fragm]entation (theme)'],
    ['drawdown ex', '[Ex]it and [drawdown] (theme)'],
    ['dpko', 'Department of Peacekeeping Operations — [DPKO] (actor)'],
    ['DPK', 'Department of Peacekeeping Operations — [DPK]O (actor)'],
    ['department of peace op', '[Department] [of] [Peace]keeping [Op]erations (actor)'],
    ['peace', 'Department of [Peace]keeping Operations (actor)'],
    ['store', '[Støre]’s panel (actor)'],
    ['STØRE', '[Støre]’s panel (actor)'],
    ['cote d', '[Côte] d’Ivoire (empty-country)'],
    ['ivory', 'Côte d’Ivoire — [Ivory] Coast (empty-country)'],
    ['somalie', 'Somalia — [Somalie] (empty-country)'],
    ['department of', '[Department] [of] Peacekeeping Operations (actor)'],
    ['leave with', '[Leave] [with] care (best-practice)'],
    ['norway 2008', '[Norway] [2008] (source)'],
    ['барь', 'Barriers and fragmentation — [Барь]еры (theme)'],
    ['حواجز', 'Barriers and fragmentation — ال[حواجز] والتجزؤ (theme)'],
    ['分割', 'Barriers and fragmentation — 障碍与[分割] (theme)'],
    ['障', 'Barriers and fragmentation — [障]碍与分割 (theme)'],
    ['خط', 'ال[خط]ة كل سنة (best-practice)'],
    ['with care', 'Leave [with] [care] (best-practice)'],
  ])('%s', (typed, ...found) => {
    expect(seen(typed)).toEqual(found);
  });

  test.each([
    ['one letter', 'd'],
    ['nothing', ''],
    ['blanks and signs', ' – "?" '],
    ['a word that no name has', 'zebra'],
    ['a word of which only the beginning is right', 'fragmented'],
    ['a longer word before that no name has', 'zebras exit'],
    ['a word that says nothing', 'before'],
    ['letters from the middle of a word', 'ragmentation'],
  ])('%s finds nothing', (_name, typed) => {
    expect(seen(typed)).toEqual([]);
  });

  test('short words before may be missing, as in a question', () => {
    expect(seen('how do we drawd')).toEqual(['Exit and [drawd]own (theme)']);
  });

  test.each([
    ['start-up', '[Start]-[up] (phase)'],
    ['exit and', '[Exit] [and] drawdown (theme)'],
  ])('a name goes on with a word that says nothing: %s', (typed, first) => {
    expect(seen(typed)[0]).toBe(first);
  });

  test('the last word begun with one letter waits for the second', () => {
    expect(seen('exit s')).toEqual(seen('exit'));
    expect(seen('exit st')).toEqual(['[exit] [st]rategy (term)']);
  });
});

describe('order', () => {
  test.each<[name: string, typed: string, ...seen: string[]]>([
    [
      'terms, lists and sources stand before entries, what begins with the text before what has it later',
      'exit',
      '[exit] strategy (term)',
      '[Exit] and drawdown (theme)',
      'Late [exit] (phase)',
      'Leaving in an hour — Before you plan an [exit] (reading-list)',
      'Plan the [exit] of a mission early (best-practice)',
    ],
    [
      'the exact name stands first, then those that begin so; three of a kind',
      'mandate',
      '[Mandate] (theme)',
      '[Mandate] drafting (theme)',
      'Review of the [mandate] (theme)',
    ],
    [
      'an acronym in full stands before a label that goes on',
      'sc',
      'Security Council — [SC] (actor)',
      '[Sc]ope (theme)',
    ],
    [
      'a label stands before another name',
      'dep',
      '[Dep]artment of Peacekeeping Operations (actor)',
      'Exit and drawdown — [dep]arture (theme)',
    ],
    [
      'a name with all words stands before those that lack a short one',
      'the mandate',
      'Review of [the] [mandate] (theme)',
      '[Mandate] (theme)',
      '[Mandate] drafting (theme)',
    ],
    [
      'an exact other name stands before what begins so',
      'silos',
      'Barriers and fragmentation — [silos] (theme)',
      'Open the [silos] <before> the start (best-practice)',
    ],
  ])('%s', (_name, typed, ...found) => {
    expect(seen(typed)).toEqual(found);
  });

  test('at most eight, of which three places are for entries', () => {
    const kinds: SuggestedKind[] = ['theme', 'actor', 'country', 'recommendation'];
    const items = kinds.flatMap((kind) =>
      Array.from({ length: 5 }, (_, at): SuggestionFile['items'][number] => [
        kind,
        `Water ${at}`,
        `/${kind}/${at}`,
      ]),
    );
    const found = suggest('water', shardOf('water'), { items, words: [['water', ...items.keys()]] });
    expect(found.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill(expect.stringMatching(/theme|actor|country/)),
      ...Array(3).fill('recommendation'),
    ]);
    const fewTerms = suggest('water', shardOf('water'), {
      items,
      words: [['water', 0, ...Array.from({ length: 5 }, (_, at) => 15 + at)]],
    });
    expect(fewTerms.map(({ kind }) => kind)).toEqual(['theme', ...Array(5).fill('recommendation')]);
  });

  test('a country without entries takes no place from what leads to one, unless it is typed in full', () => {
    const rows = (kind: SuggestedKind, count: number): SuggestionFile['items'] =>
      Array.from({ length: count }, (_, at) => [kind, `Malice ${kind} ${at}`, `/${kind}/${at}`]);
    const items: SuggestionFile['items'] = [
      ['empty-country', 'Mali', '/mali'],
      ...rows('theme', 3),
      ...rows('recommendation', 6),
    ];
    const all = [...items.keys()];
    const words: SuggestionFile['words'] = [
      ['mali', 0],
      ['malice', ...all.slice(1)],
    ];
    const hrefs = (text: string, held: SuggestionFile['items']): string[] =>
      suggest(text, shardOf('mali'), { items: held, words }).map(({ href }) => href);
    expect(hrefs('mal', items)).toHaveLength(8);
    expect(hrefs('mal', items)).not.toContain('/mali');
    expect(hrefs('mali', items)[0]).toBe('/mali');
    expect(hrefs('mal', items.slice(0, 5)).at(-1)).toBe('/mali');
  });
});

test('what is shown is the whole name, whatever is marked in it', () => {
  for (const { items } of files.values()) {
    for (const [, label, href] of items) {
      const text = typeof label === 'string' ? label : label[0];
      for (const { key } of wordsOf(text)) {
        const file = files.get(shardOf(key));
        const found = file === undefined ? [] : suggest(key, shardOf(key), file);
        for (const suggestion of found.filter((one) => one.href === href))
          expect(suggestion.label.pieces.map((piece) => piece.text).join('')).toBe(text);
      }
    }
  }
});

test('names in another language say so', () => {
  const file = files.get(shardOf('somalie'));
  if (file === undefined) throw new Error('There is no file for the word.');
  const [somalia] = suggest('somalie', shardOf('somalie'), file);
  expect([somalia?.label.language, somalia?.alias?.language]).toEqual([null, 'fr']);
});

test.each([
  '',
  ' ',
  '"',
  '<script>',
  '__proto__',
  'constructor',
  '\u202E',
  'x'.repeat(5_000),
  'a b c d',
  '2'.repeat(9),
])('%j does no harm', (typed) => {
  for (const shard of shardsOfTyped(typed)) expect(shardKeys).toContain(shard);
  expect(seen(typed)).toEqual([]);
});
