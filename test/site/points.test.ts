/**
 * A reader with the report in hand finds each of its points in one search.
 */
import { describe, expect, test } from 'vitest';
import { visitor } from '../browser/visit.ts';
import { nameOf, type Point, points } from '../points.ts';

const { visit, paths } = visitor('real');
const box = 'main input[type="search"]';
/** As many results as a reader looks at before trying other words. */
const looked = 5;

describe('each point is found by one search', () => {
  test.each([...Map.groupBy(points, ({ section = 'summary' }) => section.split('.')[0] ?? '')])(
    'of section %s',
    async (_section, some) => {
      const page = await visit(paths.search);
      await page.waitForSelector('[data-state="ready"]', { state: 'attached' });
      const missed: string[] = [];
      for (const point of some) {
        await page.fill(box, point.query);
        await page.waitForFunction(
          ({ query }) =>
            document.querySelector('.search-count')?.textContent?.includes(`“${query}”`) &&
            document.querySelector('.results')?.getAttribute('data-state') === 'ready',
          { query: point.query },
        );
        const found = await page
          .locator('.results [data-entry-id]')
          .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-entry-id') ?? ''));
        if (!found.slice(0, looked).includes(point.entry)) missed.push(miss(point, found));
      }
      expect(missed).toEqual([]);
    },
    120_000,
  );
});

function miss(point: Point, found: readonly string[]): string {
  const place = found.indexOf(point.entry);
  return `${nameOf(point)}: “${point.query}” finds ${point.entry} ${place < 0 ? 'not at all' : `at place ${place + 1}`}`;
}
