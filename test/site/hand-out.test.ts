import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');
const { visit: realVisit, paths: realPaths, site: real } = visitor('real');
const list = paths.readingListHandOut('before-you-plan');

describe('the page of a list', () => {
  test('leads to its hand-out, to a copy of one’s own and to the course file', async () => {
    const page = await visit(paths.readingList('before-you-plan'), { javaScriptEnabled: false });
    const hrefs = await page
      .locator('.take-away a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([
      list,
      paths.myListCopy('before-you-plan'),
      paths.file('reading-lists', 'before-you-plan', 'before-you-plan.imscc'),
    ]);
    expect(await page.locator('[data-make-mine]').getAttribute('data-make-mine')).toBe('before-you-plan');
  });

  test('says of each item what it is, and of one that was withdrawn that it is gone', async () => {
    const page = await visit(paths.readingList('before-you-plan'));
    const kinds = await page.locator('.reading .kind').allTextContents();
    expect(kinds).toEqual(['Recommendation', 'Best practice', 'Recommendation', 'Source', 'Withdrawn']);
    expect(await page.locator('.reading[data-kind="withdrawn"] a').count()).toBe(0);
    expect(await page.locator('.reading[data-kind="source"] h3 a').getAttribute('href')).toBe(
      paths.source('norway-2008'),
    );
  });
});

describe('a hand-out', () => {
  test('holds every entry in full, without a script', async () => {
    const page = await visit(list, { javaScriptEnabled: false });
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('.hand-out-entry').count()).toBe(5);
    const text = (await page.locator('.hand-out').textContent()) ?? '';
    for (const part of [
      'Distance protects.',
      'Who is missing at your table?',
      'Cite as',
      'The pages behind it.',
    ])
      expect(text).toContain(part);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['A4', 'Letter'])(
    'prints as a booklet on %s: the title alone, then the contents',
    async (format) => {
      const page = await realVisit(realPaths.readingListHandOut('before-you-plan-an-exit'));
      const all = pagesOf(await page.pdf({ format }));
      expect(all).toBeGreaterThanOrEqual(8);
      expect(all).toBeLessThanOrEqual(16);
      // What stands on the first pages is counted by leaving out what follows.
      await remove(page, '.hand-out-section, .hand-out-references');
      expect(pagesOf(await page.pdf({ format }))).toBe(2);
      await remove(page, '.hand-out-contents');
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
    },
  );

  test('what is for a screen is not printed, and links are plain text', async () => {
    const page = await visit(list);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.hand-out-screen').isVisible()).toBe(false);
    const lines = await page
      .locator('.hand-out-entry .prose a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set(['none']));
    expect(await page.locator('.qr').isVisible()).toBe(true);
  });
});

describe('a card', () => {
  test('of any entry prints on one page, with its code and its address', async () => {
    const ids = readdirSync(path.join(real.folder, 'entries')).filter((id) => id !== 'index.html');
    const long = ids
      .map((id) => ({
        id,
        html: readFileSync(path.join(real.folder, 'entries', id, 'card', 'index.html'), 'utf8'),
      }))
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, 3);
    for (const { id } of long) {
      const page = await realVisit(realPaths.entryCard(id));
      expect(pagesOf(await page.pdf({ format: 'A4' })), id).toBe(1);
      expect(pagesOf(await page.pdf({ format: 'Letter' })), id).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.qr').isVisible()).toBe(true);
      expect(await page.locator('.framed-address').textContent()).toContain(realPaths.entry(id));
    }
  });

  test('of any list too', async () => {
    for (const id of readdirSync(path.join(real.folder, 'reading-lists')).filter(
      (name) => name !== 'index.html',
    )) {
      const page = await realVisit(realPaths.readingListCard(id));
      expect(pagesOf(await page.pdf({ format: 'A4' })), id).toBe(1);
    }
  });

  test('stands in the frame of a page of others without a script, and leads out of it', async () => {
    const page = await framed(recordOf(paths.entryRecord('keep-aid-apart')).html);
    const card = page.frameLocator('iframe');
    expect(await card.locator('h1').textContent()).toBe(
      'Keep aid apart from the mission where fighting goes on',
    );
    expect(await card.locator('.qr').isVisible()).toBe(false);
    await card.locator('.framed-on a').click();
    await page.waitForURL(`**${paths.entry('keep-aid-apart')}`);
    expect(await page.locator('main > article[data-entry-id]').count()).toBe(1);
  });

  test('fits its frame, whatever it says', async () => {
    const ids = readdirSync(path.join(real.folder, 'entries')).filter((_, at) => at % 6 === 0);
    for (const id of ids) {
      const { width, height } = recordOf(realPaths.entryRecord(id), real);
      const page = await realVisit(realPaths.entryCard(id), { viewport: { width, height } });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect([id, needed <= height]).toEqual([id, true]);
      await page.context().close();
    }
  });

  test('still stands where an entry was renamed after it was embedded', async () => {
    const page = await visit(paths.entryCard('plan-together'));
    expect(page.url()).toContain(paths.entryCard('plan-together'));
    expect(await page.locator('.framed-on a').getAttribute('href')).toBe(
      paths.entry('plan-with-those-who-deliver'),
    );
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toContain(
      paths.entry('plan-with-those-who-deliver'),
    );
  });
});

