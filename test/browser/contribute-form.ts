/**
 * What tests of the form share: ways to fill it, and what comes out of it.
 */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { runChecks } from '../../src/core/checks/registry.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { Problem } from '../../src/core/problem.ts';
import { assemble } from '../../src/core/repository.ts';
import { readContentFolder } from '../../src/files/content-folder.ts';

export const makeFile = '.contribute-form button[type="submit"]';
/** The problems at the part of a name. */
export const problemsAt = (part: string): string => `[id="${part}-problems"] li`;

/** Answers everything that a best practice of the small collection needs. */
export async function fillBestPractice(page: Page, title: string): Promise<void> {
  await page.check('#kind-best-practice');
  await page.fill('#title', title);
  await page.fill('#summary', 'Herders and farmers kept the truce that their own elders had made.');
  await page.getByLabel('Learning', { exact: true }).check();
  await page.selectOption('[data-rows="sources"] [data-field="source"]', 'norway-2008');
  await page.fill('[data-rows="sources"] [data-field="pages"]', '23');
  for (const heading of ['what-was-seen', 'the-lesson', 'how-to-use-it', 'limits'])
    await page.fill(`#body-${heading}`, `A sentence of its own on ${heading.replaceAll('-', ' ')}.`);
}

export async function answerChecklist(page: Page, form = '.contribute-form'): Promise<void> {
  for (const tick of await page.locator(`${form} [data-tick]`).all()) await tick.check();
}

/** The file that the form gives, as it is downloaded. */
export async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

/** What the checks of the collection say of it once some files are added, of those files. */
export async function problemsOf(
  contentDir: string,
  added: Readonly<Record<string, string>>,
): Promise<Problem[]> {
  const { files } = await readContentFolder(contentDir);
  const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);
  const all = [
    ...files.filter(({ file }) => !(file in added)),
    ...Object.entries(added).map(([file, written]) => ({ file, bytes: bytes(written) })),
  ].map(parseDocument);
  const { repository, problems } = assemble(all);
  const reading = all.flatMap((document) => document.problems);
  return runChecks(repository, [...reading, ...problems]).filter(({ file }) => file in added);
}

/** Goes on with the tab key, as a reader without a mouse does, until an element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to ${selector}.`);
}
