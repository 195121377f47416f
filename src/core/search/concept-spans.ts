import { stemmer } from 'stemmer';
import { type Concept, facetOf } from './concept.ts';
import type { Lookup } from './lookup.ts';
import { type Alternative, askFor, type Span } from './plan.ts';
import { weights } from './weights.ts';
import { keysOf, lightStem, scriptOf } from './words.ts';

/** Longest name in telling words, and most concepts that one name may stand for. */
const longestName = 6;
const mostConcepts = 3;

/**
 * The names in a query: the longest first, each word in one name only.
 * @param keys the words by which names are matched, one for each word of the query.
 */
export function namedSpans(keys: readonly string[], known: Lookup): Span[] {
  const stems = keys.map(stemmer);
  const taken = new Set<number>();
  const spans: Span[] = [];
  for (let length = Math.min(longestName, keys.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= keys.length; from += 1) {
      const terms = Array.from({ length }, (_, at) => from + at);
      if (terms.some((at) => taken.has(at))) continue;
      const concepts = known.named(stems.slice(from, from + length).join(' ')).slice(0, mostConcepts);
      if (concepts.length === 0) continue;
      for (const at of terms) taken.add(at);
      const spelled = terms.map((at) => keys[at]).join(' ');
      spans.push(
        ...concepts.map((concept) => ({
          terms,
          concept,
          isForeign: false,
          alternatives: alternatives(concept, weights.by.name, spelled),
        })),
      );
    }
  }
  return spans;
}

/**
 * Names in other languages than the entries', whole or in part.
 * @param isForeign whether some word shows that the query is in another language: then forms of a word count too.
 */
export function foreignSpans(isForeign: boolean, keys: readonly string[], known: Lookup): Span[] {
  const isOpen = (key: string): boolean => isForeign || scriptOf(key) !== 'latin' || !known.isKnown(key);
  const open = keys.flatMap((key, at) => (isOpen(key) ? [at] : []));
  if (open.length === 0) return [];
  // A word that is English as well says nothing of the language; one that is not must be part of the name.
  const telling = new Set(open.filter((at) => !known.isKnown(keys[at] ?? '')));
  const candidates = known.tongues.flatMap(([name, concepts]) => {
    const { terms, coverage } = cover(name, keys, open, isForeign);
    return terms.some((at) => telling.has(at)) && coverage >= weights.language.coverage
      ? concepts.map((concept) => ({ terms, coverage, concept, worth: coverage * terms.length }))
      : [];
  });
  const best = new Map<Concept, (typeof candidates)[number]>();
  for (const candidate of candidates) {
    const other = best.get(candidate.concept);
    if (other === undefined || candidate.worth > other.worth) best.set(candidate.concept, candidate);
  }
  const ordered = [...best.values()].sort((a, b) => b.worth - a.worth);
  const uses = new Map<number, number>();
  return ordered.flatMap(({ terms, concept, coverage }) => {
    if (terms.every((at) => (uses.get(at) ?? 0) >= mostConcepts)) return [];
    for (const at of terms) uses.set(at, (uses.get(at) ?? 0) + 1);
    const weight = weights.by.language * coverage;
    return [{ terms, concept, isForeign: true, alternatives: alternatives(concept, weight, '') }];
  });
}

/** Which of the open words a name holds, and how much of the name they make up, from 0 to 1. */
function cover(
  name: string,
  keys: readonly string[],
  open: readonly number[],
  byForm: boolean,
): { terms: number[]; coverage: number } {
  if (scriptOf(name) === 'han') return coverHan(name, keys, open);
  const parts = name.split(' ');
  const matched = parts.map((part) =>
    open.find((at) => isSameStem(part, lightStem(keys[at] ?? ''), byForm || scriptOf(part) !== 'latin')),
  );
  const terms = [...new Set(matched.filter((at) => at !== undefined))];
  return { terms, coverage: matched.filter((at) => at !== undefined).length / parts.length };
}

function isSameStem(one: string, other: string, byForm: boolean): boolean {
  if (one === other || !byForm) return one === other;
  const shorter = Math.min(one.length, other.length);
  const { letters, share } = weights.language;
  if (shorter < letters) return false;
  const common = Math.max(letters, Math.ceil(Math.max(one.length, other.length) * share));
  return common <= shorter && one.slice(0, common) === other.slice(0, common);
}

/** Chinese has no spaces: a part of the name counts by the pairs of signs that it shares with the words. */
function coverHan(
  name: string,
  keys: readonly string[],
  open: readonly number[],
): { terms: number[]; coverage: number } {
  const han = open.filter((at) => scriptOf(keys[at] ?? '') === 'han');
  const held = new Set(han.flatMap((at) => pairsOf(keys[at] ?? '')));
  const parts = name.split(/[与及或的、，]|(?<!维)和(?![平谈解])/u).map(pairsOf);
  const shares = parts
    .filter((pairs) => pairs.length > 0)
    .map((pairs) => pairs.filter((pair) => held.has(pair)).length / pairs.length);
  const wanted = new Set(parts.flat());
  return {
    terms: han.filter((at) => pairsOf(keys[at] ?? '').some((pair) => wanted.has(pair))),
    coverage: shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length,
  };
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}

/** Everything under which entries of a concept may be found, but for the name that was typed. */
function alternatives(concept: Concept, weight: number, typed: string): Alternative[] {
  const { kind, id, label, holders, tagged, said } = concept;
  const through = { why: 'name', label } as const;
  const facet = facetOf(kind);
  const tag = { facet: facet ?? 'theme', value: id } as const;
  const first: Alternative[] =
    kind === 'country' && tagged > 0
      ? [
          {
            ask: { type: 'tagged', values: [tag, { facet: 'kind', value: 'country-experience' }] },
            weight: weights.ranking.countryExperience,
            through,
          },
        ]
      : [];
  if (holders !== null)
    return holders.length === 0
      ? []
      : [{ ask: { type: 'listed', name: `${kind} ${id}`, entries: holders }, weight, through }, ...first];
  const asked = said.filter((name) => keysOf(name).join(' ') !== typed);
  return [
    ...asked.map((name) => ({ ask: askFor(name), weight, through })),
    ...(facet === null ? [] : [{ ask: { type: 'tagged', values: [tag] } as const, weight, through }]),
    ...first,
  ];
}
