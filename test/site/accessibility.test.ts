import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isMissing, pageTypes } from '../browser/page-types.ts';
import { results, visitor } from '../browser/visit.ts';
import { repositoryFiles } from '../source-files.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit, paths } = visitor('small');

test('every page module has an example', () => {
  const modules = repositoryFiles('src/pages').filter((file) => file.endsWith('.astro'));
  const examples = new Set(pageTypes.map(([, , module]) => `src/pages/${module}`));
  expect(modules.filter((file) => !examples.has(file))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(pageTypes)('%s has no violation', async (_name, of, module) => {
    const page = await visit(of(paths), { colorScheme, isMissing: isMissing(module) });
    if (module === 'search.astro') await results(page);
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

/** Each rule that is broken, with the element and the reason. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      }) as Promise<AxeResults>,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`.slice(0, 400)),
  );
}
