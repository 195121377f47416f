/**
 * What readers type and what entries say are seldom the same words: search on the real collection.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { results, visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('real');
const box = 'main input[type="search"]';
const search = (query: string, more = ''): Promise<Page> =>
  visit(`${paths.search}?q=${encodeURIComponent(query)}${more}`);
const notices = (page: Page) => page.locator('.search-notices');
const first = (page: Page) => page.locator('.results article').first();

describe('typing mistakes', () => {
  test('are put right, and the page says what it searched for instead', async () => {
    const page = await search('humaniatrian integratd mission');
    expect((await results(page)).slice(0, 5)).toContain(
      'keep-the-humanitarian-coordinator-in-mission-leadership',
    );
    expect(await notices(page).textContent()).toContain(
      'Showing results for “humanitarian integrated mission”',
    );
  });

  test('the words as typed can be searched, and that state has an address', async () => {
    const page = await search('absorbtive capacty');
    await results(page);
    await page.getByRole('button', { name: /^Search for/ }).click();
    await page.waitForURL('**words=exact');
    expect(await results(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('words=exact'));
    expect(await results(page)).toContain('match-reform-to-absorptive-capacity');
  });

  test('where it is not sure it asks', async () => {
    const page = await search('moey for recovery');
    await results(page);
    const proposal = page.getByRole('button', { name: 'money for recovery' });
    expect(await notices(page).textContent()).toContain('Did you mean');
    await proposal.click();
    await page.waitForURL('**q=money+for+recovery');
    expect((await results(page)).length).toBeGreaterThan(3);
  });
});

describe('other names', () => {
  test('lead to what entries call the thing; a result says so, and the reader can switch them off', async () => {
    const page = await search('stovepipes');
    const found = await results(page);
    expect(found).toContain('improve-intergovernmental-dialogue');
    expect(await page.locator('.card-why:visible').first().textContent()).toMatch(/^Matched through: /);
    await page.getByRole('button', { name: 'Only the words as typed' }).click();
    await page.waitForURL('**words=exact');
    expect((await results(page)).length).toBeLessThan(found.length);
    await page.getByRole('button', { name: 'Search other names and spellings too' }).click();
    await page.waitForURL((url) => !url.search.includes('words=exact'));
    expect(await results(page)).toEqual(found);
  });

  test.each([
    ['an acronym', 'SRSG', 'strengthen-the-srsg'],
    ['an acronym spelled out', 'special representative', 'strengthen-the-srsg'],
    ['what a body is called now', 'DPO', 'commit-to-early-field-presence'],
    ['another name', 'peace dividends', 'back-quick-dividends-politically'],
    ['yet another', 'quick wins', 'back-quick-dividends-politically'],
    ['a number of hats', 'triple-hatted', 'multi-hatting-brings-synergy-and-overload'],
    ['handing over', 'handover', 'design-exits-as-transitions'],
    ['an acronym with a sign', 'M&E', 'build-monitoring-into-missions'],
    ['a name without its accent', 'Store', 'fit-the-degree-of-integration-to-the-country'],
  ])('%s: %s', async (_name, query, id) => {
    expect(await results(await search(query))).toContain(id);
  });

  test.each([
    ['organisation of programmes', 'organization of programs'],
    ['post conflict recovery', 'post-conflict recovery'],
    ['peace building', 'peacebuilding'],
  ])('“%s” and “%s” find the same first', async (one, other) => {
    const [a, b] = [await results(await search(one)), await results(await search(other))];
    expect(b.slice(0, 8)).toEqual(expect.arrayContaining(a.slice(0, 2)));
  });

  test('a phrase is found across hyphens', async () => {
    const page = await search('"short term"');
    expect((await results(page)).length).toBeGreaterThan(3);
    const marks = page.locator('.results mark').filter({ hasText: /^short-term$/i });
    expect(await marks.count()).toBeGreaterThan(0);
  });
});

test('where no entry holds a phrase, its words are searched, and the page says so', async () => {
  const page = await search('"planning of budgets by cycles"');
  expect((await results(page)).length).toBeGreaterThan(3);
  expect(await notices(page).textContent()).toContain(
    'No entry holds the phrase “planning of budgets by cycles”',
  );
});

describe('languages', () => {
  test.each([
    [
      'French',
      'comment financer une mission intégrée',
      'draw-up-a-comprehensive-funding-strategy',
      'Funding and budgets',
    ],
    ['Spanish', 'protección de civiles', 'link-security-reform-to-protection', 'Protection of civilians'],
    [
      'Russian',
      'защита гражданского населения',
      'link-security-reform-to-protection',
      'Protection of civilians',
    ],
    ['Arabic', 'حماية المدنيين', 'link-security-reform-to-protection', 'Protection of civilians'],
    ['Arabic with a particle', 'وبالتخطيط', 'standardize-only-as-far-as-local-needs-allow', 'lanning'],
    ['Chinese', '如何保护平民', 'link-security-reform-to-protection', 'Protection of civilians'],
  ])('%s', async (_language, query, id, label) => {
    const page = await search(query);
    expect((await results(page)).slice(0, 12)).toContain(id);
    expect(await page.locator(`[data-entry-id="${id}"] .card-why`).textContent()).toContain(label);
  });
});

describe('what a query names', () => {
  test('a term is answered from the glossary, above the results', async () => {
    const page = await search('what is a compact?');
    expect((await results(page))[0]).toBe('use-compacts-for-mutual-accountability');
    const answer = page.locator('.search-answers section').first();
    expect(await answer.textContent()).toContain('joint commitment');
    expect(await answer.getByRole('link').getAttribute('href')).toBe(paths.glossaryTerm('compact'));
  });

  test('a body leads to its page, a query of more words does not', async () => {
    const page = await search('Security Council');
    await results(page);
    const links = page.locator('.search-answers a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toContain(
      paths.actor('security-council'),
    );
    await page.fill(box, 'Security Council mandates recovery');
    await page.waitForURL('**recovery');
    await results(page);
    expect(await page.locator('.search-answers').isVisible()).toBe(false);
  });

  test.each([
    ['Haiti', 'partnerships-in-four-countries'],
    ['partnerships with the World Bank in Sierra Leone', 'partnerships-in-four-countries'],
    ['strategic assessment in Somalia', 'strategic-assessment-for-somalia'],
  ])('%s: the experience of the country comes first', async (query, id) => {
    expect((await results(await search(query)))[0]).toBe(id);
  });
});

describe('why', () => {
  test('words are marked in title, summary or a passage of the text', async () => {
    const page = await search('magic cure dysfunction');
    await results(page);
    expect(await first(page).locator('mark').count()).toBeGreaterThan(0);
    const passages = page.locator('.card-excerpt:visible');
    expect(await passages.count()).toBeGreaterThan(0);
    expect(await passages.first().locator('mark').count()).toBeGreaterThan(0);
  });

  test('results with all words stand before those with some, which say which', async () => {
    const page = await search('compacts absorptive training');
    await results(page);
    const lines = await page.locator('.results article .card-why').allTextContents();
    const counts = lines.map((line) => Number(/(\d) of 3 words/.exec(line)?.[1] ?? 3));
    expect(counts.some((count) => count < 3)).toBe(true);
    expect(counts.indexOf(3)).toBeLessThanOrEqual(0);
  });
});

describe('nothing', () => {
  test.each(['gender', 'terrorism', 'zzyzx'])(
    '%s: it says so, names what it covers and how to contribute',
    async (query) => {
      const page = await search(query);
      expect(await results(page)).toEqual([]);
      expect(await page.getByRole('status').first().textContent()).toBe(
        `The repository has nothing on “${query}”`,
      );
      const nothing = page.locator('.search-nothing');
      expect(await nothing.locator(`a[href="${paths.theme('integration')}"]`).isVisible()).toBe(true);
      expect(await nothing.getByRole('link', { name: 'How to contribute it' }).isVisible()).toBe(true);
      await nothing.getByRole('button', { name: 'Show all entries' }).click();
      expect((await results(page)).length).toBe(10);
    },
  );

  test('what is covered in part is not taken for the whole', async () => {
    const page = await search('women in planning');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await notices(page).textContent()).toContain('The repository has nothing on “women”');
  });
});

test('results stand together by kind on demand, and the address says so', async () => {
  const page = await search('planning');
  const found = await results(page);
  await page.getByLabel('Group by kind').check();
  await page.waitForURL('**group=kind');
  const grouped = await results(page);
  expect(grouped).not.toEqual(found);
  const kinds = await page
    .locator('.results article')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-kind')));
  expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  const headings = await page.locator('.results h3:not(.card-title)').allTextContents();
  expect(headings[0]).toBe('Best practices');
});
const order: (string | null)[] = ['best-practice', 'recommendation', 'country-experience'];
