import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { tabTo } from '../browser/contribute-form.ts';
import { ids, itemOf, listWith, order, ready, said, store, stored } from '../browser/my-list.ts';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const real = visitor('real');

test('a list is built from a search, put in order and annotated with the keyboard alone', async () => {
  const page = await visit(`${paths.search}?q=plan`);
  const found = await results(page);
  expect(await stored(page, paths)).toBe(null);
  for (const id of found.slice(0, 3)) {
    await tabTo(page, `[data-add="${id}"]`);
    await page.keyboard.press('Enter');
    await page.locator(`[data-add="${id}"][aria-pressed="true"]`).waitFor();
  }
  await page.locator('.added').first().getByRole('link', { name: 'My list' }).waitFor();
  expect(await page.locator('.masthead [data-my-list] .count').textContent()).toBe('3');

  await page.goto(paths.myList);
  await ready(page);
  expect(await order(page)).toEqual(found.slice(0, 3));
  const [first = '', second = '', third = ''] = found;
  await tabTo(page, `[data-item="${first}"] [data-down]`);
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual([second, first, third]);
  await said(page, 'is number 2 of 3 in the list');
  // The button is still the one that has the focus, wherever its entry went.
  expect(
    await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item']),
  ).toBe(first);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await order(page)).toEqual([second, third, first]);
  await page.keyboard.press('Alt+ArrowDown');
  await said(page, 'stands last already');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await order(page)).toEqual([second, third, first]);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-down]'))).toBe(true);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Who is missing?');
  expect(await itemOf(page, first).locator('[data-field="question"]').inputValue()).toBe('Who is missing?');
  await page.reload();
  await ready(page);
  expect(await order(page)).toEqual([second, third, first]);
  expect(await itemOf(page, first).locator('[data-field="question"]').inputValue()).toBe('Who is missing?');

  await tabTo(page, `[data-item="${first}"] [data-remove]`);
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual([second, third]);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-remove]'))).toBe(true);
  await page.keyboard.press('Control+z');
  await said(page, 'Undone');
  expect(await order(page)).toEqual([second, third, first]);
  await page.keyboard.press('Control+Shift+z');
  expect(await order(page)).toEqual([second, third]);
});

test('the button of an entry and of a reading list adds, takes out, and follows other tabs', async () => {
  const page = await visit(paths.entry('keep-aid-apart'));
  const button = page.locator('main [data-add]');
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  const other = await page.context().newPage();
  await other.goto(paths.readingList('before-you-plan'));
  const there = other.locator('[data-add="keep-aid-apart"]');
  await button.click();
  await page.getByRole('status').filter({ hasText: 'Added to' }).waitFor();
  await other.locator('[data-add="keep-aid-apart"][aria-pressed="true"]').waitFor();
  expect(await there.textContent()).toMatch(/^In my list: /);
  await there.click();
  await other.getByRole('status').filter({ hasText: 'Removed from' }).waitFor();
  await page.locator('main [data-add][aria-pressed="false"]').waitFor();
  expect(await button.textContent()).toBe('Add to my list');
});

test('what an entry is, what a reader should know of it, and how long it takes', async () => {
  const page = await visit(paths.about);
  await store(page, paths, [listWith('one', 'One', 'plan-the-exit-late', 'plan-together', 'not-there')]);
  const gone = await visit(paths.about, { isMissing: true });
  await store(gone, paths, [listWith('one', 'One', 'plan-the-exit-late', 'plan-together', 'not-there')]);
  await gone.goto(paths.myList);
  await ready(gone);
  const old = itemOf(gone, 'plan-the-exit-late');
  expect(await old.locator('[data-kind-name]').textContent()).toBe('Recommendation');
  expect(await old.locator('[data-source]').textContent()).toContain('Norway 2008');
  expect(await old.locator('[data-minutes]').textContent()).toMatch(/^\d+ minutes?$/);
  expect(await old.locator('[data-warnings]').textContent()).toContain('Superseded by');
  expect(await itemOf(gone, 'not-there').locator('[data-warnings]').textContent()).toContain(
    'no entry "not-there"',
  );
  expect(await gone.locator('[data-total]').textContent()).toMatch(/^3 entries, about \d+ minutes? to read$/);
  // A renamed one is kept under its new name.
  expect(await order(gone)).toEqual(['plan-the-exit-late', 'plan-with-those-who-deliver', 'not-there']);
  await expect.poll(() => stored(gone, paths)).not.toContain('plan-together');
});

