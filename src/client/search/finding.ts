import type { Postings, SearchState } from '../../core/facets.ts';
import type { Ask, Plan } from '../../core/search/plan.ts';
import { askKey, asksOf, type Hit, type Ranked, rank } from '../../core/search/rank.ts';
import type { Engine } from './engine.ts';

/** What a plan finds: ids of the engine in the order asked for, each with how it matched. */
export type Matches = {
  ids: readonly string[];
  ranked: ReadonlyMap<string, Ranked>;
  /** Phrases that no entry holds. */
  lostPhrases: readonly string[];
};

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
    return {
      ids: await ordered(engine, sort === 'date' ? 'date' : 'title'),
      ranked: new Map(),
      lostPhrases: [],
    };
  const answers = new Map<string, readonly Hit[]>();
  const asks = asksOf(plan);
  for (let from = 0; from < asks.length; from += atOnce) {
    if (from > 0) await pause();
    if (!isCurrent()) return null;
    await Promise.all(
      asks.slice(from, from + atOnce).map(async (ask) => {
        answers.set(askKey(ask), await answer(engine, ask));
      }),
    );
  }
  const lostPhrases = plan.terms
    .filter(
      ({ isPhrase, alternatives }) =>
        isPhrase && alternatives.every(({ ask }) => answers.get(askKey(ask))?.length === 0),
    )
    .map(({ typed }) => typed);
  const ranking = rank(plan, answers, entries);
  const ranked = new Map(ranking.map((entry) => [entry.id, entry]));
  if (sort === 'relevance') return { ids: ranking.map(({ id }) => id), ranked, lostPhrases };
  return { ids: (await ordered(engine, sort)).filter((id) => ranked.has(id)), ranked, lostPhrases };
}

async function answer(engine: Engine, ask: Ask): Promise<Hit[]> {
  if (ask.type === 'listed') {
    const { ids } = await engine.order();
    // Numbers and counts take turns.
    return ask.entries.flatMap((number, at) =>
      at % 2 === 0 ? hit(ids[number], ask.entries[at + 1] ?? 1) : [],
    );
  }
  if (ask.type === 'tagged') return tagged(ask.values, await engine.postings()).flatMap((id) => hit(id, 1));
  return engine.hits(ask);
}

/** Ids of the entries that stand under all of the values. */
function tagged(values: Extract<Ask, { type: 'tagged' }>['values'], postings: Postings): string[] {
  const [first, ...others] = values.map(
    ({ facet, value }) => postings[facet].get(value) ?? new Set<string>(),
  );
  return [...(first ?? [])].filter((id) => others.every((other) => other.has(id)));
}

function hit(id: string | undefined, score: number): Hit[] {
  return id === undefined ? [] : [{ id, score, inTitle: false, positions: [] }];
}

async function ordered(engine: Engine, key: 'title' | 'date'): Promise<string[]> {
  const order = await engine.order();
  return order[key].flatMap((number) => order.ids[number] ?? []);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
