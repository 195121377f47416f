/**
 * The words by which a name is known.
 */
import { foreignWords, stopWords } from './stop-words.ts';
import { weights } from './weights.ts';
import { keysOf, lightStem, scriptOf } from './words.ts';

/** A name as it is looked for in a text: all its words, folded. */
export function plainKey(name: string): string {
  return keysOf(name).join(' ');
}

/** Whether a name says anything: "IT", the acronym, would find every "it". */
export function isTelling(name: string): boolean {
  return !keysOf(name).every((key) => stopWords.has(key));
}

/** The words of a name as a query has them: with function words of other languages, such as the "sur" of Sudán del Sur. */
export function queryKeys(name: string): string[] {
  const keys = keysOf(name);
  const isLeftOut = (key: string): boolean => stopWords.has(key) && !foreignWords.has(key);
  const kept = keys.filter((key) => !isLeftOut(key));
  const isCut = keys.some((key) => isLeftOut(key) && !articles.has(key));
  return kept.length === 1 && isCut ? [] : kept;
}

/** "One UN" and "after the mission" without their function words would be any UN and any mission: such names are none. */
export function tellingKeys(name: string): string[] {
  const keys = keysOf(name);
  const telling = keys.filter((key) => !stopWords.has(key));
  const isCut = keys.some((key) => stopWords.has(key) && !articles.has(key));
  return telling.length === 1 && isCut ? [] : telling;
}

const articles = new Set(['the', 'a', 'an', 'of']);

/**
 * A name as it is compared, from its words as a query has them: as it stands, since forms of short words meet too easily. Words of Arabic
 * and Russian change with their place in a sentence: they are compared by their stems where enough is left of them.
 */
export function absentKey(keys: readonly string[]): string {
  return keys
    .map((key) => {
      const isStemmed = scriptOf(key) === 'arabic' || scriptOf(key) === 'cyrillic';
      const stem = isStemmed ? lightStem(key) : key;
      return keys.length > 1 || stem.length >= weights.language.letters ? stem : key;
    })
    .join(' ');
}
