import { expect, test } from 'vitest';
import { held, hold } from '../src/held.ts';
import type { Site } from '../src/views/site.ts';

test('without a command that reads the content there is nothing to show, and it is said', () => {
  expect(() => held()).toThrow('Call npm run build or npm run dev');
});

test('what is held later takes the place of what was held', () => {
  const [first, second] = [{ today: '2026-11-24' }, { today: '2026-11-25' }] as unknown as [Site, Site];
  hold(first);
  hold(second);
  expect(held()).toBe(second);
});
