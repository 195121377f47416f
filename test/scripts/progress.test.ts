import { describe, expect, test } from 'vitest';
import { phase, progress, readPhases } from '../../scripts/progress.ts';

/** A terminal and a clock that stand still until they are moved. */
function terminal(environment: Record<string, string> = {}, isTTY = true, columns = 80) {
  const written: string[] = [];
  const clock = { ms: 0 };
  let draw: (() => void) | null = null;
  const shown = progress(
    { isTTY, columns, write: (text) => written.push(text) },
    {
      now: () => clock.ms,
      environment,
      repeat: (again) => {
        draw = again;
        return () => {
          draw = null;
        };
      },
    },
  );
  return {
    ...shown,
    written,
    at: (ms: number) => {
      clock.ms = ms;
      draw?.();
    },
    ticks: () => draw !== null,
  };
}

const line = (text: string): string => `\r\u001B[2K${text}`;
const cleared = '\r\u001B[2K';

describe('in a terminal', () => {
  test('nothing in the first two seconds, then what is done, how far, and for how long', () => {
    const { say, at, written } = terminal();
    say('checking', 1, 9);
    at(1_999);
    expect(written).toEqual([]);
    at(2_000);
    say('checking', 7, 9);
    say('reading', 3);
    expect(written).toEqual([
      line('checking: 1 of 9, 2 s'),
      line('checking: 7 of 9, 2 s'),
      line('reading: 3, 0 s'),
    ]);
  });

  test('a step that says nothing goes on counting', () => {
    const { say, at, written } = terminal();
    say('building');
    for (const ms of [1_000, 2_000, 3_000]) at(ms);
    expect(written).toEqual([line('building, 2 s'), line('building, 3 s')]);
  });

  test('at the end the line goes, and what each step took stands there', () => {
    const { say, at, end, written, ticks } = terminal();
    say('reading');
    at(1_500);
    say('blinking');
    at(1_550);
    say('building');
    at(4_000);
    expect(ticks()).toBe(true);
    end();
    expect(written.slice(-2)).toEqual([cleared, 'Took 4.0 s: reading 1.5 s, building 2.5 s.\n']);
    expect(ticks()).toBe(false);
  });

  test('a short command leaves no trace', () => {
    const { say, at, end, written } = terminal();
    say('reading');
    at(1_900);
    end();
    expect(written).toEqual([]);
  });

  test('the line makes way for a report, and comes back', () => {
    const { say, at, clear, written } = terminal();
    say('building');
    at(2_000);
    clear();
    clear();
    at(3_000);
    expect(written).toEqual([line('building, 2 s'), cleared, line('building, 3 s')]);
  });

  test('a line is never broken', () => {
    const { say, at, written } = terminal({}, true, 20);
    say('x'.repeat(50));
    at(2_000);
    expect(written).toEqual([line(`${'x'.repeat(18)}…`)]);
  });
});

test.each<[string, Record<string, string>, boolean]>([
  ['where standard error is no terminal', {}, false],
  ['where CI is set', { CI: 'true' }, true],
])('nothing %s', (_, environment, isTTY) => {
  const { say, at, end, written } = terminal(environment, isTTY);
  say('building');
  at(10_000);
  end();
  expect(written).toEqual([]);
});

test('CI that is set to false is none', () => {
  const { say, at, written } = terminal({ CI: 'false' });
  say('building');
  at(2_000);
  expect(written).toHaveLength(1);
});

describe('phases', () => {
  const told = (environment: Record<string, string>): string => {
    const written: string[] = [];
    const clock = { ms: 0 };
    const options = {
      now: () => clock.ms,
      environment,
      screen: { write: (text: string) => written.push(text) },
    };
    const pages = phase('render pages', options);
    clock.ms = 250;
    const index = phase('index', options);
    clock.ms = 1_250;
    index();
    pages();
    return written.join('');
  };

  test('one line each where they are asked for, in the order in which they end', () => {
    expect(told({ BUILD_PHASES: '1' })).toBe('phase index 1.000\nphase render pages 1.250\n');
  });

  test('nothing where they are not', () => {
    expect(told({})).toBe('');
    expect(told({ BUILD_PHASES: '' })).toBe('');
  });

  test('are read among all else that a command says; those of one name add up', () => {
    const written = `12:00 building\nphase over\n${told({ BUILD_PHASES: '1' })}no phase x 1.0\nphase index 0.500\n`;
    expect(readPhases(written)).toEqual([
      { name: 'index', seconds: 1.5 },
      { name: 'render pages', seconds: 1.25 },
    ]);
  });
});
