import type { Entry } from './entry.ts';
import type { EntryId } from './id.ts';

/** What two entries share: a term of a vocabulary or of the glossary. */
export type Reason = { kind: 'theme' | 'country' | 'actor' | 'addressee' | 'phase' | 'term'; id: string };
export type Related = { id: EntryId; reasons: Reason[] };

/** Which entries stand under each term. */
export type Standing = Record<
  'themes' | 'countries' | 'actors' | 'addressees' | 'phases' | 'glossary',
  ReadonlyMap<string, readonly EntryId[]>
>;

const most = 6;

/** Terms under which more entries stand tell nothing of any two of them, and would cost the square of their number. */
const commonest = 400;

/** What sharing a term of each kind is worth, against a theme. */
const kinds = [
  { kind: 'theme', of: 'themes', weight: 1 },
  { kind: 'country', of: 'countries', weight: 1 },
  { kind: 'term', of: 'glossary', weight: 0.6 },
  { kind: 'addressee', of: 'addressees', weight: 0.6 },
  { kind: 'actor', of: 'actors', weight: 0.5 },
  { kind: 'phase', of: 'phases', weight: 0.3 },
] as const satisfies readonly { kind: Reason['kind']; of: keyof Standing; weight: number }[];

/**
 * Gives for each entry the others that share most with it. A shared term counts for more the fewer entries have it
 * (inverse document frequency); entries that are connected already are left out.
 */
export function related(
  entries: readonly Entry[],
  standing: Standing,
  connectedTo: (id: EntryId) => ReadonlySet<EntryId>,
): (id: EntryId) => Related[] {
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const shared = sharedTerms(entries.length, standing, numbers);
  // Numbers in an array, not objects in a map: this loop runs a thousand times for each entry of a large collection.
  const scores = new Float64Array(entries.length);
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) return [];
    const touched: number[] = [];
    for (const { worth, holders } of shared[number] ?? []) {
      for (const other of holders) {
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + worth;
      }
    }
    const left = new Set([number, ...[...connectedTo(id)].map((other) => numbers.get(other))]);
    const candidates = touched.filter((other) => !left.has(other));
    const inOrder = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
    const nearestOf = (some: readonly number[]): Related[] => {
      const nearest: Related[] = [];
      for (const other of some) {
        const reasons = reasonsOf(shared[number] ?? [], shared[other] ?? []);
        if (isTelling(reasons)) nearest.push({ id: idOf(entries, other), reasons });
        if (nearest.length === most) break;
      }
      return nearest;
    };
    // The few best nearly always hold enough that is telling; only else are all of them, often thousands, put in order.
    const best = bestOf(candidates, inOrder);
    const nearest = nearestOf(best);
    const isAll = nearest.length === most || best.length === candidates.length;
    const found = isAll ? nearest : nearestOf(candidates.toSorted(inOrder));
    for (const other of touched) scores[other] = 0;
    return found;
  };
}

/** The first of some numbers in an order, without ordering the rest. */
function bestOf(numbers: readonly number[], inOrder: (a: number, b: number) => number): number[] {
  const best: number[] = [];
  for (const number of numbers) {
    const last = best[best.length - 1];
    if (best.length === enough && last !== undefined && inOrder(number, last) > 0) continue;
    let at = best.length;
    while (at > 0 && inOrder(number, best[at - 1] ?? 0) < 0) at -= 1;
    best.splice(at, 0, number);
    if (best.length > enough) best.pop();
  }
  return best;
}

const enough = 4 * most;

type SharedTerm = { reason: Reason; worth: number; holders: Int32Array };

/** For each entry, by number, the terms that it shares with any other. */
function sharedTerms(
  count: number,
  standing: Standing,
  numbers: ReadonlyMap<EntryId, number>,
): SharedTerm[][] {
  const terms: SharedTerm[][] = Array.from({ length: count }, () => []);
  for (const { kind, of, weight } of kinds) {
    for (const [id, ids] of standing[of]) {
      if (ids.length < 2 || ids.length > commonest) continue;
      const holders = Int32Array.from(ids, (entry) => numbers.get(entry) ?? 0);
      const term = { reason: { kind, id }, worth: weight * Math.log(1 + count / ids.length), holders };
      for (const holder of holders) terms[holder]?.push(term);
    }
  }
  return terms;
}

function reasonsOf(terms: readonly SharedTerm[], others: readonly SharedTerm[]): Reason[] {
  return terms
    .filter((term) => others.includes(term))
    .sort((a, b) => b.worth - a.worth)
    .map(({ reason }) => reason);
}

/** One shared phase or body relates nothing; a theme, a country, or three things together do. */
function isTelling(reasons: readonly Reason[]): boolean {
  return reasons.length > 2 || reasons.some(({ kind }) => kind === 'theme' || kind === 'country');
}

function idOf(entries: readonly Entry[], number: number): EntryId {
  return (entries[number] as Entry).id;
}
