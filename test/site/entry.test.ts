import { describe, expect, test } from 'vitest';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const full = paths.entry('plan-with-those-who-deliver');
const facts = (name: string) => `[data-fact="${name}"] dd`;
const texts = (values: string[]) => values.map((value) => value.replace(/\s+/g, ' ').trim());

test('one article, with the id of the entry', async () => {
  const page = await visit(full);
  const articles = page.locator('main > article[data-entry-id]');
  expect(await articles.count()).toBe(1);
  expect(await articles.getAttribute('data-entry-id')).toBe('plan-with-those-who-deliver');
  expect(await page.locator('h1').textContent()).toBe('Plan with the people who will have to deliver');
  expect(await page.title()).toBe('Plan with the people who will have to deliver - Peace Operations Lessons');
});

test('the margin says who must act, how firmly, on what evidence, and where it stands', async () => {
  const page = await visit(full);
  const fact = async (name: string) => texts(await page.locator(facts(name)).allTextContents());
  expect(await fact('addressees')).toEqual([
    'Department of Peacekeeping Operations to lead, named in the source',
    'Donors to fund, inferred by an editor',
  ]);
  expect((await fact('strength'))[0]).toMatch(/^Should/);
  expect((await fact('status'))[0]).toMatch(/^Not assessed/);
  expect(await fact('source')).toEqual([
    'Norway 2008, section 3.6, pp. 22–23',
    'Norway 2008, section 10, p. 46',
  ]);
  expect(await fact('lists')).toEqual(['Planning in an hour']);
});

test('where it holds, and where not, stands before the advice', async () => {
  const page = await visit(full);
  const order = await page.evaluate(() => {
    const applies = document.querySelector('.applies');
    const prose = document.querySelector('.prose');
    return applies && prose ? applies.compareDocumentPosition(prose) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
  });
  expect(order).not.toBe(0);
  expect(texts(await page.locator('.applies dd').allTextContents())).toEqual([
    'a country team is present',
    'the team has left',
  ]);
});

describe('what pulls against it', () => {
  test.each([
    ['plan-with-those-who-deliver', 'keep-aid-apart'],
    ['keep-aid-apart', 'plan-with-those-who-deliver'],
  ])('stands on the page of %s, and leads to %s', async (from, to) => {
    const page = await visit(paths.entry(from));
    const tension = page.locator('.tensions');
    expect(await tension.textContent()).toContain('Joint plans bring aid closer to politics.');
    await page.locator('.tension-notice a').click();
    await tension.locator('a').click();
    await page.waitForURL(`**${paths.entry(to)}`);
  });
});

test('references stand on both sides, each under its own name, with the note', async () => {
  const page = await visit(paths.entry('fund-the-first-months'));
  const group = page.locator('.reference-group', { hasText: 'What late money did.' });
  expect(
    await group.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual([paths.entry('haiti-money-came-late'), paths.entry('plan-with-those-who-deliver')]);
});

test('related entries say what they share', async () => {
  const page = await visit(full);
  const related = page.locator('.related li', { hasText: 'Send planners to the field first' });
  expect(await related.textContent()).toContain('Early field presence');
});

test('a superseded entry says so at its head, and leads on', async () => {
  const page = await visit(paths.entry('plan-the-exit-late'));
  await page.locator('.superseded a').click();
  await page.waitForURL(`**${paths.entry('write-the-exit-into-the-mandate')}`);
});

test('links and terms of the text lead to their pages', async () => {
  const page = await visit(full);
  const hrefs = await page
    .locator('.prose a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([
    paths.glossaryTerm('impp'),
    paths.source('norway-2008'),
    paths.entry('fund-the-first-months'),
    paths.entry('keep-aid-apart'),
    paths.entry('haiti-money-came-late'),
  ]);
});

test('a link in the text to an old name leads to the new one', async () => {
  const page = await visit(paths.entry('keep-aid-apart'));
  expect(await page.locator('.prose a', { hasText: 'Joint plans' }).getAttribute('href')).toBe(full);
});

test('text in another language is marked as such, and runs its own way', async () => {
  const page = await visit(paths.entry('review-the-plan-each-year'));
  const title = page.locator('h1');
  expect([await title.getAttribute('lang'), await title.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('the reference is copied, and the page says so', async () => {
  const page = await visit(full, { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.locator('button[data-copy]').first();
  await button.click();
  await expect.poll(() => button.locator('[role="status"]').textContent()).toBe('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('(2026, November 24). Plan with the people who will have to deliver. ');
  expect(copied).toContain('section 3.6, pp. 22–23');
});

test.each(['bib', 'ris', 'json'])('there is a file for reference managers: %s', async (format) => {
  const page = await visit(full);
  const href = await page.locator(`a[href$="citation.${format}"]`).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('Plan with the people who will have to deliver');
});

test('one heading of the first level, and none skipped', async () => {
  for (const id of ['plan-with-those-who-deliver', 'keep-aid-apart', 'haiti-money-came-late']) {
    const page = await visit(paths.entry(id));
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
  }
});
