import { expect, test } from 'vitest';
import type { ToolFailure, ToolMeasures } from '../../../../scripts/bench/build/against.ts';
import type { OwnMeasures } from '../../../../scripts/bench/build/own-site.ts';
import { jsonReport, machineLine, textReport } from '../../../../scripts/bench/build/report.ts';

const machine = { cores: 2, memoryBytes: 24 * 2 ** 30, system: 'linux x64', node: '24.1.0' };
const use = { seconds: 2, cpuSeconds: 3.456, largestBytes: 150e6, treeBytes: 250e6, phases: [] };
const site: OwnMeasures = {
  check: { ...use, seconds: 0.5 },
  cold: {
    ...use,
    phases: [
      { name: 'read', seconds: 0.25 },
      { name: 'index', seconds: 1.5 },
    ],
  },
  warm: { ...use, seconds: 1, phases: [{ name: 'read', seconds: 0.1 }] },
  output: { bytes: 5_500_000, files: 1713 },
  entryPage: { bytes: 12_900, requests: 3, ms: 69.6 },
  firstResult: { bytes: 186_900, requests: 27, ms: 325.2 },
};
const starlight: ToolMeasures = {
  tool: 'starlight',
  version: '0.42.4',
  about: 'Markdown, its own Pagefind',
  installedBytes: 166_200_000,
  cold: { ...use, seconds: 9 },
  warm: { ...use, seconds: 8 },
  output: { bytes: 2_200_000, files: 120 },
  entryPage: { bytes: 49_700, requests: 9, ms: 100 },
};
const hugo: ToolFailure = { tool: 'hugo', failure: 'hugo is not installed.\nAt all.' };

test('what was measured, as text', () => {
  expect(textReport({ entries: 50, site, against: [] })).toMatchInlineSnapshot(`
    "50 entries
                                seconds  CPU s  largest process  whole tree
      check                        0.50   3.46         150.0 MB    250.0 MB
      build, cold                  2.00   3.46         150.0 MB    250.0 MB
      build, one entry changed     1.00   3.46         150.0 MB    250.0 MB
      where the time went    cold  one entry changed
        read               0.25 s             0.10 s
        index              1.50 s                  -
      output 5.5 MB in 1713 files
      an entry page 12.9 kB gz in 3 requests, loaded in 70 ms
      first search result 186.9 kB gz in 27 requests, after 325 ms"
  `);
});

test('beside other tools; one that failed says why', () => {
  const { firstResult, ...rest } = site;
  const report = textReport({ entries: 50, site: { ...rest, firstResult }, against: [starlight, hugo] });
  expect(report.slice(report.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
    "                    cold s          changed s          largest process  whole tree  output  entry page  requests
      this site           2.00  1.00 x       1.00  1.00 x         150.0 MB    250.0 MB  5.5 MB     12.9 kB         3
      starlight 0.42.4    9.00  4.50 x       8.00  8.00 x         150.0 MB    250.0 MB  2.2 MB     49.7 kB         9
      starlight: Markdown, its own Pagefind; 166.2 MB installed in .cache/bench/starlight
      hugo was not measured:
        hugo is not installed.
        At all."
  `);
});

test('what a machine cannot tell is said to be not measured', () => {
  const blind = { ...use, cpuSeconds: null, largestBytes: null, treeBytes: null };
  const report = textReport({
    entries: 1,
    site: { ...site, check: blind, cold: blind, warm: blind, entryPage: null, firstResult: null },
    against: [],
  });
  expect(report.match(/not measured/g)).toHaveLength(11);
  expect(report).toContain('where the time went: the build does not say');
  expect(report).not.toMatch(/null|NaN/);
});

test('for programs: all of it, with ratios', () => {
  const { machine: on, sizes } = JSON.parse(
    jsonReport(machine, [{ entries: 50, site, against: [starlight, hugo] }]),
  );
  expect(on).toEqual(machine);
  expect(sizes).toEqual([
    { entries: 50, site, against: [{ ...starlight, ratios: { cold: 4.5, warm: 8 } }, hugo] },
  ]);
});

test('the machine in a line', () => {
  expect(machineLine(machine)).toBe('2 cores, 24 GB of memory, linux x64, Node 24.1.0');
});
