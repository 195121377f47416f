import { describe, expect, test } from 'vitest';
import { box, focused, masthead, open, suggested } from '../browser/suggestions.ts';
import { violations } from '../browser/violations.ts';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');

describe('keyboard', () => {
  test('arrows walk through the suggestions and back, enter opens one', async () => {
    const page = await visit(paths.about);
    const [first, second] = await suggested(page, masthead, 'plan');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('the box');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${paths.theme('planning')}`);
  });

  test('escape closes, returns to the box and leaves what was typed; typing opens again', async () => {
    const page = await visit(paths.about);
    await suggested(page, masthead, 'plan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator(open).count()).toBe(0);
    expect(await focused(page)).toBe('the box');
    expect(await page.inputValue(masthead)).toBe('plan');
    await page.keyboard.type('n');
    await page.waitForSelector(open);
    await page.keyboard.press('Escape');
    expect(await page.locator(open).count()).toBe(0);
    expect(await page.inputValue(masthead)).toBe('plann');
  });

  test('tab goes through them, and leaving closes', async () => {
    const page = await visit(paths.about);
    const [only, ...none] = await suggested(page, masthead, 'drc');
    expect(none).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(only);
    await page.keyboard.press('Tab');
    await page.waitForSelector(open, { state: 'detached' });
  });

  test('enter still searches, with the list open', async () => {
    const page = await visit(paths.about);
    await suggested(page, masthead, 'haiti');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=haiti');
    expect(await results(page)).toContain('haiti-money-came-late');
  });

  test('their number is announced', async () => {
    const page = await visit(paths.about);
    const { length } = await suggested(page, masthead, 'plan');
    await page
      .locator('form [aria-live="polite"]')
      .filter({ hasText: `${length} suggestions.` })
      .waitFor({ state: 'attached' });
  });
});

test('a press beside the list closes it', async () => {
  const page = await visit(paths.about);
  await suggested(page, masthead, 'plan');
  // In the margin of the page nothing takes the focus.
  await page.mouse.click(8, 400);
  expect(await page.locator(open).count()).toBe(0);
});

describe.each(['light', 'dark'] as const)('in %s, the open list', (colorScheme) => {
  test.each([
    ['of the masthead', paths.about, masthead],
    ['of the home page', paths.home, box],
    ['of the search page', paths.search, box],
  ])('%s has no violation, on a phone either', async (_name, address, input) => {
    for (const width of [1280, 390]) {
      const page = await visit(address, { colorScheme, viewport: { width, height: 844 } });
      await suggested(page, input, 'plan');
      if (address === paths.search) await results(page);
      // What the list covers for a while is looked at where nothing covers it.
      expect(await violations(page, 'form:has(.suggestions)')).toEqual([]);
      const sizes = await page.locator(`${open} a:visible`).evaluateAll((links) =>
        links.map((link) => {
          const { left, right, height } = link.getBoundingClientRect();
          return {
            isInside: left >= 0 && right <= document.documentElement.clientWidth,
            isTall: height >= 24,
          };
        }),
      );
      expect(sizes.length).toBeGreaterThan(0);
      for (const size of sizes) expect(size).toEqual({ isInside: true, isTall: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
