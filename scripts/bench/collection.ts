import { requiredHeadings } from '../../src/core/entry.ts';
import { type EntryKind, entryFile, entryKinds } from '../../src/core/paths.ts';

/** Text of the files of a made-up collection, by path in a content folder; the same for the same number of entries. */
export function madeCollection(entries: number): Map<string, string> {
  const random = generator(entries);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  // Words of a language are used by rank (Zipf's law): squaring the draw comes near enough for an index.
  const word = (): string => words[Math.floor(random() ** 2 * words.length)] ?? 'lesson';
  const sentence = (length: number): string => {
    const text = Array.from({ length }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const idOf = (number: number): string => `made-entry-${String(number).padStart(6, '0')}`;
  const kindOf = (number: number): EntryKind => entryKinds[number % entryKinds.length] as EntryKind;

  const files = new Map<string, string>(Object.entries(tables));
  for (let number = 0; number < entries; number += 1) {
    const kind = kindOf(number);
    const other = Math.floor(random() * entries);
    const link = Math.floor(random() * entries);
    const front = [
      `title: ${sentence(9)}`,
      `summary: ${sentence(24)}.`,
      `themes: [${[...new Set([pick(themes), pick(themes)])].join(', ')}]`,
      'sources:',
      '  - source: made-source',
      `    section: "${1 + (number % 9)}.${1 + (number % 4)}"`,
      `    pages: "${1 + (number % 300)}"`,
      `phases: [${pick(phases)}]`,
      `actors: [${pick(actors)}]`,
      ...(kind === 'recommendation' ? ['addressees:', `  - actor: ${pick(actors)}`, 'strength: should'] : []),
      ...(kind === 'country-experience' ? [`countries: [${pick(countries)}]`] : []),
      ...(other === number ? [] : ['relations:', '  - type: supports', `    entry: ${idOf(other)}`]),
    ];
    const body = requiredHeadings[kind].flatMap((heading, at) => [
      `## ${heading}`,
      '',
      ...Array.from({ length: 2 }, () => `${sentence(14)}. ${sentence(18)}, ${sentence(16).toLowerCase()}.`),
      at === 0 && link !== number
        ? `\nSee [${sentence(4)}](../${entryFile(kindOf(link), idOf(link))}) <Cite source="made-source" pages="${1 + (number % 300)}" />.`
        : '',
      '',
    ]);
    files.set(entryFile(kind, idOf(number)), `---\n${front.join('\n')}\n---\n\n${body.join('\n')}`);
  }
  return files;
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = [
  'pla',
  'man',
  'de',
  'ter',
  'mi',
  'sion',
  'co',
  'ra',
  'fi',
  'nal',
  'sup',
  'por',
  'ta',
  'lo',
  'gen',
  'ci',
];
const words = syllables.flatMap((a) =>
  syllables.flatMap((b) => ['', 'n', 's', 'r'].map((end) => `${a}${b}${end}`)),
);

const named = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);
const themes = named('theme', 60);
const actors = named('actor', 40);
const phases = named('phase', 8);
const countries = Array.from({ length: 20 }, (_, at) => `Q${String.fromCharCode(65 + at)}X`);

const rows = (ids: readonly string[], extra = ''): string =>
  ids.map((id) => `- id: ${id}\n  label: ${id}\n${extra}`).join('');

const tables = {
  'vocabulary/themes.yaml': rows(themes),
  'vocabulary/actors.yaml': rows(actors, '  kind: group\n'),
  'vocabulary/phases.yaml': rows(phases),
  'vocabulary/countries.yaml': rows(countries),
  'sources.yaml': '- id: made-source\n  type: report\n  title: A made source\n  shortTitle: Made\n',
};
