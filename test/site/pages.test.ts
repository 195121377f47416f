import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { browserFor } from '../browser/page.ts';

const { site, open } = browserFor('real');
const entry = '/entries/keep-distance-when-delivering-aid/';

describe('an entry', () => {
  test('is one article in the main part of the page, with everything that the model holds', async () => {
    const { page, wrong, close } = await open(entry);
    expect(await page.locator('main > article[data-entry-id]').count()).toBe(1);
    expect(await page.locator('main > article').getAttribute('data-entry-id')).toBe(
      'keep-distance-when-delivering-aid',
    );
    const text = (await page.locator('main').textContent()) ?? '';
    for (const part of [
      'Applies when',
      'life-saving assistance is organized and delivered',
      'What pulls against it',
      'inside for strategy, outside for operations',
      'Norway 2008, section 5.2, p. 33',
      'Humanitarian principles',
      'On reading lists',
      'Is linked from',
      'Cite this entry',
      '24 November 2026',
    ]) {
      expect(text).toContain(part);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test('names both sides of a relation properly', async () => {
    const { page, go, close } = await open('/entries/close-recovery-funding-gaps/');
    expect(await page.getByText('Supports', { exact: true }).count()).toBeGreaterThan(0);
    await go('/entries/set-recovery-priorities-by-realistic-funding/');
    expect(await page.getByText('Is supported by', { exact: true }).count()).toBeGreaterThan(0);
    await close();
  });

  test('copies its reference and its address', async () => {
    const { page, close } = await open(entry, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy the reference' }).click();
    const reference = await page.evaluate(() => navigator.clipboard.readText());
    expect(reference).toContain('Keep some distance from the mission when delivering life-saving aid');
    expect(reference).toContain('section 5.2, p. 33');
    await page.getByRole('button', { name: 'Copy the address' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`http://localhost:4321${entry}`);
    await close();
  });

  test('carries metadata for reference managers, search engines and previews', async () => {
    const { page, close } = await open(entry);
    const content = (name: string): Promise<string | null> =>
      page.locator(`meta[name="${name}"], meta[property="${name}"]`).first().getAttribute('content');
    expect(await content('citation_title')).toBe(
      'Keep some distance from the mission when delivering life-saving aid',
    );
    expect(await content('citation_technical_report_institution')).toBe('Peace Operations Lessons');
    expect(await content('citation_publication_date')).toMatch(/^2026/);
    expect(await content('og:title')).toContain('Keep some distance');
    expect(await page.locator('meta[name^="DC"], meta[name^="dcterms"]').count()).toBeGreaterThan(0);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
      `http://localhost:4321${entry}`,
    );
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data['@context']).toMatch(/schema\.org/);
    await close();
  });

  test('prints on two pages at most, with its reference and without what is for the screen', async () => {
    const { page, close } = await open(entry);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead form').isVisible()).toBe(false);
    expect(await page.getByRole('button').first().isVisible()).toBe(false);
    expect(await page.getByText('Based on Implementing United Nations').first().isVisible()).toBe(true);
    await close();
  });

  test('weighs at most 15 kB with its styles, and runs next to nothing', async () => {
    const html = await readFile(path.join(site.folder, entry, 'index.html'), 'utf8');
    const files = [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map((match) => match[1] ?? '');
    const size = async (file: string): Promise<number> =>
      gzipSync(await readFile(path.join(site.folder, file))).length;
    const styles = await Promise.all(files.filter((file) => file.endsWith('.css')).map(size));
    const scripts = await Promise.all(files.filter((file) => file.endsWith('.js')).map(size));
    const sum = (sizes: number[]): number => sizes.reduce((total, bytes) => total + bytes, 0);
    expect(gzipSync(html).length + sum(styles)).toBeLessThanOrEqual(15_000);
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(scripts)).toBeLessThanOrEqual(1_000);
  });

  test('has its citation beside it in three formats', async () => {
    const beside = (name: string): Promise<string> => readFile(path.join(site.folder, entry, name), 'utf8');
    expect(await beside('citation.bib')).toMatch(/^@techreport\{keep-distance-when-delivering-aid,/);
    expect(await beside('citation.ris')).toMatch(/^TY {2}- RPRT/);
    expect(JSON.parse(await beside('citation.json'))[0].title).toContain('Keep some distance');
  });
});

describe('without JavaScript', () => {
  test('all but search works, and search says what works instead', async () => {
    const { page, go, close } = await open(entry, { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toContain('Keep some distance');
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Humanitarian principles' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Humanitarian principles');
    await go('/search/?q=exit');
    // What stands in a noscript element counts as hidden for the test tool: its box tells whether it is shown.
    expect(await page.locator('noscript p').textContent()).toContain('Search needs JavaScript');
    expect((await page.locator('noscript p').boundingBox())?.height).toBeGreaterThan(10);
    expect(await page.locator('.facets').isVisible()).toBe(false);
    const link = await page.locator('noscript a').first().boundingBox();
    await page.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 5);
    await page.waitForURL('**/themes/');
    await close();
  });
});

test('an address that leads nowhere offers a search', async () => {
  const { page, close } = await open('/entries/there-is-no-such-lesson/');
  await page.locator('main input[type="search"]').fill('exit');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=exit');
  await close();
});

test('a country page shows the shared claim and says that it is shared', async () => {
  const { page, close } = await open('/countries/hti/');
  await page.getByRole('link', { name: /partnerships are said to improve strategic coherence/ }).click();
  expect(await page.locator('main').textContent()).toContain('one shared claim about four countries');
  await close();
});
