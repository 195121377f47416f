import { limits } from '../document/limits.ts';
import { type Problem, problem } from '../problem.ts';
import type { EntryRecord, Repository } from '../repository.ts';
import type { Rule } from './rule.ts';

/** Where each of several entries supersedes the next and the last the first, all of them look out of date. */
export const noCycle: Rule = {
  id: 'no-cycle',
  summary: 'No entry supersedes one that supersedes it, directly or by way of others.',
  severity: 'error',
  check: (repository) => {
    const records = new Map(repository.entryRecords.map((record) => [record.document.id, record]));
    const next = inCycles(superseded(repository));
    const told = new Set<string>();
    const problems: Problem[] = [];
    for (const id of next.keys()) {
      if (problems.length === limits.problems) break;
      const way = told.has(id) ? null : wayBack(id, next);
      const record = records.get(id);
      if (way === null || record === undefined) continue;
      for (const each of way) told.add(each);
      problems.push(cycle(record, way, repository));
    }
    return problems;
  },
};

/** The entries that each entry supersedes, but itself, which no-self-reference reports. */
function superseded(repository: Repository): Map<string, Set<string>> {
  return new Map(
    repository.entryRecords.map(({ document, fields }) => [
      document.id,
      new Set(
        (fields.relations ?? [])
          .filter(({ type }) => type === 'supersedes')
          .map(({ entry }) => idNow(repository, entry))
          .filter((entry) => entry !== document.id),
      ),
    ]),
  );
}

/** What is left once entries that lead nowhere are taken away, again and again: mostly nothing. */
function inCycles(next: Map<string, Set<string>>): Map<string, Set<string>> {
  const from = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [id, others] of next) {
    const known = [...others].filter((other) => next.has(other));
    open.set(id, known.length);
    for (const other of known) {
      const ids = from.get(other);
      if (ids === undefined) from.set(other, [id]);
      else ids.push(id);
    }
  }
  const ended = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of ended) {
    for (const before of from.get(id) ?? []) {
      const count = (open.get(before) ?? 0) - 1;
      open.set(before, count);
      if (count === 0) ended.push(before);
    }
  }
  const gone = new Set(ended);
  return new Map([...next].filter(([id]) => !gone.has(id)));
}

/** The entries on the shortest way from an entry back to itself, it first; null where there is none. */
function wayBack(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const before = new Map<string, string>();
  const reached = [start];
  for (const id of reached) {
    for (const other of next.get(id) ?? []) {
      if (other === start) {
        const way = [id];
        for (let at = id; at !== start; way.unshift(at)) at = before.get(at) ?? start;
        return way;
      }
      if (before.has(other)) continue;
      before.set(other, id);
      reached.push(other);
    }
  }
  return null;
}

function cycle({ document, fields }: EntryRecord, way: readonly string[], repository: Repository): Problem {
  const at = (fields.relations ?? []).findIndex(
    ({ type, entry }) => type === 'supersedes' && idNow(repository, entry) === way[1],
  );
  const others = way.slice(1).map((id) => `"${id}"`);
  return problem({
    rule: 'no-cycle',
    file: document.file,
    place: document.places[`relations/${at}/entry`] ?? null,
    reason:
      others.length === 1
        ? `The entry supersedes ${others[0]}, which supersedes it.`
        : 'The entry supersedes itself by way of others.',
    actual: [...way, way[0]].join(' > '),
    expected: 'a newer entry that supersedes an older one',
    help: 'Keep the relation of the newer entry and delete the other.',
  });
}

function idNow({ renamed }: Repository, id: string): string {
  return renamed.entries.get(id) ?? id;
}
