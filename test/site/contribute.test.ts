import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answerChecklist,
  downloaded,
  fillBestPractice,
  makeFile,
  problemsAt,
  problemsOf,
  tabTo,
} from '../browser/contribute-form.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths, site } = visitor('small');
const real = visitor('real');
const title = 'Let elders make the truce that they will have to keep';

describe('a best practice', () => {
  test('is written by keyboard alone, from the home page to a file that the checks accept', async () => {
    const page = await real.visit('/');
    await tabTo(page, `main a[href="${real.paths.contribute}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${real.paths.contribute}`);
    await page.locator('.contribute-form').waitFor();
    await tabTo(page, 'input[name="kind"]');
    await page.keyboard.press('Space');
    await write(page, '#title', title);
    await write(
      page,
      '#summary',
      'Herders and farmers kept a truce at the wells that their own elders had made.',
    );
    await page.locator('#part-themes [data-all]').filter({ hasText: /\d/ }).waitFor();
    await write(page, '#themes', 'local owner');
    await page.keyboard.press('Enter');
    expect(await page.locator('#part-themes .terms-chosen').textContent()).toContain('ownership');
    await tabTo(page, '[data-field="source"]');
    await page.keyboard.type('Norway');
    await write(page, '[data-field="pages"]', '23');
    for (const heading of ['what-was-seen', 'the-lesson', 'how-to-use-it', 'limits'])
      await write(page, `#body-${heading}`, `A sentence of its own on ${heading.replaceAll('-', ' ')}.`);
    for (const tick of await page.locator('.contribute-form [data-tick]').all()) {
      await tabTo(page, `[id="${await tick.getAttribute('id')}"]`);
      await page.keyboard.press('Space');
    }
    await tabTo(page, makeFile);
    await page.keyboard.press('Enter');
    await page.locator('.contribute-form [data-result] h3').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your file is ready');
    const { name, text } = await downloaded(page);
    expect(name).toBe('let-elders-make-truce-they-will-have-keep.mdx');
    const problems = await problemsOf(real.site.contentDir, { [`best-practices/${name}`]: text });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Nobody is named who did not ask for it, and no code host is offered where none is known.
    expect(text).not.toContain('contributors');
    expect(await page.locator('[data-new-file], [data-new-issue]').count()).toBe(0);
  });

  test('that rests on a new source brings the lines for the list of sources', async () => {
    const page = await visit(paths.contribute);
    await fillBestPractice(page, title);
    await page.selectOption('[data-rows="sources"] [data-field="source"]', '+');
    await page.fill('#source-title', 'Wells and truces: "a study"');
    await page.fill('#source-shorttitle', 'Wells 2014');
    await page.fill('#source-issued', '2014-06');
    await page.click('[data-cite="body Limits"]');
    await answerChecklist(page);
    await page.click(makeFile);
    const { name, text } = await downloaded(page);
    expect(text).toContain('<Cite source="wells-2014" pages="23" />');
    const lines = (await page.locator('[data-source] code').textContent()) ?? '';
    const sources = readFileSync(path.join(site.contentDir, 'sources.yaml'), 'utf8');
    const added = { [`best-practices/${name}`]: text, 'sources.yaml': `${sources}${lines}` };
    expect((await problemsOf(site.contentDir, added)).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });
});

describe('while somebody writes', () => {
  test('what is wrong is said in the words of the checks, at the place, once it is left', async () => {
    const page = await visit(paths.contribute);
    await fillBestPractice(page, title);
    await page.fill('#body-limits', 'It is {nowhere} said.');
    await page.fill('#summary', 'word '.repeat(61));
    await page.fill('[data-field="pages"]', 'page two');
    await page.locator('#title').focus();
    await page.locator(problemsAt('body-limits')).waitFor();
    const known = await problemsOf(site.contentDir, { 'best-practices/x.mdx': brokenFile });
    const shown = (await page.locator('.field-problems li strong').allTextContents()).sort();
    expect(shown).toEqual([...new Set(known.map(({ reason }) => reason))].sort());
    expect(shown).toContain('Text in braces would be code.');
    expect(await page.locator('#body-limits').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-check-status]').textContent()).toBe('3 things to mend');
    // Beside the form each is a link to where it is mended.
    await page.locator('[data-side-problems] a').filter({ hasText: 'braces' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('body-limits');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('It is nowhere said.');
    await page.locator(problemsAt('body-limits')).waitFor({ state: 'hidden' });
  });

  test('nothing is wrong before anything was left, and what is open is named', async () => {
    const page = await visit(paths.contribute);
    await page.check('#kind-recommendation');
    await page.fill('#title', 'Ask early');
    await page.locator('[data-side-open] a').first().waitFor();
    expect(await page.locator('.field-problems li').count()).toBe(0);
    expect(await page.locator('[data-side-open]').textContent()).toMatch(
      /Summary.*Themes.*Sources.*Who must act/s,
    );
  });

  test('what holds text is not still to fill, and a mistake in it is said once the focus is elsewhere', async () => {
    const page = await visit(paths.contribute);
    await page.check('#kind-best-practice');
    const open = page.locator('[data-side-open]');
    await open.getByText('How to use it').waitFor();
    // Never left before, so that nothing but what it holds tells that it is filled.
    await page.locator('#body-how-to-use-it').focus();
    await page.keyboard.type('It is {nowhere} said.');
    await open.getByText('How to use it').waitFor({ state: 'detached' });
    expect(await open.textContent()).toBe(
      'Still to fill: Title, Summary, Themes, Sources, What was seen, The lesson, Limits',
    );
    expect(await page.locator('[data-check-status]').textContent()).toBe('Nothing to mend so far.');
    expect(await page.locator('.field-problems li').count()).toBe(0);
    // A draft that comes back is judged at once: nobody is writing in it.
    await page.reload();
    await page.locator(problemsAt('body-how-to-use-it')).filter({ hasText: 'braces' }).waitFor();
  });

  test('the page is shown as it will look, and nothing of a text with mistakes', async () => {
    const page = await visit(paths.contribute);
    await fillBestPractice(page, title);
    await page.fill('#body-limits', 'It is **not** said <Cite source="norway-2008" pages="23" />.');
    const preview = page.locator('[data-preview]');
    await preview.locator('.prose strong').waitFor();
    expect(await preview.locator('.cite').getAttribute('href')).toBe(paths.source('norway-2008'));
    expect(await preview.locator('.cite').getAttribute('target')).toBe('_blank');
    expect(await preview.locator('h3').textContent()).toBe(title);
    await page.fill('#body-limits', 'It is <img src="x" onerror="alert(1)"> **not** said.');
    await preview.getByText('once the mistakes').waitFor();
    expect(await preview.locator('.prose strong, .prose img').count()).toBe(0);
  });

  test('an entry that says the same is shown', async () => {
    const page = await visit(paths.contribute);
    await page.check('#kind-best-practice');
    await page.fill('#title', 'Keep aid apart from missions in a fight');
    await page.fill('#summary', 'Aid workers who look like a party lose their access.');
    const alike = page.locator('[data-alike]');
    await alike.getByRole('link', { name: /Keep aid apart/ }).waitFor();
    expect(await alike.getByRole('link').first().getAttribute('href')).toBe(paths.entry('keep-aid-apart'));
    await page.fill('#title', 'Charge radios');
    await page.fill('#summary', 'Patrols lost contact in the rain.');
    await alike.waitFor({ state: 'hidden' });
  });

  test('an id that is taken is said at the name of the file', async () => {
    const page = await visit(paths.contribute);
    await fillBestPractice(page, 'Keep aid apart');
    await page.click(makeFile);
    await page.locator(problemsAt('id')).filter({ hasText: 'stands already' }).waitFor();
    await page.fill('#id', 'keep-aid-at-a-distance');
    await page.locator(problemsAt('id')).waitFor({ state: 'hidden' });
  });
});

test('nothing is handed out before every item of the list is answered', async () => {
  const page = await visit(paths.contribute);
  await fillBestPractice(page, title);
  await page.click(makeFile);
  const summary = page.locator('.contribute-form [data-missing]');
  await summary.waitFor();
  expect(await summary.locator('li').count()).toBe(5);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-missing'))).toBe(true);
  expect(await page.locator('[data-download]').isVisible()).toBe(false);
  await summary.locator('a').first().click();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-tick'))).toBe(true);
  await answerChecklist(page);
  await page.locator('.contribute-form [data-tick]').last().uncheck();
  await page.click(makeFile);
  await summary.locator('li').nth(1).waitFor({ state: 'detached' });
  expect(await page.locator('[data-download]').isVisible()).toBe(false);
  await answerChecklist(page);
  await page.click(makeFile);
  await page.locator('[data-download]').waitFor();
  // A change makes the file one of yesterday.
  await page.fill('#title', `${title} themselves`);
  expect(await page.locator('[data-download]').isVisible()).toBe(false);
  expect(await page.locator('[data-stale]').first().textContent()).toContain('Make it again');
});

/** Writes where the tab key leads, as by hand. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

/** The same mistakes in a file. */
const brokenFile = `---
title: ${title}
summary: "${'word '.repeat(61).trim()}"
themes: [learning]
sources:
  - source: norway-2008
    pages: page two
language: en
---

## What was seen

A sentence of its own.

## The lesson

A sentence of its own.

## How to use it

A sentence of its own.

## Limits

It is {nowhere} said.
`;
