/**
 * The guide can be found, can be built, and keeps the advice that it gives.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/core/checks/registry.ts';
import { parseDocument } from '../src/core/document/parse.ts';
import { entrySchemas } from '../src/core/entry.ts';
import { valuedFields } from '../src/core/export/schemas.ts';
import { type GuideGroup, guideGroups } from '../src/core/guide-page.ts';
import { requiredHeadings } from '../src/core/headings.ts';
import { assemble } from '../src/core/repository.ts';
import { messages } from '../src/messages/index.ts';
import { guideView } from '../src/views/guide.ts';
import { changed, recommendation, withText } from './core/checks/sample.ts';
import { repositoryFiles } from './source-files.ts';
import { site } from './views/sample.ts';

const folder = 'content/guide/';
const files = repositoryFiles('content/guide').filter((file) => file.endsWith('.mdx'));
const pages = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(text.split('\n---\n')[0] ?? '')?.[1];
  return {
    id: file.slice(folder.length, -'.mdx'.length),
    text,
    title: field('title') ?? '',
    summary: field('summary') ?? '',
    group: field('group') as GuideGroup | undefined,
    order: Number(field('order') ?? Number.NaN),
  };
});
const own = pages.filter(({ id }) => !id.startsWith('rules/'));

describe.each(pages.map((page) => [page.id, page] as const))('%s', (id, { text, group, order, title }) => {
  test('has a title, a place and a group in the index', () => {
    expect(title).not.toBe('');
    expect(order).not.toBeNaN();
    if (!id.startsWith('rules/')) expect(guideGroups).toContain(group);
  });

  test('holds nothing that MDX would run: no braces or elements outside of code', () => {
    const prose = text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/[{}<]|^(?:import|export)\b/m);
  });

  test('leads only to pages and places of the site that there are', () => {
    const address = `https://x.test/guide/${id}/`;
    const prose = text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => new URL(link, address));
    const known = [
      ...pages.map((page) => `/guide/${page.id}/`),
      '/contribute/',
      '/reading-lists/',
      '/my-list/',
    ];
    expect(
      links.filter(({ host }) => host === 'x.test').filter(({ pathname }) => !known.includes(pathname)),
    ).toEqual([]);
  });
});

test('every page is reached from the index', () => {
  const { groups } = guideView({ ...site, guide: pages });
  const listed = groups.flatMap((group) => group.pages.map(({ href }) => href));
  expect(listed.sort()).toEqual(pages.map(({ id }) => site.paths.guidePage(id)).sort());
  expect(groups.map(({ id }) => id)).toEqual([...guideGroups]);
});

test('no two pages have the same place', () => {
  const orders = pages.map(({ order }) => order);
  expect(orders.filter((order, at) => orders.indexOf(order) !== at)).toEqual([]);
});

describe('what is generated', () => {
  test.each(valuedFields().map(({ path, values }) => [path, values] as const))(
    'every value of %s has its meaning, and no other has one',
    (path, values) => {
      const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.en.meanings;
      expect(Object.keys(meanings[path] ?? {}).sort()).toEqual([...values].sort());
      expect(Object.values(meanings[path] ?? {}).filter((text) => text === '')).toEqual([]);
    },
  );

  test('the list of rules names every rule with its page and its summary', () => {
    const list = own.find(({ id }) => id === 'rules')?.text ?? '';
    for (const { id, summary } of rules) expect(list).toContain(`| [${id}](./${id}/) | ${summary} |`);
  });

  test('the headings of every kind stand in their order', () => {
    const list = own.find(({ id }) => id === 'values')?.text ?? '';
    for (const headings of Object.values(requiredHeadings))
      expect(list).toContain(headings.map((heading, at) => `${at + 1}. ${heading}`).join('\n'));
  });
});

describe('the pairs of good and bad', () => {
  const text = own.find(({ id }) => id === 'good-lessons')?.text ?? '';
  const pairs = text
    .split('\n## ')
    .slice(1)
    .map((section) => ({ name: section.split('\n')[0] ?? '', section }));
  const said = (name: RegExp, which: 'Bad' | 'Good'): string[] =>
    pairs
      .filter((pair) => name.test(pair.name))
      .map(({ section }) => new RegExp(`^- \\*\\*${which}:\\*\\* (.*)$`, 'm').exec(section)?.[1] ?? '');

  test('there are at least eight, and each says why', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(8);
    for (const { name, section } of pairs) {
      expect(section, name).toMatch(/(?:\*\*Bad:\*\*|# Bad\b).*(?:\*\*Good:\*\*|# Good\b)/s);
      const reason = section.replace(/^```.*?^```$/gms, '').replace(/^- .*$/gm, '');
      expect(reason.split('\n').slice(1).join(' ').trim().length, name).toBeGreaterThan(60);
    }
  });

  test('good titles and summaries are ones that the schema takes', () => {
    const { title, summary } = entrySchemas['best-practice'].shape;
    expect(said(/^Title/, 'Good').map((good) => title.safeParse(good).success)).toEqual([true, true]);
    expect(said(/^Summary/, 'Good').map((good) => summary.safeParse(good).success)).toEqual([true]);
  });

  test('bad asks are ones that the checks report, good ones are not', () => {
    expect(said(/^The ask/, 'Bad').map(reportedOf)).toEqual([['specific-ask'], ['active-ask']]);
    expect(said(/^The ask/, 'Good').map(reportedOf)).toEqual([[], []]);
  });
});

/** Rules that report on an ask in these words. */
function reportedOf(ask: string): string[] {
  const text = `## The ask\n\n${ask}\n\n## Why\n\nSo.\n\n## What it would take\n\nTime.`;
  const documents = [...changed({ [recommendation]: withText(text) })].map(([file, bytes]) =>
    parseDocument({ file, bytes }),
  );
  const { repository } = assemble(documents);
  return rules.flatMap((rule) => rule.check(repository, {})).map(({ rule }) => rule);
}
