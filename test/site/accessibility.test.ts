import { describe, expect, test } from 'vitest';
import { isMissing, pageTypes } from '../browser/page-types.ts';
import { violations } from '../browser/violations.ts';
import { results, visitor } from '../browser/visit.ts';
import { repositoryFiles } from '../source-files.ts';

const { visit, paths } = visitor('small');

test('every page module has an example', () => {
  const modules = repositoryFiles('src/pages').filter((file) => file.endsWith('.astro'));
  const examples = new Set(pageTypes.map(([, , module]) => `src/pages/${module}`));
  // It takes more entries than the small collection has: `further-pages.test.ts` looks at it.
  const elsewhere = ['src/pages/entries/[id]/references/[...page].astro'];
  expect(modules.filter((file) => !examples.has(file))).toEqual(elsewhere);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(pageTypes)('%s has no violation', async (_name, of, module) => {
    const page = await visit(of(paths), { colorScheme, isMissing: isMissing(module) });
    if (module === 'search/index.astro') await results(page);
    expect(await violations(page)).toEqual([]);
  });

  test('nor has the search page while the next results are awaited', async () => {
    const page = await visit(`${paths.search}?q=plan`, { colorScheme });
    expect((await results(page)).length).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('.results')?.setAttribute('data-state', 'searching'));
    expect(await violations(page)).toEqual([]);
  });

  test('nor has an entry on a phone', async () => {
    const page = await visit(paths.entry('plan-with-those-who-deliver'), {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test('axe sees a violation where there is one', async () => {
  const page = await visit(paths.about);
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
  });
  expect((await violations(page)).join()).toContain('button-name');
});
