import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPage, builtPages } from '../browser/built-pages.ts';
import { visitor } from '../browser/visit.ts';

const { folder } = inject('sites').real;
let pages: BuiltPage[] = [];
beforeAll(async () => {
  pages = await builtPages(folder);
});

/** What a reader on a poor line has to wait for, in bytes as sent. */
function weight({ html }: BuiltPage, pattern: RegExp): number {
  const files = [...html.matchAll(pattern)].map(([, file = '']) => readFileSync(path.join(folder, file)));
  return files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
const styles = /<link rel="stylesheet" href="([^"]+)"/g;
const scripts = /<script[^>]*\ssrc="([^"]+)"/g;

/** Pages that do more than to be read. */
const workshops = ['/search/', '/contribute/', '/my-list/'];

/** A script and what it cannot run without, as sent. */
function whole(file: string, met = new Set<string>()): number {
  if (met.has(file)) return 0;
  met.add(file);
  const bytes = readFileSync(path.join(folder, file));
  const needed = [...bytes.toString().matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  return needed.reduce(
    (sum, name) => sum + whole(path.join(path.dirname(file), name), met),
    gzipSync(bytes).length,
  );
}

describe('weight', () => {
  test('an entry is at most 15 kB, styles included', () => {
    const entries = pages.filter(({ html }) => html.includes('<article class="entry"'));
    expect(entries.length).toBeGreaterThan(40);
    const heavy = entries
      .map((page) => ({ address: page.address, bytes: gzipSync(page.html).length + weight(page, styles) }))
      .filter(({ bytes }) => bytes > 15_000);
    expect(heavy).toEqual([]);
  });

  test('every page but those for work has one script, of at most 1 kB', () => {
    for (const page of pages.filter(({ address }) => !workshops.includes(address))) {
      // What is printed or framed runs nothing.
      const most = /\/(card|hand-out)\/$/.test(page.address) ? 0 : 1;
      expect(page.html.match(scripts) ?? [], page.address).toHaveLength(most);
      expect(weight(page, scripts), page.address).toBeLessThanOrEqual(1_000);
    }
  });

  test.each(workshops)('the scripts of %s are at most 16 kB', (address) => {
    const page = pages.find((one) => one.address === address);
    expect(page && weight(page, scripts)).toBeLessThanOrEqual(16_000);
  });

  test('the page of personal lists needs at most 16.5 kB of scripts before it can be used', () => {
    const page = pages.find(({ address }) => address === '/my-list/');
    const files = [...(page?.html ?? '').matchAll(scripts)].map(([, file = '']) => file);
    expect(files).toHaveLength(2);
    expect(files.reduce((sum, file) => sum + whole(file), 0)).toBeLessThanOrEqual(16_500);
  });

  test('"Add to my list" costs at most 6 kB where a list is kept, and nothing before', () => {
    const marks = readdirSync(path.join(folder, '_astro')).filter((file) => /^marks\..*\.js$/.test(file));
    expect(marks).toHaveLength(1);
    expect(whole(path.join('_astro', marks[0] ?? ''))).toBeLessThanOrEqual(6_000);
    expect(pages.filter(({ html }) => html.includes(marks[0] ?? ''))).toEqual([]);
  });

  test('the checks of the form are at most 150 kB, and no page asks for them before somebody writes', () => {
    const checks = readdirSync(path.join(folder, '_astro')).filter((file) => /^checked\..*\.js$/.test(file));
    expect(checks).toHaveLength(1);
    const file = checks[0] ?? '';
    expect(gzipSync(readFileSync(path.join(folder, '_astro', file))).length).toBeLessThanOrEqual(150_000);
    expect(pages.filter(({ html }) => html.includes(file))).toEqual([]);
  });
});

describe('print', () => {
  const { visit, paths } = visitor('small');

  test('an entry prints on at most two pages, with its address and without what only works on a screen', async () => {
    const page = await visit(paths.entry('plan-with-those-who-deliver'));
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.masthead nav', 'form[role="search"]', 'button', '.skip', 'footer nav']) {
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    }
    expect(await page.locator('.cite-this .reference').isVisible()).toBe(true);
    expect(await page.locator('.cite-this .reference').textContent()).toContain(
      paths.entry('plan-with-those-who-deliver'),
    );
  });

  test('so do the longest of the real ones', async () => {
    const real = visitorOfLongest();
    for (const address of real) {
      const page = await realVisit(address);
      expect(pagesOf(await page.pdf({ format: 'A4' })), address).toBeLessThanOrEqual(2);
    }
  });

  const { visit: realVisit } = visitor('real');
  const visitorOfLongest = (): string[] =>
    pages
      .filter(({ html }) => html.includes('<article class="entry"'))
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, 3)
      .map(({ address }) => address);
});

function pagesOf(pdf: Buffer): number {
  return Number(
    /\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1] ??
      /\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1],
  );
}
