import { describe, expect, test } from 'vitest';
import { inSequence, spentSeconds, tailOf, timed } from '../../../../scripts/bench/build/timed.ts';

const node = (code: string) => ({ program: process.execPath, args: ['-e', code] });

describe('a command', () => {
  test('that waits takes time and no processor; its phases are read', async () => {
    const { seconds, cpuSeconds, phases } = await timed(
      'waiting',
      node('console.error("phase wait 0.400"); setTimeout(() => {}, 400)'),
    );
    expect(seconds).toBeGreaterThan(0.4);
    expect(cpuSeconds).toBeLessThan(0.35);
    expect(phases).toEqual([{ name: 'wait', seconds: 0.4 }]);
  });

  test('that counts in a process of its own has spent what that one has', async () => {
    const busy = 'const end = Date.now() + 600; while (Date.now() < end);';
    const { cpuSeconds } = await timed(
      'counting',
      node(`require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`),
    );
    expect(cpuSeconds).toBeGreaterThan(0.1);
    expect(cpuSeconds).toBeLessThan(2);
  });

  test('is measured in part where the system tells nothing of its processes', async () => {
    const use = await timed(
      'counting',
      node(`require("child_process").spawnSync(process.execPath, ["-v"])`),
      '/nowhere',
    );
    expect(use).toMatchObject({ largestBytes: null, treeBytes: null });
    expect(use.cpuSeconds).toBeGreaterThan(0);
    expect(use.cpuSeconds).toBeLessThan(3);
  });

  test('that fails is told with its exit code and the end of what it said', async () => {
    const failing = node('for (let at = 0; at < 90; at++) console.error("line " + at); process.exit(3)');
    await expect(timed('The build', failing)).rejects.toThrow(
      /^The build failed with exit code 3\.\n(?:line \d+\n)+line 89$/,
    );
  });

  test('that is not there fails too', async () => {
    await expect(timed('It', { program: 'no-such-program', args: [] })).rejects.toThrow(
      /^It (?:failed with exit code 127|could not be run)/,
    );
  });
});

test.each([
  ['0m0.10s 0m0.02s\n1m2.50s 0m0.25s\n', 62.75],
  ['0m0,00s 0m0,00s\n0m1,50s 0m0,50s\n', 2],
  ['', null],
  ['nonsense', null],
])('times of the shell: %j', (written, seconds) => {
  expect(spentSeconds(written)).toBe(seconds);
});

test('the end of what was said has no phases', () => {
  expect(tailOf('one\n', 'phase x 1.0\n\ntwo\n')).toBe('one\ntwo');
});

describe('steps one after the other', () => {
  const use = { seconds: 1, cpuSeconds: 2, largestBytes: 30, treeBytes: 40, phases: [] };
  test('times add up, memory is the most of any', () => {
    expect(inSequence([use, { ...use, largestBytes: 5, treeBytes: 90 }])).toEqual({
      seconds: 2,
      cpuSeconds: 4,
      largestBytes: 30,
      treeBytes: 90,
      phases: [],
    });
  });

  test('what is not known of one is not known of all', () => {
    expect(inSequence([use, { ...use, cpuSeconds: null, treeBytes: null }])).toMatchObject({
      seconds: 2,
      cpuSeconds: null,
      largestBytes: 30,
      treeBytes: null,
    });
  });
});
