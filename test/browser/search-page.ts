import type { Locator, Page } from 'playwright-core';

/** Ids of the results, once they are there. */
export async function results(page: Page): Promise<string[]> {
  await page.locator('.results[data-state="ready"]').waitFor({ state: 'attached' });
  return page
    .locator('.results article')
    .evaluateAll((cards) => cards.map((card) => card.dataset['entryId'] ?? ''));
}

/** Waits until the page shows what its address asks for. */
export async function settled(page: Page, status: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: status }).waitFor();
  await page.locator('.results[data-state="ready"]').waitFor({ state: 'attached' });
}

/** The box that ticks a value of a facet. */
export const tick = (page: Page, facet: string, value: string): Locator =>
  page.locator(`input[name="${facet}"][value="${value}"]`);
/** The box for the query. */
export const box = (page: Page): Locator => page.locator('main input[type="search"]');
