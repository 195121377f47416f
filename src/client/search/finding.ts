import type { SearchState } from '../../core/facets.ts';
import type { Plan } from '../../core/search/plan.ts';
import { askKey, asksOf, type Hit, type Ranked, rank } from '../../core/search/rank.ts';
import type { Engine } from './engine.ts';

/** What a plan finds: ids of the engine in the order asked for, each with how it matched. */
export type Matches = { ids: readonly string[]; ranked: ReadonlyMap<string, Ranked> };

/** How many asks go to the engine in one go; between two goes the page can take keys and paint. */
const atOnce = 8;

/**
 * Everything that a plan finds; without anything to ask for, everything there is.
 * @param isCurrent whether the answer is still wanted; null comes back where it is not.
 */
export async function findMatches(
  engine: Engine,
  plan: Plan,
  { query, sort }: SearchState,
  entries: number,
  isCurrent: () => boolean,
): Promise<Matches | null> {
  if (query === '')
    return { ids: await engine.ordered(sort === 'date' ? 'date' : 'title'), ranked: new Map() };
  const answers = new Map<string, readonly Hit[]>();
  const asks = asksOf(plan);
  for (let from = 0; from < asks.length; from += atOnce) {
    if (from > 0) await pause();
    if (!isCurrent()) return null;
    await Promise.all(
      asks.slice(from, from + atOnce).map(async (ask) => {
        answers.set(
          askKey(ask),
          ask.type === 'listed' ? await listed(engine, ask.entries) : await engine.hits(ask),
        );
      }),
    );
  }
  const ranking = rank(plan, answers, entries);
  const ranked = new Map(ranking.map((entry) => [entry.id, entry]));
  if (sort === 'relevance') return { ids: ranking.map(({ id }) => id), ranked };
  const order = await engine.ordered(sort);
  return { ids: order.filter((id) => ranked.has(id)), ranked };
}

/** Entries that the lexicon lists by their numbers, as the engine would find them. */
async function listed(engine: Engine, entries: readonly number[]): Promise<Hit[]> {
  const ids = await engine.ordered('number');
  return entries.flatMap((number, at) => {
    const id = ids[number];
    // Numbers and counts take turns.
    return at % 2 === 1 || id === undefined
      ? []
      : [{ id, score: entries[at + 1] ?? 1, inTitle: false, positions: [] }];
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
