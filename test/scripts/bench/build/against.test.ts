import { expect, test } from 'vitest';
import { isFailure, measureTool, tools } from '../../../../scripts/bench/build/against.ts';
import { toolNames } from '../../../../scripts/bench/build/tools/tool.ts';

const silent = { say: () => {}, clear: () => {}, end: () => {} };

test('every tool that can be named is there under its name', () => {
  expect(Object.values(tools).map(({ name }) => name)).toEqual([...toolNames]);
});

test('a tool whose program is missing is told of, and ends nothing', async () => {
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    const outcome = await measureTool('hugo', 3, false, silent);
    expect(isFailure(outcome)).toBe(true);
    expect(outcome).toEqual({ tool: 'hugo', failure: 'hugo is not installed.' });
  } finally {
    process.env['PATH'] = before;
  }
});
