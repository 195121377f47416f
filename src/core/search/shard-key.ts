/**
 * What search knows of words and names lies in small files, of which a query needs one or two for each of its words. Their
 * number is fixed, whatever the size of the collection, so that a browser never asks for one that is not there.
 */
import { scriptOf } from './words.ts';

/** Second letters that share a file; the rest shares another. */
const seconds = ['a', 'e', 'i', 'o', 'u', 'lh', 'r', 'sct', 'nm'];
const firsts = [...'abcdefghijklmnopqrstuvwxyz'];

/** The file in which a folded word is found. */
export function shardOf(key: string): string {
  const script = scriptOf(key);
  if (script !== 'latin') return script;
  const [first = '', second = ''] = key;
  if (!firsts.includes(first)) return 'number';
  const at = second === '' ? -1 : seconds.findIndex((letters) => letters.includes(second));
  return `${first}${at + 1}`;
}

/** Every file there is. */
export const shardKeys: readonly string[] = [
  ...firsts.flatMap((first) => ['', ...seconds].map((_, at) => `${first}${at}`)),
  'number',
  'arabic',
  'cyrillic',
  'han',
  'other',
];

/** The file beside another that holds names in other languages: most queries do without it. */
export function tonguesOf(shard: string): string {
  return `${shard}-names`;
}

/** Files in which a word may stand that was meant by this one: with another second letter, without the first, or swapped. */
export function nearShards(key: string): string[] {
  const script = scriptOf(key);
  if (script !== 'latin' || !/^[a-z]/.test(key)) return [shardOf(key)];
  const [first = '', second = ''] = key;
  const swapped = `${second}${first}${key.slice(2)}`;
  return [
    ...new Set([
      ...['', ...seconds].map((_, at) => `${first}${at}`),
      shardOf(key.slice(1)),
      shardOf(swapped),
    ]),
  ];
}
