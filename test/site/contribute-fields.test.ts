import { expect, test } from 'vitest';
import { entrySchemas } from '../../src/core/entry.ts';
import { entryKinds } from '../../src/core/paths.ts';
import { problemsAt } from '../browser/contribute-form.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');

test.each(entryKinds)('%s: every field that a contributor may set is asked for', async (kind) => {
  const page = await visit(paths.contribute);
  await page.check(`#kind-${kind}`);
  const parts = await page
    .locator('.contribute-form [data-part]:not([hidden])')
    .evaluateAll((all) => all.map((part) => part.getAttribute('data-part') ?? ''));
  // Set by those who publish and keep up the collection.
  const kept = ['aliases', 'published', 'updated', 'reviewBy'];
  const fields = Object.keys(entrySchemas[kind].shape).filter((name) => !kept.includes(name));
  expect(fields.filter((name) => !parts.includes(name))).toEqual([]);
});

test('what became of a recommendation is asked with its proof, and other entries are shown', async () => {
  const page = await visit(paths.contribute);
  await page.check('#kind-recommendation');
  await page.fill('#title', 'Ask early');
  await page.locator('.contribute-more summary').click();
  await page.selectOption('#status-state', 'done');
  await page.fill('#status-date', '2015-06');
  await page.locator('#title').focus();
  await page.locator(problemsAt('status')).filter({ hasText: 'a date, a proof and a source' }).waitFor();
  await page.fill('#status-proof', 'It was done.');
  await page.selectOption('#status-source', 'panel-2015');
  await page.locator(problemsAt('status')).waitFor({ state: 'hidden' });
  const preview = page.locator('[data-preview]');
  await preview.locator('[data-fact="status"]').getByText('As of June 2015. It was done.').waitFor();
  await page.click('[data-rows="relations"] [data-add-row]');
  await page.fill('[data-field="entry"]', 'Keep aid apart from the mission where fighting goes on');
  await page.fill('[data-field="note"]', 'Both ask for distance.');
  await preview.locator('.reference-group .neighbour-note').waitFor();
  expect(await preview.locator('.neighbours a').getAttribute('href')).toBe(paths.entry('keep-aid-apart'));
  // A draft that comes back still has the source, which is offered later than the rest.
  await page.reload();
  await preview.locator('[data-fact="status"]').getByText('Panel 2015').waitFor();
  expect(await page.inputValue('#status-source')).toBe('panel-2015');
});

test.each(entryKinds)('%s: no line of help speaks of ids or of the file', async (kind) => {
  const page = await visit(paths.contribute);
  await page.check(`#kind-${kind}`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const all = page.locator(
    '.contribute-main [data-part]:not([data-part="id"]) > :is(.hint, label, legend):visible',
  );
  const said = (await all.allTextContents()).filter((text) => text.trim() !== '');
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((text) => /\bids?\b|ISO|alpha-3|\.yaml|\.mdx|written on one side/i.test(text))).toEqual(
    [],
  );
});
