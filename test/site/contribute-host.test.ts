import { describe, expect, test } from 'vitest';
import { answerChecklist, fillBestPractice, makeFile } from '../browser/contribute-form.ts';
import { violations } from '../browser/violations.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const real = visitor('real');
const title = 'Let elders make the truce that they will have to keep';

describe('on the code host', () => {
  test('a file and an issue open with the whole text', async () => {
    const page = await visit(paths.contribute);
    await fillBestPractice(page, title);
    await answerChecklist(page);
    await page.click(makeFile);
    await page.locator('.contribute-form [data-result]').waitFor();
    const text = (await page.locator('[data-text] code').textContent()) ?? '';
    const file = new URL((await page.locator('[data-new-file]').getAttribute('href')) ?? '');
    expect(file.href).toContain('https://code.example/owner/lessons/new/main?');
    expect(file.searchParams.get('value')).toBe(text);
    expect(file.searchParams.get('filename')).toMatch(/^content\/best-practices\/let-elders-[a-z-]+\.mdx$/);
    const issue = new URL(
      (await page.locator('.contribute-form [data-new-issue]').getAttribute('href')) ?? '',
    );
    expect(issue.searchParams.get('title')).toBe(`New lesson: ${title}`);
    expect(issue.searchParams.get('body')).toContain(text);
    expect(await page.locator('.contribute-form [data-too-long]').isVisible()).toBe(false);
  });

  test('or is sent to those who keep the collection, with a subject and without a text that could be cut', async () => {
    const page = await visit(paths.contribute);
    await fillBestPractice(page, title);
    await answerChecklist(page);
    await page.click(makeFile);
    const write = page.locator('.contribute-form [data-write-to]');
    await write.waitFor();
    expect(await write.textContent()).toBe('lessons@example.org');
    expect(await write.getAttribute('href')).toBe(
      `mailto:lessons@example.org?subject=${encodeURIComponent(`New lesson: ${title}`)}`,
    );
  });

  test('a long text is not cut: it is copied, and the form of the host opens without it', async () => {
    const page = await visit(paths.contribute);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillBestPractice(page, title);
    await page.fill('#body-what-was-seen', 'They met at the well and agreed.\n\n'.repeat(300));
    await answerChecklist(page);
    await page.click(makeFile);
    await page.locator('.contribute-form [data-too-long]').waitFor();
    for (const link of ['[data-new-file]', '.contribute-form [data-new-issue]']) {
      const href = (await page.locator(link).getAttribute('href')) ?? '';
      expect(href.length).toBeLessThan(400);
      expect(href).not.toContain('well');
    }
    await page.click('[data-copy-file]');
    await page.getByText('Copied').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(/They met at the well/g)).toHaveLength(300);
    expect(copied).toBe(await page.locator('[data-text] code').textContent());
  });
});

describe('from an entry', () => {
  test('"Has your mission tried this?" opens the form with the kind and the relation set', async () => {
    const page = await visit(paths.entry('plan-with-those-who-deliver'));
    await page.getByRole('link', { name: 'Add what happened' }).click();
    await page.waitForURL(`**${paths.contributeExperience('plan-with-those-who-deliver')}`);
    await page.getByText('an example of the recommendation "Plan with the people').waitFor();
    expect(await page.locator('#kind-country-experience').isChecked()).toBe(true);
    expect(await page.locator('[data-rows="relations"] [data-field="type"]').inputValue()).toBe(
      'exemplifies',
    );
    expect(await page.locator('[data-rows="relations"] [data-field="entry"]').inputValue()).toBe(
      'plan-with-those-who-deliver',
    );
    // What this kind has to have stands among the required fields.
    expect(await page.locator('.contribute-more [data-part="countries"]').count()).toBe(0);
    await page.getByLabel('Somalia', { exact: true }).check();
    await page.fill('#title', 'Somalia: the team wrote the plan together');
    await page.fill('#summary', 'The country team and the mission wrote one plan.');
    await page.getByLabel('Learning', { exact: true }).check();
    await page.selectOption('[data-field="source"]', 'panel-2015');
    await page.fill('[data-field="pages"]', '4');
    for (const id of ['setting', 'what-was-tried', 'what-it-showed', 'limits'])
      await page.fill(`#body-${id}`, 'So it was.');
    await answerChecklist(page);
    await page.click(makeFile);
    await page.locator('.contribute-form [data-result]').waitFor();
    const text = (await page.locator('[data-text] code').textContent()) ?? '';
    expect(text).toContain('countries: [SOM]');
    expect(text).toContain('- type: exemplifies\n    entry: plan-with-those-who-deliver');
  });

  test('only a recommendation asks whether it was tried', async () => {
    const page = await visit(paths.entry('keep-aid-apart'));
    expect(await page.getByRole('link', { name: 'Add what happened' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Suggest a change' }).count()).toBe(1);
  });

  test('"Suggest a change" names the entry, its file, and makes a message of what is said', async () => {
    const page = await visit(paths.entry('keep-aid-apart'));
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    const form = page.locator('.change-form');
    await form.getByText('Keep aid apart from the mission').waitFor();
    expect(await form.locator('[data-edit]').getAttribute('href')).toBe(
      'https://code.example/owner/lessons/edit/main/content/best-practices/keep-aid-apart.mdx',
    );
    await form.locator('button[type="submit"]').click();
    expect(await form.locator('[data-missing] li').count()).toBe(4);
    await page.fill('#change-what', 'The second sentence should say "may lose".');
    await page.fill('#change-why', 'Panel 2015, p. 9');
    await answerChecklist(page, '.change-form');
    await form.locator('button[type="submit"]').click();
    const message = (await form.locator('[data-result] code').textContent()) ?? '';
    expect(message).toContain('content/best-practices/keep-aid-apart.mdx');
    expect(message).toContain('may lose');
    const issue = new URL((await form.locator('[data-new-issue]').getAttribute('href')) ?? '');
    expect(issue.searchParams.get('body')).toBe(message);
    await page.reload();
    await form.getByText('is back').waitFor();
    expect(await page.inputValue('#change-what')).toContain('may lose');
  });

  test('an entry that is not there is said, and the way without the form stands open', async () => {
    const page = await visit(paths.suggestChange('not-there'));
    await page.getByText('There is no entry "not-there"').waitFor();
    expect(await page.locator('.plain-way ol').isVisible()).toBe(true);
  });
});

test('where no code host is known nothing leads to one', async () => {
  const page = await real.visit(real.paths.contribute);
  await page.check('#kind-best-practice');
  expect(await page.locator('[data-new-file], [data-new-issue], [data-edit]').count()).toBe(0);
  expect(await page.locator('[data-write-to]').count()).toBe(0);
  expect(await page.locator('.finish-result').first().textContent()).toContain(
    'give it to the people who keep',
  );
});

test.each(['light', 'dark'] as const)(
  'the form is accessible in %s, with mistakes, everything open, and a file',
  async (colorScheme) => {
    const page = await visit(paths.contribute, { colorScheme });
    await fillBestPractice(page, title);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.click('[data-rows="relations"] [data-add-row]');
    await page.selectOption('[data-field="source"]', '+');
    await page.fill('#body-limits', '{');
    await page.click(makeFile);
    await page.locator('.contribute-form [data-missing]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.click('[data-rows="relations"] [data-remove]');
    await page.selectOption('[data-field="source"]', 'norway-2008');
    await page.fill('#body-limits', 'It is not said.');
    await answerChecklist(page);
    await page.click(makeFile);
    await page.locator('.contribute-form [data-result]').waitFor();
    expect(await violations(page)).toEqual([]);
  },
);
