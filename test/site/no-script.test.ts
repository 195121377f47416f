import { expect, test } from 'vitest';
import { isMissing, pageTypes } from '../browser/page-types.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const off = { javaScriptEnabled: false };

test.each(pageTypes.filter(([, , module]) => module !== 'search/index.astro'))(
  '%s shows what it has',
  async (_name, of, module) => {
    const page = await visit(of(paths), { ...off, isMissing: isMissing(module) });
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(((await page.locator('main').textContent()) ?? '').trim().length).toBeGreaterThan(40);
    // A button that could do nothing is not shown.
    expect(await page.locator('main button:not([type="submit"]):visible').count()).toBe(0);
  },
);

test('the search page says that it needs a script, and where to go instead', async () => {
  const page = await visit(`${paths.search}?q=plan`, off);
  const words = page.locator('noscript');
  expect(await words.textContent()).toContain('JavaScript');
  expect(await words.isVisible()).toBe(true);
  const href = await words.locator('a').first().getAttribute('href');
  expect((await page.goto(href ?? ''))?.status()).toBe(200);
});

test('the search box of every page leads to the search page', async () => {
  const page = await visit(paths.entry('keep-aid-apart'), off);
  await page.fill('header input[name="q"]', 'plan');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${paths.search}?q=plan`);
});

test('a renamed address still leads on', async () => {
  const page = await visit(paths.entry('plan-together'), off);
  await page.waitForURL(`**${paths.entry('plan-with-those-who-deliver')}`);
});
