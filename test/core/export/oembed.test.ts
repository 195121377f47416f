import { describe, expect, test } from 'vitest';
import { entryRecord } from '../../../src/core/export/oembed.ts';

const provider = {
  card: 'https://example.org/entries/a/card/',
  name: 'Lessons',
  url: 'https://example.org/',
};
const described = {
  id: 'a',
  kind: 'recommendation' as const,
  title: 'Plan early',
  summary: 'Plans come late.',
  url: 'https://example.org/entries/a/',
  minutes: 2,
  words: 210,
  source: 'Norway 2008, p. 3',
  supersededBy: [],
  reviewBy: null,
  contributors: ['A. Writer', 'B. Writer'],
  facts: ['Source: Norway 2008, p. 3'],
};

test('what oEmbed 1.0 asks of the type rich is there', () => {
  const record = entryRecord(described, provider);
  expect(record).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Plan early',
    author_name: 'A. Writer, B. Writer',
    provider_name: 'Lessons',
    provider_url: 'https://example.org/',
    cache_age: 86_400,
    width: 600,
  });
  expect(Number.isInteger(record.height)).toBe(true);
  expect(record.html).toBe(
    `<iframe src="https://example.org/entries/a/card/" title="Plan early" width="600" height="${record.height}" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>`,
  );
});

describe('its HTML is one frame, whatever the title says', () => {
  test.each([
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '" onload="alert(1)',
    '&quot;&#34;<',
  ])('%j', (title) => {
    const { html } = entryRecord({ ...described, title }, provider);
    expect(html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
    expect([...html.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name)).toEqual([
      'src',
      'title',
      'width',
      'height',
      'loading',
      'referrerpolicy',
      'style',
    ]);
  });
});

test('a longer text is given more room', () => {
  const height = (summary: string): number => entryRecord({ ...described, summary }, provider).height;
  expect(height('word '.repeat(60))).toBeGreaterThan(height('word') + 80);
});
