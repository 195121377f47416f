import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ids, itemOf, listWith, order, ready, said, store, stored } from '../browser/my-list.ts';
import { violations } from '../browser/violations.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');

async function withList(options: object = {}): Promise<Page> {
  const page = await visit(paths.about, options);
  await store(page, paths, [listWith('one', 'One', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  return page;
}

const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return text(await download.createReadStream());
}

describe('where nothing can be kept', () => {
  test('because there is no room left, that is said and the list goes into a file', async () => {
    const page = await withList();
    await fill(page);
    await itemOf(page, ids[0]).locator('[data-remove]').click();
    await page.locator('[data-keeping]', { hasText: 'no room left' }).waitFor();
    await page.fill('#my-title', 'Written without room');
    expect(await saved(page, '[data-save]')).toContain('Written without room');
    expect(await stored(page, paths)).toContain(ids[0]);
  });

  test('because the browser is told so, that is said and the page works', async () => {
    const page = await visit(paths.about);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('No storage.', 'SecurityError');
        },
      });
    });
    await page.goto(paths.myList);
    await page.locator('[data-keeping]', { hasText: 'keeps nothing' }).waitFor();
    await page.click('[data-new-list]');
    await page.keyboard.type('Kept by me');
    expect(await saved(page, '[data-save]')).toContain('Kept by me');
    await page.goto(paths.entry('keep-aid-apart'));
    await page.click('main [data-add]');
    await page.getByRole('status').filter({ hasText: 'Not added: this browser keeps nothing' }).waitFor();
    expect(await page.locator('main [data-add]').getAttribute('aria-pressed')).toBe('false');
  });

  test('an entry that finds no room is not said to be added', async () => {
    const page = await visit(paths.entry('keep-aid-apart'));
    await fill(page);
    await page.click('main [data-add]');
    await page.getByRole('status').filter({ hasText: 'no room left' }).waitFor();
    expect(await page.locator('main [data-add]').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('what cannot be read', () => {
  const half = '{"version":1,"lists":[{"title":"Half';
  const damage = (page: Page): Promise<void> =>
    page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [paths.myList, half]);

  test('is set aside, given as a file, and deleted when its owner says so', async () => {
    const page = await visit(paths.about);
    await damage(page);
    await page.goto(paths.myList);
    await page.locator('[data-aside]', { hasText: 'nothing of it is lost' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.click('[data-new-list]');
    expect(await saved(page, '[data-aside] button')).toBe(half);
    await page.reload();
    expect(await saved(page, '[data-aside] button')).toBe(half);
    await page.locator('[data-aside] button').nth(1).click();
    await page.locator('[data-aside]').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([paths.myList]);
  });

  test('is not lost where an entry is added first', async () => {
    const page = await visit(paths.entry('keep-aid-apart'));
    await damage(page);
    await page.click('main [data-add]');
    await page.getByRole('status').filter({ hasText: 'Added to' }).waitFor();
    const kept = await page.evaluate(() => Object.values(localStorage));
    expect(kept).toContain(half);
  });

  test('is never written over where there is no room to set it aside', async () => {
    const page = await visit(paths.about);
    await damage(page);
    await page.addInitScript(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key.includes('#damaged')) throw new DOMException('Full.', 'QuotaExceededError');
        set.call(this, key, value);
      };
    });
    await page.goto(paths.myList);
    await page.locator('[data-aside]', { hasText: 'Nothing is written over it' }).waitFor();
    await page.click('[data-new-list]');
    expect(await stored(page, paths)).toBe(half);
    expect(await saved(page, '[data-aside] button')).toBe(half);
    await page.locator('[data-aside] button').nth(1).click();
    expect(await stored(page, paths)).toContain('New list');
  });
});

describe('two tabs', () => {
  test('show what the other has changed, and undo does not lose it', async () => {
    const page = await withList();
    const other = await page.context().newPage();
    await other.goto(paths.entry('fund-the-first-months'));
    await other.click('main [data-add]');
    await itemOf(page, 'fund-the-first-months').waitFor();
    expect(await order(page)).toEqual([...ids, 'fund-the-first-months']);
    await page.click('[data-undo]');
    await said(page, 'Undone: a change made in another tab');
    await page.click('[data-redo]');
    expect(await order(page)).toEqual([...ids, 'fund-the-first-months']);
  });

  test('that change one list at the same time keep both versions', async () => {
    const page = await withList();
    // What another tab stores while something is being typed here, before this tab hears of it.
    await page.evaluate((key) => {
      const field = document.querySelector<HTMLInputElement>('#my-title');
      const text = localStorage.getItem(key) ?? '';
      if (field === null) return;
      field.value = 'Mine';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      localStorage.setItem(key, text.replace('"One"', '"Theirs"'));
    }, paths.myList);
    await said(page, 'Both are kept');
    expect(await page.locator('[data-lists] option').allTextContents()).toEqual([
      'Mine',
      'Theirs (other tab)',
    ]);
    await expect.poll(() => stored(page, paths)).toContain('Theirs (other tab)');
    expect(await stored(page, paths)).toContain('Mine');
  });
});

test('a page that has lost its network goes on editing, and gives the file', async () => {
  const page = await withList();
  await page.context().setOffline(true);
  await itemOf(page, ids[0]).locator('[data-down]').click();
  await page.locator('[data-field="note"]').first().fill('Written on a train.');
  await expect.poll(() => stored(page, paths)).toContain('Written on a train.');
  await page.click('[data-undo]');
  expect(await order(page)).toEqual([ids[1], ids[0], ids[2]]);
  await saved(page, '[data-save]');
});

test('without a script the page says that it needs one, and why', async () => {
  const page = await visit(paths.myList, { javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('kept in your browser');
  expect(await page.locator('[data-own]').isVisible()).toBe(false);
  const entry = await visit(paths.entry('keep-aid-apart'), { javaScriptEnabled: false });
  expect(await entry.locator('[data-add]').isVisible()).toBe(false);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('a list has no violation, on a desk and on a phone', async () => {
    const page = await withList({ colorScheme });
    await page.click('[data-add-section]');
    await page.locator('.my-about summary').click();
    await page.click('[data-link]');
    await page.locator('[data-code] svg').waitFor();
    await page.click('[data-propose]');
    await page.locator('[data-proposal]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