test('a copy of a list takes as long to read as the list', async () => {
  const page = await real.visit(real.paths.readingList('before-you-plan-an-exit'));
  const takes = /about \d+ minutes/;
  const [there] = takes.exec((await page.locator('.card-meta').first().textContent()) ?? '') ?? [];
  expect(there).toMatch(takes);
  await page.goto(real.paths.myListCopy('before-you-plan-an-exit'));
  await ready(page);
  await expect.poll(() => page.locator('[data-total]').textContent()).toContain(there);
});

test('several lists: begun, chosen, renamed, deleted and brought back', async () => {
  const page = await visit(paths.myList);
  await page.getByText('There is nothing here yet').waitFor();
  await page.click('[data-new-list]');
  await page.keyboard.type('For Monday');
  await page.click('[data-new-list]');
  await page.keyboard.type('For Tuesday');
  expect(await page.locator('[data-lists] option').allTextContents()).toEqual(['For Monday', 'For Tuesday']);
  await page.selectOption('[data-lists]', { label: 'For Monday' });
  expect(await page.inputValue('#my-title')).toBe('For Monday');
  await page.click('[data-remove-list]');
  await said(page, 'The list "For Monday" is deleted.');
  expect(await page.inputValue('#my-title')).toBe('For Tuesday');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-undo]'))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.inputValue('#my-title')).toBe('For Monday');

  await page.click('[data-remove-all]');
  await page.getByText('There is nothing here yet').waitFor();
  expect(await stored(page, paths)).not.toContain('Monday');
  await page.click('[data-undo]');
  expect(await page.locator('[data-lists] option').count()).toBe(2);
});

test('sections are added, named, moved and removed, with what stands in them', async () => {
  const page = await visit(paths.about);
  await store(page, paths, [listWith('one', 'One', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  await page.click('[data-add-section]');
  await page.keyboard.type('Second day');
  await itemOf(page, ids[2]).locator('[data-down]').click();
  await said(page, 'is number 1 of 1 in Second day');
  expect(await page.locator('[data-section="section"] [data-item]').count()).toBe(1);
  expect(await page.locator('[data-section="section"] [data-section-minutes]').textContent()).toMatch(
    /minute/,
  );
  await page.getByRole('button', { name: 'Section up: Second day' }).click();
  expect((await order(page))[0]).toBe(ids[2]);
  await page.getByRole('button', { name: 'Remove the section: Second day' }).click();
  expect(await page.locator('.my-section').count()).toBe(1);
  expect((await order(page)).toSorted()).toEqual([...ids].sort());
});

test('an entry is moved by pointer', async () => {
  const page = await visit(paths.about, { viewport: { width: 1280, height: 1400 } });
  await store(page, paths, [listWith('one', 'One', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  const from = await itemOf(page, ids[0]).locator('[data-handle]').boundingBox();
  const to = await itemOf(page, ids[2]).boundingBox();
  if (from === null || to === null) throw new Error('The list is not shown.');
  const drag = async (): Promise<void> => {
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 50, to.y + to.height - 5, { steps: 5 });
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await order(page)).toEqual(ids);
  await drag();
  await page.mouse.up();
  expect(await order(page)).toEqual([ids[1], ids[2], ids[0]]);
});

test('a list goes into a file and comes back from it', async () => {
  const page = await visit(paths.about);
  await store(page, paths, [listWith('one', 'For my team', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  await page.locator('[data-field="note"]').first().fill('Begin here.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
  expect(download.suggestedFilename()).toBe('reading-list-for-my-team.json');
  const file = await text(await download.createReadStream());
  await page.click('[data-remove-all]');
  const open = async (name: string, content: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.click('[data-open-file]');
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await open('list.json', file);
  await said(page, '"For my team" is opened as a list of yours.');
  expect(await order(page)).toEqual(ids);
  expect(await page.locator('[data-field="note"]').first().inputValue()).toBe('Begin here.');
  await open('list.json', '{"format":"personal-reading-list","ver');
  await said(page, 'This list is damaged');
  await open('list.json', '[]');
  await said(page, 'no list of this site');
  expect(await order(page)).toEqual(ids);
});
