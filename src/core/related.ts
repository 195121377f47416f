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
 * For each entry the others that share most with it. A shared term counts for more the fewer entries have it
 * (inverse document frequency); entries that are connected already are left out.
 */
export function related(
  entries: readonly Entry[],
  standing: Standing,
  connectedTo: (id: EntryId) => ReadonlySet<EntryId>,
): Map<EntryId, Related[]> {
  const terms = new Map<EntryId, { reason: Reason; worth: number; others: readonly EntryId[] }[]>();
  for (const { kind, of, weight } of kinds) {
    for (const [id, others] of standing[of]) {
      if (others.length < 2 || others.length > commonest) continue;
      const worth = weight * Math.log(1 + entries.length / others.length);
      for (const entry of others) {
        const known = terms.get(entry) ?? [];
        known.push({ reason: { kind, id }, worth, others });
        terms.set(entry, known);
      }
    }
  }
  const result = new Map<EntryId, Related[]>();
  for (const { id } of entries) {
    const connected = connectedTo(id);
    const found = new Map<EntryId, { score: number; reasons: { reason: Reason; worth: number }[] }>();
    for (const { reason, worth, others } of terms.get(id) ?? []) {
      for (const other of others) {
        if (other === id || connected.has(other)) continue;
        const so = found.get(other) ?? { score: 0, reasons: [] };
        so.score += worth;
        so.reasons.push({ reason, worth });
        found.set(other, so);
      }
    }
    const nearest = [...found]
      // One shared phase or body is no relation.
      .filter(
        ([, { reasons }]) =>
          reasons.some(({ reason }) => reason.kind === 'theme' || reason.kind === 'country') ||
          reasons.length > 2,
      )
      .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
      .slice(0, most);
    result.set(
      id,
      nearest.map(([other, { reasons }]) => ({
        id: other,
        reasons: reasons.sort((a, b) => b.worth - a.worth).map(({ reason }) => reason),
      })),
    );
  }
  return result;
}
