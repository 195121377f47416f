import type { Page } from 'playwright-core';

/** The search box of the masthead, and the one of a page that has its own. */
export const masthead = 'header input[type="search"]';
export const box = 'main input[type="search"]';

/** The list of suggestions, while there is one. */
export const open = '.suggestions:not([hidden])';

/** Types as a reader does, letter by letter, and gives what is suggested in the end. */
export async function suggested(page: Page, input: string, text: string): Promise<string[]> {
  await page.fill(input, '');
  await page.locator(input).pressSequentially(text);
  // The list is that of the whole text once its last word is marked.
  await page.waitForFunction(
    ([last, list]) =>
      [...document.querySelectorAll(`${list} mark`)].some((mark) => mark.textContent.toLowerCase() === last),
    [text.toLowerCase().split(/[ -]/).at(-1), open],
  );
  return page.locator(`${open} li a`).allTextContents();
}

/** The text of the link that has the focus, or the name of the box. */
export const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() =>
    document.activeElement?.matches('input') ? 'the box' : document.activeElement?.textContent,
  );
