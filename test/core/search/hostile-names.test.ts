/**
 * What an entry or a term is called goes into files that the browser of every reader loads: there it stays text, and a name
 * of the language is a name like any other.
 */
import { describe, expect, test } from 'vitest';
import { shardKeys, shardOf } from '../../../src/core/search/shard-key.ts';
import { fold } from '../../../src/core/search/words.ts';
import { collection } from './sample.ts';
import { sample } from './suggestion-sample.ts';

const hostile = [
  '__proto__ constructor',
  'toString hasOwnProperty',
  '</script><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '<img src=x onerror=alert(1)> planning',
  '../../etc/passwd x',
  '=HYPERLINK("https://example.org") x',
  'x data-pagefind-meta="title:Fake" data-pagefind-ignore',
  'con nul aux',
];

test.each(hostile)('the lexicon holds %j as words, in the files that there are', (title) => {
  const { shards } = collection({ text: 'Text.', title: title.replaceAll('"', '\\"') });
  expect([...shards.keys()].filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  const again = JSON.parse(JSON.stringify([...shards])) as unknown;
  expect(again).toEqual([...shards]);
  const word = fold(/[a-zA-Z]{2,}/.exec(title)?.[0] ?? '');
  expect(shards.get(shardOf(word))?.words.map(([key]) => key)).toContain(word);
  const words = [...shards.values()].flatMap((shard) => shard.words.map(([key]) => key));
  expect(words.filter((key) => /[<>"'=/\\]/.test(key))).toEqual([]);
});

describe('suggestions', () => {
  test.each(hostile)('%j is suggested as it was written, and leads to its own page', (title) => {
    const file = `---\ntitle: ${JSON.stringify(title)}\nsummary: A.\nthemes: [barriers]\nsources: [{ source: norway-2008, pages: "1" }]\n---\n\nText.\n`;
    const { files } = sample({ 'best-practices/hostile.mdx': file });
    expect([...files.keys()].filter((name) => !shardKeys.includes(name))).toEqual([]);
    const items = [...files.values()].flatMap(
      (one) => JSON.parse(JSON.stringify(one.items)) as typeof one.items,
    );
    const own = items.filter(([, label]) => label === title);
    expect(own).not.toEqual([]);
    expect(own.filter(([, , href]) => href !== '/kb/entries/hostile/')).toEqual([]);
    expect(items.filter(([, , href]) => !href.startsWith('/kb/'))).toEqual([]);
  });
});
