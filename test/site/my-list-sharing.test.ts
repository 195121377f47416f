import { describe, expect, test } from 'vitest';
import { ids, listWith, order, packed, ready, said, store, stored } from '../browser/my-list.ts';
import { violations } from '../browser/violations.ts';
import { visitor } from '../browser/visit.ts';

const { visit, paths } = visitor('small');
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const sent = (list: object): Promise<string> => packed(JSON.stringify(list));

test('a link opens in another browser, to be read, and is kept as a new list', async () => {
  const page = await visit(paths.about, clipboard);
  await store(page, paths, [listWith('one', 'For my team', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  await page.locator('[data-field="note"]').first().fill('Begin here.');
  await page.click('[data-link]');
  await page.getByText('The link is copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.locator('[data-link-made] textarea').inputValue());
  expect(link).toMatch(new RegExp(`${paths.myList}#l=1\\.[\\w-]+$`));
  expect(await page.locator('[data-code] svg.qr').count()).toBe(1);

  const other = await visit(link.replace(/^https?:\/\/[^/]+/, ''));
  await other.getByText('A list that somebody sent you').waitFor();
  await ready(other);
  expect(await other.locator('[data-sent] .reading').count()).toBe(3);
  expect(await other.locator('[data-sent] .reading-note').textContent()).toBe('Begin here.');
  expect(await other.locator('[data-own]').isVisible()).toBe(false);
  // Nothing is kept of what somebody has only looked at.
  expect(await stored(other, paths)).toBe(null);
  expect(await violations(other)).toEqual([]);
  await other.click('[data-sent-keep]');
  await said(other, '"For my team" is now a list of yours.');
  expect(other.url()).toMatch(new RegExp(`${paths.myList}$`));
  await other.reload();
  await ready(other);
  expect(await order(other)).toEqual(ids);
});

test('what is kept never takes the place of a list that is there', async () => {
  const page = await visit(paths.about);
  await store(page, paths, [listWith('n1', 'Mine', ids[0])]);
  await page.goto(
    `${paths.myList}${await sent({ title: 'Theirs', sections: [{ items: [{ entry: ids[1] }] }] })}`,
  );
  await page.click('[data-sent-keep]');
  await said(page, '"Theirs" is now a list of yours.');
  expect(await page.locator('[data-lists] option').allTextContents()).toEqual(['Mine', 'Theirs']);
  // A link that is opened while the page stands is shown too, and left.
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    await sent({ title: 'Another', sections: [] }),
  );
  await page.locator('.my-sent-title', { hasText: 'Another' }).waitFor();
  await page.click('[data-sent-leave]');
  expect(await page.locator('[data-lists] option').allTextContents()).toEqual(['Mine', 'Theirs']);
});

test('entries that are not there are named, and those that were renamed are followed', async () => {
  const list = { title: 'Old', sections: [{ items: [{ entry: 'plan-together' }, { entry: 'not-there' }] }] };
  const page = await visit(`${paths.myList}${await sent(list)}`, { isMissing: true });
  await page.getByText('There is no entry "not-there"').waitFor();
  const link = page.locator('[data-sent] .reading').first().locator('[data-title]');
  await expect.poll(() => link.getAttribute('href')).toBe(paths.entry('plan-with-those-who-deliver'));
  expect(await link.textContent()).toBe('Plan with the people who will have to deliver');
});

const bomb = (): Promise<string> => packed(`{"sections":[],"title":"${'a'.repeat(10_000_000)}"}`);

describe('a link that is no list says what it is', () => {
  test.each<[name: string, of: () => Promise<string>, words: string]>([
    ['cut', async () => (await sent({ title: 'A', sections: [] })).slice(0, -6), 'This list is damaged'],
    ['of a newer version', () => packed('{"sections":[]}', '2'), 'newer version'],
    ['something else', async () => '#l=hello', 'no list of this site'],
    ['another JSON', () => packed('[1,2]'), 'no list of this site'],
    ['ten megabytes in a few', bomb, 'larger than any list'],
    ['too long', async () => `#l=1.${'A'.repeat(40_000)}`, 'larger than any list'],
  ])('%s', async (_name, of, words) => {
    const page = await visit(`${paths.myList}${await of()}`);
    const problem = page.locator('[data-sent-problem]');
    await problem.filter({ hasText: words }).waitFor();
    expect(await page.locator('[data-sent-keep]').isVisible()).toBe(false);
    expect(await page.locator('[data-sent-list]').isVisible()).toBe(false);
    await page.click('[data-sent-leave]');
    await page.getByText('There is nothing here yet').waitFor();
    expect(await stored(page, paths)).toBe(null);
  });
});

test('what a stranger writes into a list is only ever text', async () => {
  const marked = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const list = {
    title: marked,
    purpose: 'a\u202Egnorw\u202C <b>b</b>',
    audience: '"><svg onload=alert(1)>',
    aims: ['javascript:alert(1)'],
    __proto__: { polluted: true },
    sections: [
      {
        title: marked,
        items: [
          { entry: ids[0], note: marked, question: '{{7*7}}' },
          { entry: 'javascript:alert(1)', note: 'x' },
          { entry: '../../x', note: 'x' },
        ],
      },
    ],
  };
  const page = await visit(`${paths.myList}${await sent(list)}`);
  await ready(page);
  const place = page.locator('[data-sent]');
  expect(await place.locator('h3').textContent()).toBe(marked);
  expect(await place.locator('.reading-note').textContent()).toBe(marked);
  expect(await place.locator('.lede').textContent()).not.toMatch(/[\u202A-\u202E]/);
  await place.getByText('Not taken over').waitFor();
  expect(await place.locator('[data-sent-dropped] li').allTextContents()).toContain('javascript:alert(1)');
  await page.click('[data-sent-keep]');
  await ready(page);
  await page.reload();
  await ready(page);
  expect(await page.inputValue('#my-title')).toBe(marked.slice(0, 110));
  const added = page.locator('main').locator('img, script:not([src]), svg, b, iframe, [onerror], [onload]');
  expect(await added.count()).toBe(0);
  expect(await page.locator('main a[href^="javascript"]').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('a curated list is copied once, with a word on what stays behind', async () => {
  const page = await visit(paths.readingList('before-you-plan'), { isMissing: true });
  await page.click('[data-make-mine]');
  await said(page, 'Your copy of "Planning in an hour" is made.');
  expect(page.url()).toMatch(new RegExp(`${paths.myList}$`));
  expect((await order(page)).length).toBeGreaterThan(1);
  await page.locator('[data-left-out] li', { hasText: 'a-witness-was-named' }).waitFor();
  await page.reload();
  await ready(page);
  expect(await page.locator('[data-lists] option').count()).toBe(1);
  await page.goto(paths.myListCopy('not-there'));
  await said(page, 'There is no curated list "not-there" here.');
  expect(await page.locator('[data-lists] option').count()).toBe(1);
});

test('a list is proposed as a curated one once it has what such a list needs', async () => {
  const page = await visit(paths.about, { ...clipboard, isMissing: true });
  await store(page, paths, [listWith('one', 'Before you plan', ...ids)]);
  await page.goto(paths.myList);
  await ready(page);
  await page.click('[data-propose]');
  await page.getByText('Say what it is for').waitFor();
  await page.locator('.my-about summary').click();
  await page.fill('#my-purpose', 'For planners.');
  await page.click('[data-propose]');
  // Its name is taken.
  await page.getByText('A curated list "before-you-plan" is there already.').waitFor();
  await page.fill('#my-title', 'Before you plan again');
  await page.click('[data-propose]');
  await page.getByText('before-you-plan-again.mdx').waitFor();
  await page.locator('[data-proposal-left]').waitFor({ state: 'hidden' });
  await page.click('[data-copy-file]');
  const file = await page.evaluate(() => navigator.clipboard.readText());
  expect(file).toContain('title: Before you plan again');
  for (const id of ids) expect(file).toContain(id);
  const address = new URL((await page.locator('[data-new-file]').getAttribute('href')) ?? '');
  expect(address.host).toBe('code.example');
  expect(address.searchParams.get('filename')).toBe('content/reading-lists/before-you-plan-again.mdx');
  expect(address.searchParams.get('value')).toBe(file);
});
