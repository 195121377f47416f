import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { ids, listWith, ready, store } from '../browser/my-list.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const { visit: visitReal, paths: realPaths } = visitor('real');

const withoutWindow = (): void => {
  globalThis.print = () => {};
};

test('a list prints as a booklet: title page, contents, every entry in full, notes, questions, references', async () => {
  const page = await visit(paths.about);
  await page.addInitScript(withoutWindow);
  await store(page, paths, [listWith('one', 'For <my> team', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  await page.locator('[data-field="note"]').first().fill('Begin <i>here</i>.');
  await page.locator('[data-field="question"]').first().fill('Who is missing?');
  await page.click('[data-print]');
  await page.getByText('The booklet is ready.').waitFor();
  const booklet = page.locator('.hand-out');
  expect(await booklet.locator('.hand-out-title h1').textContent()).toBe('For <my> team');
  expect(await booklet.locator('.hand-out-title svg.qr').count()).toBe(1);
  expect(await booklet.locator('.hand-out-contents ol ol li').count()).toBe(3);
  expect(await booklet.locator('.hand-out-note').textContent()).toBe('Begin <i>here</i>.');
  expect(await booklet.locator('.hand-out-question').textContent()).toContain('Who is missing?');
  expect(await booklet.locator('.hand-out-references li').count()).toBe(3);
  for (const id of ids) {
    const entry = await visit(paths.entry(id));
    const body = await entry.locator('.prose p').first().textContent();
    expect(await booklet.locator('.hand-out-entry .prose').allTextContents()).toContainEqual(
      expect.stringContaining(body ?? 'a body'),
    );
  }
  expect(await booklet.locator('script, button, form, nav nav, [onclick]').count()).toBe(0);
  const anchors = await booklet.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(await page.evaluate(() => document.querySelectorAll('#tensions').length)).toBe(0);

  await page.emulateMedia({ media: 'print' });
  expect(await booklet.isVisible()).toBe(true);
  expect(await page.locator('.my-page').isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(4);
  await page.emulateMedia({ media: 'screen' });
  expect(await booklet.isVisible()).toBe(false);
  // What was made of the list as it was is gone once the list is another.
  await page.fill('#my-title', 'Another');
  expect(await booklet.count()).toBe(0);
});

test('fifty entries become one booklet', async () => {
  const file = path.join(inject('sites').real.folder, 'data', 'entries.json');
  const all = (JSON.parse(await readFile(file, 'utf8')) as { id: string }[]).map(({ id }) => id).slice(0, 50);
  expect(all).toHaveLength(50);
  const page = await visitReal(realPaths.about);
  await page.addInitScript(withoutWindow);
  await store(page, realPaths, [listWith('one', 'All', ...all)]);
  await page.goto(realPaths.myList);
  await ready(page);
  await page.click('[data-print]');
  await page.getByText('The booklet is ready.').waitFor();
  expect(await page.locator('.hand-out-entry').count()).toBe(50);
  expect(await page.locator('.hand-out-entry .prose:empty').count()).toBe(0);
});

test('the references of a list are those of its entries', async () => {
  const page = await visit(paths.about);
  await store(page, paths, [listWith('one', 'One', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  await page.locator('[data-cite] summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as RIS' }).click(),
  ]);
  const ris = await text(await download.createReadStream());
  expect([...ris.matchAll(/^ID {2}- (.*)$/gm)].map(([, id]) => id)).toEqual([...ids]);
});

function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
