/**
 * npm test: formatting, types, then all tests; the built site runs in a real browser. The last line counts everything, a
 * step that is no test file as one test. Exit code 1 on any failure.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startVitest } from 'vitest/node';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

type Tally = { passed: number; failed: number };

const steps: readonly (readonly [name: string, command: string, ...options: string[]])[] = [
  ['format and lint', 'biome', 'check', '.'],
  // First of the two, since it writes the types that the other reads.
  ['types of pages', 'astro', 'check'],
  ['types', 'tsc', '--noEmit'],
];

const tallies = steps.map(runStep);
tallies.push(await runTests());
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
const failed = sum('failed');
console.log(`\nTests: ${sum('passed')} passed, ${failed} failed`);
// Browsers and servers of the tests are closed by now; nothing else may hold the process.
process.exit(failed === 0 ? 0 : 1);

/** One command of a package, whose output matters only where it fails. */
function runStep([name, command, ...options]: (typeof steps)[number]): Tally {
  const bin = path.join('node_modules', '.bin', command);
  const { status, stdout, stderr, error } = spawnSync(bin, options, {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.resolve('node_modules', '.bin')}${path.delimiter}${process.env['PATH']}`,
    },
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    console.log(`✓ ${name}`);
    return { passed: 1, failed: 0 };
  }
  console.log(`✗ ${name}: ${[command, ...options].join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
  return { passed: 0, failed: 1 };
}

/** All test files. A file that cannot be loaded, and an error outside any test, count as one failure each. */
async function runTests(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  try {
    const vitest = await startVitest([], {
      watch: false,
      reporters: [
        'default',
        {
          onTestRunEnd(modules, errors) {
            for (const module of modules) {
              const tests = [...module.children.allTests()];
              tally.passed += tests.filter((test) => test.ok() && test.result().state === 'passed').length;
              // A test that did not run has shown nothing.
              tally.failed += tests.filter((test) => test.result().state !== 'passed').length;
              if (!module.ok() && tests.every((test) => test.ok())) tally.failed += 1;
            }
            tally.failed += errors.length;
          },
        },
      ],
    });
    await vitest.close();
  } catch (error) {
    console.error(error);
    tally.failed += 1;
  }
  if (tally.passed === 0 && tally.failed === 0) {
    console.error('No test has run.');
    tally.failed += 1;
  }
  return tally;
}
