/**
 * Suggestions over a line that is slow or fails: nothing is loaded before it is needed, and what is lost is not missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { masthead, open, suggested } from '../browser/suggestions.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');

describe('a line that fails', () => {
  const files = `${site.origin}${paths.suggestions('*')}`;

  test.each([
    ['a file that is none', { status: 200, contentType: 'application/json', body: '<!doctype html>' }],
    ['a file of another form', { status: 200, contentType: 'application/json', body: 'null' }],
  ])('%s does no harm', async (_name, answer) => {
    const page = await visit(paths.about);
    await page.route(files, (route) => route.fulfill(answer));
    const asked = page.waitForResponse(files);
    await page.locator(masthead).pressSequentially('haiti');
    await asked;
    expect(await page.locator(open).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=haiti');
  });

  test('a lost connection does no harm, and once it is back so are the suggestions', async () => {
    const page = await visit(paths.about);
    // The browser itself notes lost connections on its console.
    page.context().removeAllListeners('console');
    await page.route(files, (route) => route.abort());
    const lost = page.waitForEvent('requestfailed');
    await page.locator(masthead).pressSequentially('ha');
    await lost;
    await page.unroute(files);
    expect(await suggested(page, masthead, 'haiti')).toContain('Haiti Country');
  });

  test('without the module the box works as it did', async () => {
    const page = await visit(paths.about);
    page.context().removeAllListeners('console');
    await page.route('**/_astro/suggest*.js', (route) => route.abort());
    const lost = page.waitForEvent('requestfailed');
    await page.locator(masthead).pressSequentially('haiti');
    await lost;
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=haiti');
  });

  test('an answer that comes late does not replace a newer one', async () => {
    const page = await visit(paths.about);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`${site.origin}${paths.suggestions('d*')}`, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(`${site.origin}${paths.suggestions('d*')}`);
    await page.locator(masthead).pressSequentially('dpko');
    await asked;
    expect(await suggested(page, masthead, 'haiti')).toContain('Haiti Country');
    const late = page.waitForResponse(`${site.origin}${paths.suggestions('d*')}`);
    release();
    await (await late).finished();
    expect(await page.locator(`${open} a`).first().textContent()).toBe('Haiti Country');
  });
});

describe('weight', () => {
  test('nothing is loaded before the box is used, and no file before something is typed', async () => {
    const page = await visit(paths.about);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.focus(masthead);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((file) => file.includes('/_astro/suggest'))).toHaveLength(1);
    expect(asked.filter((file) => file.endsWith('.json'))).toEqual([]);
    await page.locator(masthead).pressSequentially('haiti');
    await page.waitForSelector(open);
    expect(asked.filter((file) => file.endsWith('.json'))).toEqual([paths.suggestions('h1')]);
  });

  test('the module is at most 3 kB, and the script of a page waits for no other', () => {
    const folder = path.join(site.folder, '_astro');
    const named = (start: string): string[] =>
      readdirSync(folder)
        .filter((file) => file.startsWith(start) && file.endsWith('.js'))
        .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const [module, ...others] = named('suggest.');
    expect(others).toEqual([]);
    expect(gzipSync(module ?? '').length).toBeGreaterThan(500);
    expect(gzipSync(module ?? '').length).toBeLessThanOrEqual(3_000);
    const [script] = named('Base.');
    expect(script).toContain('import(');
    expect(script).not.toMatch(/\bimport\s*[{"'`*]/);
  });
});
