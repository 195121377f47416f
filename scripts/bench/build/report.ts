/**
 * What was measured, as text and as JSON.
 */
import { isFailure, type ToolFailure, type ToolMeasures } from './against.ts';
import { amount, megabytes, seconds, table } from './cells.ts';
import type { OwnMeasures } from './own-site.ts';
import type { Weight } from './page-weight.ts';
import type { Use } from './timed.ts';

export type Machine = { cores: number; memoryBytes: number; system: string; node: string };

export type SizeMeasures = {
  entries: number;
  site: OwnMeasures;
  against: readonly (ToolMeasures | ToolFailure)[];
};

export function jsonReport(machine: Machine, sizes: readonly SizeMeasures[]): string {
  const exact = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value;
  return JSON.stringify({ machine, sizes: sizes.map(withRatios) }, exact, 2);
}

/** How many times the seconds of this site a tool took. */
function withRatios({ entries, site, against }: SizeMeasures): unknown {
  return {
    entries,
    site,
    against: against.map((outcome) =>
      isFailure(outcome)
        ? outcome
        : {
            ...outcome,
            ratios: {
              cold: outcome.cold.seconds / site.cold.seconds,
              warm: outcome.warm.seconds / site.warm.seconds,
            },
          },
    ),
  };
}

export function machineLine({ cores, memoryBytes, system, node }: Machine): string {
  return `${cores} cores, ${(memoryBytes / 2 ** 30).toFixed(0)} GB of memory, ${system}, Node ${node}`;
}

export function textReport({ entries, site, against }: SizeMeasures): string {
  const { check, cold, warm, output, entryPage, firstResult } = site;
  return [
    `${entries} entries`,
    ...indented([
      ...table(
        ['', 'seconds', 'CPU s', 'largest process', 'whole tree'],
        [useRow('check', check), useRow('build, cold', cold), useRow('build, one entry changed', warm)],
      ),
      ...phaseTable(cold, warm),
      `output ${megabytes(output.bytes)} in ${output.files} files`,
      `an entry page ${weight(entryPage, 'loaded in')}`,
      `first search result ${weight(firstResult, 'after')}`,
      ...againstTable(site, against),
    ]),
  ].join('\n');
}

function useRow(name: string, { seconds: taken, cpuSeconds, largestBytes, treeBytes }: Use): string[] {
  return [
    name,
    taken.toFixed(2),
    amount(cpuSeconds, (value) => value.toFixed(2)),
    amount(largestBytes, megabytes),
    amount(treeBytes, megabytes),
  ];
}

/** Phases by the order in which the cold build ended them; those that run beside each other add up to more than the whole. */
function phaseTable(cold: Use, warm: Use): string[] {
  const names = [...new Set([...cold.phases, ...warm.phases].map(({ name }) => name))];
  if (names.length === 0) return ['where the time went: the build does not say'];
  const of = ({ phases }: Use, name: string): string =>
    amount(phases.find((phase) => phase.name === name)?.seconds ?? null, seconds, '-');
  return table(
    ['where the time went', 'cold', 'one entry changed'],
    names.map((name) => [`  ${name}`, of(cold, name), of(warm, name)]),
  );
}

function weight(measured: Weight | null, verb: string): string {
  if (measured === null) return 'not measured: no browser was found';
  const { bytes, requests, ms } = measured;
  return `${(bytes / 1000).toFixed(1)} kB gz in ${requests} requests, ${verb} ${ms.toFixed(0)} ms`;
}

function againstTable(site: OwnMeasures, against: readonly (ToolMeasures | ToolFailure)[]): string[] {
  if (against.length === 0) return [];
  const times = (use: Use, own: Use): string => `${(use.seconds / own.seconds).toFixed(2)} x`;
  const page = (measured: Weight | null): string[] => [
    amount(measured?.bytes ?? null, (bytes) => `${(bytes / 1000).toFixed(1)} kB`),
    amount(measured?.requests ?? null, String),
  ];
  const row = (name: string, each: Omit<ToolMeasures, 'tool' | 'version' | 'about' | 'installedBytes'>) => [
    name,
    each.cold.seconds.toFixed(2),
    times(each.cold, site.cold),
    each.warm.seconds.toFixed(2),
    times(each.warm, site.warm),
    amount(each.cold.largestBytes, megabytes),
    amount(each.cold.treeBytes, megabytes),
    megabytes(each.output.bytes),
    ...page(each.entryPage),
  ];
  const built = against.flatMap((outcome) => (isFailure(outcome) ? [] : [outcome]));
  return [
    '',
    ...table(
      [
        '',
        'cold s',
        '',
        'changed s',
        '',
        'largest process',
        'whole tree',
        'output',
        'entry page',
        'requests',
      ],
      [row('this site', site), ...built.map((outcome) => row(`${outcome.tool} ${outcome.version}`, outcome))],
    ),
    ...built.map(
      ({ tool, about, installedBytes }) =>
        `${tool}: ${about}; ${megabytes(installedBytes)} installed in .cache/bench/${tool}`,
    ),
    ...against
      .filter(isFailure)
      .flatMap(({ tool, failure }) => [`${tool} was not measured:`, `  ${failure.replace(/\n/g, '\n  ')}`]),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `  ${line}`));
}