describe('oEmbed', () => {
  const contract = z.strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string().min(1),
    author_name: z.string().min(1).optional(),
    provider_name: z.string().min(1),
    provider_url: z.url(),
    cache_age: z.int().positive(),
    html: z.string().regex(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/),
    width: z.int().positive(),
    height: z.int().positive(),
    id: z.string().min(1),
    kind: z.enum(['best-practice', 'recommendation', 'country-experience', 'reading-list']),
    summary: z.string().min(1),
    url: z.url(),
    minutes: z.int().positive(),
    words: z.int().positive(),
    source: z.string(),
    supersededBy: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    reviewBy: z.string().nullable(),
  });

  test.each([
    ['an entry', paths.entry('keep-aid-apart'), paths.entryRecord('keep-aid-apart')],
    ['a list', paths.readingList('before-you-plan'), paths.readingListRecord('before-you-plan')],
  ])('is found from the page of %s', async (_name, address, record) => {
    const page = await visit(address);
    const link = page.locator('head > link[rel="alternate"][type="application/json+oembed"]');
    expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe(record);
    expect(await link.getAttribute('title')).toBe(await page.locator('h1').textContent());
  });

  test('every record keeps its contract', () => {
    for (const id of readdirSync(path.join(real.folder, 'entries')))
      expect(contract.safeParse(recordOf(realPaths.entryRecord(id), real)).error, id).toBeUndefined();
    const record = contract.parse(recordOf(paths.readingListRecord('before-you-plan')));
    expect(record).toMatchObject({ id: 'before-you-plan', kind: 'reading-list' });
  });

  test('a former id has the record of the entry that it is now', () => {
    expect(recordOf(paths.entryRecord('plan-together'))).toEqual(
      recordOf(paths.entryRecord('plan-with-those-who-deliver')),
    );
    expect(recordOf(paths.readingListRecord('planning-hour')).id).toBe('before-you-plan');
  });
});

type Recorded = { id: string; html: string; width: number; height: number };

function recordOf(address: string, { folder, basePath } = site): Recorded {
  const file = address.slice(basePath.replace(/\/$/, '').length);
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}

/** A page with what others embed, its address being that of the running site. */
async function framed(html: string): Promise<Page> {
  const page = await visit(paths.about, { javaScriptEnabled: false });
  const here = html.replace(/src="https?:\/\/[^/]+/, `src="${site.origin}`);
  await page.route('**/others-page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Others</title>${here}`,
    }),
  );
  await page.goto(`${site.origin}/others-page`);
  return page;
}

async function remove(page: Page, selector: string): Promise<void> {
  await page.evaluate((which) => {
    for (const element of document.querySelectorAll(which)) element.remove();
  }, selector);
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
