import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerChecklist, fillBestPractice, makeFile } from '../browser/contribute-form.ts';
import { browserFor } from '../browser/page.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const { open } = browserFor('small');
const title = 'Let elders make the truce that they will have to keep';
const stored = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
const status = (page: Page) => page.locator('.contribute-form [data-draft-status]');

test('a draft is kept, comes back as it was, and is deleted', async () => {
  const page = await visit(paths.contribute);
  expect(await stored(page)).toEqual([]);
  await fillBestPractice(page, title);
  await page.locator('.contribute-more summary').click();
  await page.getByLabel('Start-up', { exact: true }).check();
  await page.click('[data-rows="sources"] [data-add-row]');
  await page.locator('[data-field="section"]').nth(1).fill('4.2');
  await answerChecklist(page);
  await status(page).getByText('Draft kept in this browser at').waitFor();
  await page.reload();
  await status(page).getByText('is back').waitFor();
  await page.getByLabel('Remove Start-up').waitFor({ state: 'attached' });
  expect(await page.inputValue('#title')).toBe(title);
  expect(await page.inputValue('#body-limits')).toBe('A sentence of its own on limits.');
  expect(await page.locator('[data-field="source"]').first().inputValue()).toBe('norway-2008');
  expect(await page.locator('[data-field="section"]').nth(1).inputValue()).toBe('4.2');
  expect(await page.getByLabel('Learning', { exact: true }).isChecked()).toBe(true);
  // The list is answered anew each time.
  expect(await page.locator('.contribute-form [data-tick]:checked').count()).toBe(0);

  await page.click('[data-draft-delete] >> nth=0');
  expect(await stored(page)).toEqual([]);
  expect(await page.locator('#title').isVisible()).toBe(false);
  await page.click('.contribute-form [data-draft-undo]');
  expect(await page.inputValue('#title')).toBe(title);
  expect(await stored(page)).toHaveLength(1);
  await page.click('.contribute-form [data-draft-delete]');
  await page.reload();
  await page.locator('.contribute-form').waitFor();
  expect(await page.inputValue('#title')).toBe('');
  expect(await stored(page)).toEqual([]);
});

test('each thing that the form is opened for has a draft of its own', async () => {
  const page = await visit(paths.contribute);
  await fillBestPractice(page, title);
  await page.goto(paths.contributeExperience('plan-with-those-who-deliver'));
  await page.locator('#kind-country-experience:checked').waitFor();
  expect(await page.inputValue('#title')).toBe('');
  await page.fill('#title', 'Another');
  await page.goto(paths.contribute);
  await status(page).getByText('is back').waitFor();
  expect(await page.inputValue('#title')).toBe(title);
});

test('a damaged draft is shown and kept until it is deleted', async () => {
  const page = await visit(paths.contribute);
  await fillBestPractice(page, title);
  const key = (await stored(page))[0] ?? '';
  await page.evaluate(
    (name) => localStorage.setItem(name, '{"saved":"2026-11-24","state":{"fields":{"title":"Half'),
    key,
  );
  await page.reload();
  await status(page).getByText('cannot be read').waitFor();
  await page.click('.contribute-form [data-draft-damaged] summary');
  expect(await page.locator('.contribute-form .draft pre').textContent()).toContain('Half');
  await fillBestPractice(page, 'Written beside the damaged one');
  await page.locator('[data-check-status]').filter({ hasNotText: 'begin' }).waitFor();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('Half');
  await page.click('.contribute-form [data-draft-delete]');
  expect(await page.inputValue('#title')).toBe('Written beside the damaged one');
  await page.fill('#title', 'Kept again');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('Kept again');
});

test('where nothing can be kept that is said, and the file is made all the same', async () => {
  const page = await visit('/kb/about/');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('No storage.', 'SecurityError');
      },
    });
  });
  await page.goto(paths.contribute);
  await page.check('#kind-best-practice');
  await status(page).getByText('This browser keeps nothing').waitFor();
  await fillBestPractice(page, title);
  await answerChecklist(page);
  await page.click(makeFile);
  await page.locator('[data-download]').waitFor();
});

test('where there is no room left that is said', async () => {
  const page = await visit(paths.contribute);
  await page.check('#kind-best-practice');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.fill('#title', title);
  await status(page).getByText('no room left').waitFor();
});

test('where the checks cannot be loaded that is said, and they are asked for again', async () => {
  // Here the browser may complain.
  const { page, go, close } = await open(paths.about);
  let isDown = true;
  await page.route('**/_astro/checked.*', (route) => (isDown ? route.abort() : route.continue()));
  await go(paths.contribute);
  await page.check('#kind-best-practice');
  await page.locator('[data-check-status]').filter({ hasText: 'could not be loaded' }).waitFor();
  isDown = false;
  await page.fill('#title', title);
  await page.click('[data-check-retry]');
  await page.locator('[data-side-open] a').first().waitFor();
  expect(await page.inputValue('#title')).toBe(title);
  await close();
});
