import { firstShards, furtherShards, interpret } from '../../core/search/interpret.ts';
import type { Shard } from '../../core/search/lexicon.ts';
import { lookup } from '../../core/search/lookup.ts';
import type { Plan } from '../../core/search/plan.ts';
import { readQuery } from '../../core/search/query.ts';
import { fetchJson, remembering } from './fetching.ts';

/** Makes the plan of a query with what the lexicon says of its words. */
export type Planner = (query: string, isExact: boolean) => Promise<Plan>;

/** @param addressOf the address of a file of the lexicon. */
export function createPlanner(addressOf: (shard: string) => string): Planner {
  const shard = remembering((key) => fetchJson<Shard>(addressOf(key)));
  const load = (keys: readonly string[]): Promise<Shard[]> => Promise.all(keys.map(shard));

  return async (text, isExact) => {
    const query = readQuery(text);
    const first = await load(firstShards(query));
    const known = lookup(first);
    const further = isExact ? [] : furtherShards(query, known);
    return interpret(
      query,
      further.length === 0 ? known : lookup([...first, ...(await load(further))]),
      isExact,
    );
  };
}
