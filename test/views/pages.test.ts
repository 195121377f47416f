import { describe, expect, test } from 'vitest';
import type { GuidePage } from '../../src/core/guide-page.ts';
import { frame } from '../../src/views/frame.ts';
import { guidePageView, guideView } from '../../src/views/guide.ts';
import { homeView } from '../../src/views/home.ts';
import { movedView } from '../../src/views/moved.ts';
import { notFoundView } from '../../src/views/not-found.ts';
import { site } from './sample.ts';

describe('frame', () => {
  test('allows WebAssembly on the search page only, and nothing from elsewhere', () => {
    const policy = frame(site, { path: site.paths.home }).policy;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toContain('http');
    expect(frame(site, { path: site.paths.search, runsSearch: true }).policy).toContain("'wasm-unsafe-eval'");
  });

  test('every link stands under the base path, and the section is marked', () => {
    const { navigation, footer, search, home } = frame(site, {
      title: 'X',
      path: site.paths.themes,
      section: 'themes',
    });
    const hrefs = [...navigation.links, ...footer.links].map(({ href }) => href);
    for (const href of [...hrefs, search.action, home]) expect(href).toMatch(/^\/kb\/.*/);
    expect(navigation.links.filter(({ current }) => current).map(({ text }) => text)).toEqual(['Themes']);
  });
});

test('home leads to what holds entries', () => {
  const { kinds, countries, actors, empty, tasks } = homeView(site);
  expect(kinds.kinds.map(({ count }) => count)).toEqual(['1 entry', '2 entries', '1 entry']);
  expect(countries.links.map(({ text }) => text)).toEqual(['Somalia']);
  expect(actors.links.map(({ text, count }) => [text, count])).toEqual([
    ['Donors', '2 asks'],
    ['Department of Peacekeeping Operations', '1 ask'],
  ]);
  expect(tasks.lists).toHaveLength(1);
  expect(empty).toBeNull();
});

test('guide pages come in their group, by order, then by title; those of rules need no group', () => {
  const page = (id: string, title: string, order?: number): GuidePage => ({
    id,
    title,
    summary: '',
    order,
  });
  const { groups } = guideView({
    ...site,
    guide: [
      page('rules/known-term', 'Known term'),
      { ...page('rules', 'All rules', 39), group: 'rules' },
      page('b', 'B'),
      page('a', 'A'),
      page('first', 'Z', 1),
      { ...page('review', 'Review'), group: 'reviewing' },
      { ...page('write', 'Write'), group: 'contributing' },
    ],
  });
  expect(groups.map(({ id, pages }) => [id, pages.map(({ href }) => href)])).toEqual([
    ['contributing', ['/kb/guide/write/']],
    ['reviewing', ['/kb/guide/review/']],
    ['reference', ['/kb/guide/first/', '/kb/guide/a/', '/kb/guide/b/']],
    ['rules', ['/kb/guide/rules/', '/kb/guide/rules/known-term/']],
  ]);
  expect(guidePageView(site, page('a', 'A')).trail).toEqual([{ text: 'Guide', href: '/kb/guide/' }]);
});

test('a renamed address leads to the new one', () => {
  expect(movedView(site, '/kb/entries/plan-together/')).toMatchObject({
    refresh: '0; url=/kb/entries/plan-together/',
    address: 'https://example.org/kb/entries/plan-together/',
    frame: { canonical: 'https://example.org/kb/entries/plan-together/' },
  });
});

test('an unknown address offers a search and is not listed', () => {
  expect(notFoundView(site)).toMatchObject({ search: { action: '/kb/search/' }, frame: { unlisted: true } });
});
