import { describe, expect, test } from 'vitest';
import { box, focused, masthead, open, suggested } from '../browser/suggestions.ts';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');

describe('typing in the masthead of any page suggests', () => {
  test.each([
    ['a theme by another name', 'plans', 'Planning — plans Theme', paths.theme('planning')],
    ['a theme in another language', 'التع', 'Learning — التعلم Theme', paths.theme('learning')],
    [
      'an actor by its acronym',
      'dpko',
      'Department of Peacekeeping Operations — DPKO Actor',
      paths.actor('dpko'),
    ],
    [
      'a country by another name',
      'DRC',
      'Democratic Republic of the Congo — DRC Country, no entry yet',
      paths.country('COD'),
    ],
    ['a phase', 'start-up', 'Start-up Phase', paths.phase('start-up')],
    ['a term', 'mission plan', 'integrated mission planning process Glossary', paths.glossaryTerm('impp')],
    ['a source', 'norw 2008', 'Norway 2008 Source', paths.source('norway-2008')],
    [
      'a reading list by its task',
      'before you pl',
      'Planning in an hour — Before you plan Reading list',
      paths.readingList('before-you-plan'),
    ],
    [
      'an entry',
      'haiti mon',
      'In Haiti the money for recovery came late Entry: country experience',
      paths.entry('haiti-money-came-late'),
    ],
    [
      'an entry whose title holds signs',
      'who pays',
      'Ask "who pays" & <i>when</i> before the first month Entry: recommendation',
      paths.entry('fund-the-first-months'),
    ],
  ])('%s', async (_name, typed, text, href) => {
    const page = await visit(paths.about);
    expect(await suggested(page, masthead, typed)).toContain(text);
    const link = page.locator(`${open} a`).filter({ hasText: text }).first();
    expect(await link.getAttribute('href')).toBe(href);
    await link.click();
    await page.waitForURL(`**${href}`);
  });

  test('what was typed is marked, and another language says which', async () => {
    const page = await visit(paths.about);
    await suggested(page, masthead, 'التع');
    expect(await page.locator(`${open} mark`).textContent()).toBe('التع');
    expect(await page.locator(`${open} [lang]`).getAttribute('lang')).toBe('ar');
  });

  test('terms stand before entries, at most eight in all', async () => {
    const page = await visit(paths.entry('keep-aid-apart'));
    const texts = await suggested(page, masthead, 'plan');
    expect(texts[0]).toBe('Planning Theme');
    expect(texts.length).toBeLessThanOrEqual(8);
    const kinds = texts.map((text) => text.includes('Entry:'));
    expect(kinds).toContain(true);
    expect(kinds).toEqual([...kinds].sort());
  });

  test('a term on the page itself closes the list', async () => {
    const page = await visit(paths.glossary);
    await suggested(page, masthead, 'impp');
    await page.locator(`${open} a`).first().click();
    await page.waitForURL('**#impp');
    expect(await page.locator(open).count()).toBe(0);
  });
});

test('so do the home page and the page for addresses that lead nowhere', async () => {
  for (const [address, isMissing] of [
    [paths.home, false],
    [paths.entry('not-there'), true],
  ] as const) {
    const page = await visit(address, { isMissing });
    expect(await suggested(page, box, 'rapid')).toContain('Rapid funding Theme');
  }
});

describe('the search page', () => {
  test('suggests between the box and the results, and leaves entries to those', async () => {
    const page = await visit(paths.search);
    await results(page);
    const texts = await suggested(page, box, 'plan');
    expect(texts).toContain('Planning Theme');
    expect(texts.join()).not.toContain('Entry:');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('main [role="status"]').count()).toBe(1);
  });

  test('arrows lead from the box through the suggestions to the results', async () => {
    const page = await visit(paths.search);
    await results(page);
    expect(await suggested(page, box, 'haiti')).toEqual(['Haiti Country']);
    await page.locator('.search-count').filter({ hasText: 'haiti' }).waitFor();
    const [first] = await results(page);
    expect(first).toBeDefined();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Haiti Country');
    await page.keyboard.press('ArrowDown');
    const entry = await page.evaluate(() =>
      document.activeElement?.closest('[data-entry-id]')?.getAttribute('data-entry-id'),
    );
    expect(entry).toBe(first);
  });

  test('escape clears the question with what was suggested for it', async () => {
    const page = await visit(paths.search);
    await suggested(page, box, 'rapid');
    await page.keyboard.press('Escape');
    expect(await page.locator(open).count()).toBe(0);
    expect(await page.inputValue(box)).toBe('');
  });

  test('what was suggested for another question goes when Back brings a question', async () => {
    const page = await visit(paths.search);
    await results(page);
    await suggested(page, box, 'exit');
    await page.waitForURL('**?q=exit');
    await page.check('input[name="kind"][value="recommendation"]');
    await page.waitForURL('**kind=recommendation*');
    await suggested(page, box, 'haiti');
    await page.waitForURL('**q=haiti*');
    await page.goBack();
    await page.waitForFunction(
      (input) => document.querySelector<HTMLInputElement>(input)?.value === 'exit',
      box,
    );
    expect(await page.locator(open).count()).toBe(0);
  });
});

test('without a script there is nothing of it', async () => {
  for (const address of [paths.about, paths.search]) {
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('.suggestions').count()).toBe(0);
  }
});
