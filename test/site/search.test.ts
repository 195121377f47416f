import { describe, expect, test } from 'vitest';
import { browserFor } from '../browser/page.ts';
import { box, results, settled } from '../browser/search-page.ts';

const { open } = browserFor('real');

describe('finds', () => {
  test.each([
    [
      'humanitarian principles',
      ['keep-life-saving-aid-based-on-need', 'consolidate-gains-in-principles-and-protection'],
    ],
    ['IMPP', ['extend-impp-to-political-missions', 'standardize-only-as-far-as-local-needs-allow']],
    [
      'who should hold agencies accountable',
      [
        'involve-governing-bodies-and-council-in-each-other',
        'hold-each-unit-to-common-benchmarks',
        'create-incentives-and-common-accountability',
      ],
    ],
    ['triple hat', ['keep-the-humanitarian-coordinator-in-mission-leadership']],
    ['Somalia', ['strategic-assessment-for-somalia']],
    ['two-stage budget', ['reform-the-budget-cycle-for-planning']],
    ['"windows of opportunity"', ['overlapping-rules-missed-openings']],
  ])('%s', async (query, expected) => {
    const { page, wrong, close } = await open(`/search/?q=${encodeURIComponent(query)}`);
    const first = (await results(page)).slice(0, 6);
    for (const id of expected) expect(first).toContain(id);
    expect(wrong).toEqual([]);
    await close();
  });

  test('nothing, and says so, with what to do next', async () => {
    const { page, close } = await open('/search/?q=xylophone');
    await settled(page, /Nothing found for “xylophone”/);
    expect(await page.locator('.search-nothing').isVisible()).toBe(true);
    expect(await page.locator('.results article').count()).toBe(0);
    await page.locator('.search-reset').click();
    await settled(page, /^\d+ entries$/);
    await close();
  });

  test('by the words that are there where one is not, and says which was left out', async () => {
    const { page, close } = await open('/search/?q=xylophone+benchmarks');
    expect(await results(page)).toContain('hold-each-unit-to-common-benchmarks');
    expect(await page.locator('.search-notice').textContent()).toBe(
      'No entry holds the word “xylophone”; it was left out.',
    );
    await close();
  });

  test('says why where a result matches some words only, and marks those it shows', async () => {
    const { page, close } = await open('/search/?q=human+rights+logistics');
    await results(page);
    expect(await page.locator('.card-why:visible').first().textContent()).toMatch(/^Matches \d of 3 words: /);
    expect(await page.locator('.results mark').first().textContent()).toMatch(/human|rights|logistics/i);
    await close();
  });
});

describe('as a person uses it', () => {
  test('typing searches, replaces the address, and Escape clears', async () => {
    const { page, wrong, close } = await open('/search/');
    await settled(page, /^\d+ entries$/);
    await box(page).focus();
    await page.keyboard.type('early recovery', { delay: 15 });
    await settled(page, /for “early recovery”/);
    expect(new URL(page.url()).search).toBe('?q=early+recovery');
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.keyboard.press('Escape');
    await settled(page, /^\d+ entries$/);
    expect(await box(page).inputValue()).toBe('');
    expect(wrong).toEqual([]);
    await close();
  });

  test('the keyboard alone: slash, type, arrows, Enter, back', async () => {
    const { page, close } = await open('/search/');
    await settled(page, /entries/);
    await page.keyboard.press('/');
    await page.keyboard.type('exit');
    await settled(page, /for “exit”/);
    await page.keyboard.press('ArrowDown');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entries/**');
    expect(await page.locator('h1').textContent()).toBe(first);
    await page.goBack();
    await settled(page, /for “exit”/);
    expect(await box(page).inputValue()).toBe('exit');
    await close();
  });

  test('the box in the masthead of any page leads to the results', async () => {
    const { page, close } = await open('/themes/');
    await page.keyboard.press('/');
    await page.keyboard.type('mandates');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=mandates');
    expect((await results(page)).length).toBeGreaterThan(0);
    await close();
  });

  test('more results come on a press, and the focus goes to the first of them', async () => {
    const { page, close } = await open('/search/');
    const before = (await results(page)).length;
    expect(before).toBe(20);
    await page.locator('.search-more').click();
    await page.locator('.results article').nth(20).waitFor();
    expect(await page.locator('.results article').count()).toBe(40);
    const focused = await page.evaluate(
      () => document.activeElement?.closest('li')?.previousElementSibling !== null,
    );
    expect(focused).toBe(true);
    await close();
  });

  test('sorts by title and by date, and keeps it in the address', async () => {
    const { page, close } = await open('/search/?q=planning');
    await results(page);
    await page.locator('select[name="sort"]').selectOption('title');
    await page.waitForURL('**sort=title');
    await page.waitForFunction(() => {
      const titles = [...document.querySelectorAll('.card-title')].map(
        (title) => title.textContent?.toLowerCase() ?? '',
      );
      return titles.length > 3 && titles.every((title, at) => at === 0 || (titles[at - 1] ?? '') <= title);
    });
    await close();
  });

  test('a failed load says so, and trying again works', async () => {
    const { page, go, close } = await open('/about/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await go('/search/?q=exit');
    await page.locator('.results[data-state="error"]').waitFor({ state: 'attached' });
    expect(await page.locator('.search-failed').isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await page.locator('.search-failed button').click();
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.search-failed').isVisible()).toBe(false);
    await close();
  });

  test('a loss of the network later on says so too', async () => {
    const { page, close } = await open('/search/?q=exit');
    await results(page);
    await page.context().setOffline(true);
    await box(page).fill('quarterly budgets of missions');
    await page
      .locator('.results:is([data-state="error"], [data-state="ready"])')
      .waitFor({ state: 'attached' });
    await page.waitForFunction(
      () => document.querySelector('.results')?.getAttribute('data-state') === 'error',
    );
    await page.context().setOffline(false);
    await page.locator('.search-failed button').click();
    await settled(page, /for “quarterly budgets of missions”/);
    await close();
  });
});
