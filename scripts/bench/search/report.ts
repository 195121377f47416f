/**
 * What was measured, as text and as JSON.
 */
import type { Collection, Query } from './collection.ts';
import type { Comparison, Run } from './compare.ts';
import type { Cost, FirstVisit } from './first-visit.ts';
import { hasAnswer, measure, ndcg, recall } from './metrics.ts';

export function jsonReport({ name }: Collection, { runs, firstVisit }: Comparison): string {
  const rows = runs.map(({ engine, judged }) => {
    const { honest, p50ms, p95ms, ...shares } = measure(judged);
    return {
      engine,
      ...rounded(shares, 4),
      ...rounded({ p50ms, p95ms }, 2),
      ...(honest === null ? {} : rounded({ honest }, 4)),
    };
  });
  const ratios = rounded({ ratio: firstVisit.ratio, engineRatio: firstVisit.engineRatio }, 4);
  return JSON.stringify({ collection: name, rows, firstVisit: { ...firstVisit, ...ratios } }, null, 2);
}

function withInterface({ site, pagefind, stockInterfaceBytes }: FirstVisit): number {
  return site.bytes / (pagefind.bytes + stockInterfaceBytes);
}

export function textReport(collection: Collection, { runs, firstVisit, notes }: Comparison): string {
  const { name, docs, queries, grades } = collection;
  const unanswerable = queries.filter(({ id }) => !hasAnswer(grades.get(id) ?? new Map())).length;
  const rows = runs.map(({ engine, judged }) => ({ engine, ...measure(judged) }));
  const width = Math.max(...runs.map(({ engine }) => engine.length));
  return [
    `${name}: ${docs.length} documents, ${queries.length - unanswerable} queries that have an answer, ${unanswerable} that must find nothing`,
    ...notes,
    '',
    ...table(
      ['', 'nDCG@10', 'MRR@10', 'recall@5', 'recall@10', 'nothing', 'honest', 'p50 ms', 'p95 ms'],
      rows.map(({ engine, ndcg10, mrr10, recall5, recall10, zeroRate, honest, p50ms, p95ms }) => [
        engine,
        ...[ndcg10, mrr10, recall5, recall10].map(share),
        percent(zeroRate),
        honest === null ? '-' : percent(honest),
        p50ms.toFixed(1),
        p95ms.toFixed(1),
      ]),
    ),
    '',
    'nothing: of the queries that have an answer, those that got none; honest: of those that have none, those that got none.',
    ...runs.map(({ engine, about }) => `${engine.padEnd(width)}  ${about}`),
    ...byKind(queries, runs),
    '',
    `First visit to a search, up to the first results (median of ${firstVisit.visits}):`,
    `  site      ${costLine(firstVisit.site)}`,
    `  pagefind  ${costLine(firstVisit.pagefind)}`,
    `  ratio ${firstVisit.ratio.toFixed(3)}, of engine and index ${firstVisit.engineRatio.toFixed(3)}, against Pagefind with the interface that it brings (${kilobytes(firstVisit.stockInterfaceBytes)} gz) ${withInterface(firstVisit).toFixed(3)}`,
    `  own scripts of the search page ${kilobytes(firstVisit.ownScriptBytes)} gz`,
  ].join('\n');
}

/** The queries that the site answers badly: no right document in the first five, or a result where there is no answer. */
export function missesReport({ name }: Collection, { runs }: Comparison): string {
  const missed = (runs[0]?.judged ?? []).filter(({ ids, grades }) =>
    hasAnswer(grades) ? recall(ids, grades, 5) === 0 : ids.length > 0,
  );
  return [
    `${name}: ${missed.length} queries without a right document in the first five, or with a result where there is no answer`,
    ...missed.flatMap(({ query, ids, grades }) => [
      `${query.id}  ${query.text}`,
      `    wanted  ${[...grades].map(([id, grade]) => `${id} (${grade})`).join(', ') || 'nothing'}`,
      `    got     ${ids.slice(0, 5).join(', ') || 'nothing'}`,
    ]),
  ].join('\n');
}

/** Mean nDCG@10 for the queries of each kind, where the collection tells kinds apart. */
function byKind(queries: readonly Query[], runs: readonly Run[]): string[] {
  const kinds = [...new Set(queries.flatMap(({ kind }) => (kind === null ? [] : [kind])))];
  const answerable = kinds.filter((kind) =>
    runs[0]?.judged.some(({ query, grades }) => query.kind === kind && hasAnswer(grades)),
  );
  if (answerable.length < 2) return [];
  const mean = ({ judged }: Run, kind: string): number => {
    const some = judged.filter(({ query, grades }) => query.kind === kind && hasAnswer(grades));
    return some.reduce((sum, { ids, grades }) => sum + ndcg(ids, grades, 10), 0) / some.length;
  };
  const rows = runs.map((run) => [run.engine, ...answerable.map((kind) => share(mean(run, kind)))]);
  return ['', 'nDCG@10 by kind of query', ...table(['', ...answerable], rows)];
}

/** Rows with their columns aligned, the first to the left and all others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function costLine({ bytes, requests, engineBytes }: Cost): string {
  return `${kilobytes(bytes)} in ${requests} requests (engine and index ${kilobytes(engineBytes)}, page ${kilobytes(bytes - engineBytes)})`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function share(value: number): string {
  return value.toFixed(3);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function rounded<Name extends string>(values: Record<Name, number>, digits: number): Record<Name, number> {
  return Object.fromEntries(
    Object.entries<number>(values).map(([name, value]) => [name, Number(value.toFixed(digits))]),
  ) as Record<Name, number>;
}
