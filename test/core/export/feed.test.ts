import { describe, expect, test } from 'vitest';
import {
  atomFeed,
  type Feed,
  type FeedItem,
  jsonFeed,
  mostItems,
  newestFirst,
} from '../../../src/core/export/feed.ts';
import { atomItems, brokenAtomRules } from './feed-rules.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

const item: FeedItem = {
  address: 'https://example.org/kb/entries/plan-early/',
  title: 'Plan early',
  summary: 'Plan before the mandate.',
  language: 'en',
  published: '2026-11-20',
  updated: '2026-11-24',
  authors: ['A. Writer'],
  categories: [{ term: 'planning', label: 'Planning' }],
};
const feed = (items: FeedItem[], title = 'Lessons'): Feed => ({
  title,
  subtitle: 'What is new.',
  language: 'en',
  page: 'https://example.org/kb/',
  atom: 'https://example.org/kb/feed.xml',
  json: 'https://example.org/kb/feed.json',
  publisher: 'Lessons',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  items,
});

test('Atom keeps its rules, and JSON Feed its own', () => {
  const xml = atomFeed(feed([item, { ...item, address: `${item.address}2/`, published: null, authors: [] }]));
  expect(brokenAtomRules(xml)).toEqual([]);
  expect(xml).toContain('<updated>2026-11-24T00:00:00Z</updated>');
  expect(xml).toContain('<published>2026-11-20T00:00:00Z</published>');
  const json = jsonFeedSchema.parse(JSON.parse(jsonFeed(feed([item]))));
  expect(json.items[0]).toMatchObject({ id: item.address, tags: ['Planning'], summary: item.summary });
});

test('a feed was changed when the newest of its items was', () => {
  const items = [{ ...item, updated: '2026-01-01' }, item];
  expect(/<updated>(.*?)</.exec(atomFeed(feed(items)))?.[1]).toBe('2026-11-24T00:00:00Z');
});

test('the newest come first, those of one day by address, and never more than a reader wants', () => {
  const of = (address: string, updated: string): FeedItem => ({ ...item, address, updated });
  const items = [of('b', '2026-01-01'), of('c', '2026-01-02'), of('a', '2026-01-01')];
  expect(newestFirst(items).map(({ address }) => address)).toEqual(['c', 'a', 'b']);
  expect(newestFirst([...items].reverse())).toEqual(newestFirst(items));
  const many = Array.from({ length: mostItems + 5 }, (_, at) => of(`${at}`, `2026-01-01`));
  expect(newestFirst(many)).toHaveLength(50);
});

describe('the rules find', () => {
  test.each([
    ['an entry without a time', /<updated>[^<]*<\/updated>\n<author>/, '<author>'],
    ['a title that is markup', '<title>Plan early', '<title type="html">Plan early'],
    ['an element that is none', '<summary>', '<script/><summary>'],
    ['two ids', '<id>', '<id>https://example.org/x</id><id>'],
  ])('%s', (_name, from, to) => {
    expect(brokenAtomRules(atomFeed(feed([item])).replace(from, to))).not.toEqual([]);
  });
});

describe('whatever a title holds', () => {
  test.each([
    '</title></entry><entry><title>',
    '<script>alert(1)</script>',
    'a < b & c > d "e"',
    '&lt;b&gt; &amp;amp; &#60;',
    ']]> <![CDATA[ --> <!--',
    '" href="https://evil.example/',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    '","url":"https://evil.example/","x":"',
    '\\u003cscript>',
    'السلام 规划 👩',
  ])('%j is text in both feeds, and changes nothing else', (text) => {
    const hostile = {
      ...item,
      title: text,
      summary: text,
      authors: [text],
      categories: [{ term: text, label: text }],
    };
    const xml = atomFeed(feed([hostile], text));
    expect(brokenAtomRules(xml)).toEqual([]);
    expect(atomItems(xml)).toEqual([{ id: item.address, title: text, summary: text }]);
    const json = jsonFeedSchema.parse(JSON.parse(jsonFeed(feed([hostile], text))));
    expect(json.title).toBe(text);
    expect(json.items).toEqual([
      expect.objectContaining({ id: item.address, url: item.address, title: text }),
    ]);
    expect(json.items[0]).not.toHaveProperty('content_html');
  });

  test('what XML cannot hold is left out', () => {
    const xml = atomFeed(feed([{ ...item, title: 'a\u0000b\u0007c\uFFFEd\uD800e' }]));
    expect(brokenAtomRules(xml)).toEqual([]);
    expect(atomItems(xml)[0]?.title).toBe('abcd\uFFFDe');
  });
});
