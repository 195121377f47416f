/**
 * Countries of which the collection is silent. A query that names one is told so. Their names are kept apart from all others:
 * none of their words is what a mistake may have meant, nor a form of another word, so that "cub" is not Cuba.
 */
import { stemmer } from 'stemmer';
import type { AbsentCountry } from './concept.ts';
import type { Lookup } from './lookup.ts';
import { absentKey, plainKey } from './names.ts';
import { type Correction, correction } from './spelling.ts';
import { weights } from './weights.ts';
import { lightStem, scriptOf } from './words.ts';

/** Longest name in telling words. */
const longestName = 6;

/**
 * Names in one language that are a common word of another, or of their own: in Arabic Mali is "financial", in Russian Togo is
 * "of that". Beside other words they are no names; those that are English words are none at all.
 */
const commonWords: ReadonlySet<string> = new Set([
  'مالي',
  'того',
  'grenade',
  'chili',
  'maurice',
  'dominique',
]);

/**
 * The countries that a query names, and of each word what is left without their names: nothing, or of a run of Chinese the rest.
 * A longer name goes first, whatever it stands for: Guinea-Bissau is not Guinea.
 * @param keys the folded words of the query, without those that say nothing; of other languages with "de" and "du".
 */
export function absentIn(
  keys: readonly string[],
  known: Lookup,
): { countries: AbsentCountry[]; left: readonly string[] } {
  const found = new Map<string, AbsentCountry>();
  const left = [...keys];
  const taken = new Set<number>();
  const others = new Set(known.tongues.map(([name]) => name));
  for (let length = Math.min(longestName, keys.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= keys.length; from += 1) {
      const places = Array.from({ length }, (_, at) => from + at);
      if (places.some((at) => taken.has(at))) continue;
      const part = keys.slice(from, from + length);
      const isOther =
        known.named(part.map(stemmer).join(' ')).length > 0 || others.has(part.map(lightStem).join(' '));
      const country = isOther || isCommon(part, keys.length) ? undefined : known.absent.get(absentKey(part));
      if (!isOther && country === undefined) continue;
      for (const at of places) taken.add(at);
      if (country === undefined) continue;
      found.set(country.id, country);
      for (const at of places) left[at] = '';
    }
  }
  for (const [at, key] of left.entries()) {
    if (scriptOf(key) !== 'han' || taken.has(at)) continue;
    const { countries, rest } = absentInHan(key, known);
    for (const country of countries) found.set(country.id, country);
    left[at] = rest;
  }
  return { countries: [...found.values()], left };
}

function isCommon(part: readonly string[], all: number): boolean {
  const [word = ''] = part;
  return part.length === 1 && commonWords.has(word) && (all > 1 || scriptOf(word) === 'latin');
}

/** Chinese has no spaces: names are sought in a run of signs, the longest first. */
function absentInHan(run: string, known: Lookup): { countries: AbsentCountry[]; rest: string } {
  const tongues = known.tongues.map(([name]) => name);
  const names = [...tongues, ...known.absent.keys()].filter((name) => scriptOf(name) === 'han');
  const countries: AbsentCountry[] = [];
  // What is taken by a name is left as spaces, so that no shorter one is found in it.
  let open = run;
  let rest = run;
  for (const name of new Set(names.sort((a, b) => b.length - a.length))) {
    // Two signs can be the end of one word and the beginning of the next.
    const at = open.search(name.length > 2 ? name : new RegExp(`(?<=^|[在从与和对于到向关自])${name}`, 'u'));
    if (at < 0) continue;
    const without = (text: string): string =>
      text.slice(0, at) + ' '.repeat(name.length) + text.slice(at + name.length);
    open = without(open);
    const country = known.absent.get(name);
    if (country === undefined) continue;
    countries.push(country);
    rest = without(rest);
  }
  return { countries, rest: rest.trim() };
}

/** The label of a country in one word that is a single slip from what was typed: only to be proposed, for it may be a word of its own. */
export function nearAbsent(key: string, known: Lookup): Correction | null {
  if (key.length < weights.typing.shortestCountry) return null;
  const labels = [...known.absent].flatMap(([name, { label }]) =>
    name !== key && name[0] === key[0] && plainKey(label) === name ? [name] : [],
  );
  const near = correction(
    key,
    labels.map((name) => [name, 0] as const),
    1,
  );
  return near && { ...near, isSure: false };
}
