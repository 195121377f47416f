import { expect, test } from 'vitest';
import { latest } from '../../../scripts/dev/latest.ts';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('calls while it runs make it run once more, and never twice at once', async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const run = latest(
    async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => {
        ends.push(resolve);
      });
      running -= 1;
    },
    () => {},
  );
  for (let call = 0; call < 5; call += 1) run();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await soon();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await soon();
  expect([ends.length, most]).toEqual([2, 1]);
  run();
  expect(ends).toHaveLength(3);
});

test('what goes wrong is told, and the next call runs', async () => {
  const told: unknown[] = [];
  let runs = 0;
  const run = latest(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('full disk');
    },
    (error) => told.push(error),
  );
  run();
  await soon();
  run();
  await soon();
  expect([runs, told.map(String)]).toEqual([2, ['Error: full disk']]);
});
