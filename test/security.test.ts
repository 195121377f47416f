/**
 * What SECURITY.md promises has a test, and the test is there under the name that it gives.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repositoryFiles } from './source-files.ts';

type Threat = { threat: string; does: string; tests: string };

const threats: Threat[] = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|Threat|\*\*)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', does = '', tests = '']) => ({ threat, does, tests }));

test('the table is there', () => {
  expect(threats.length).toBeGreaterThan(40);
  expect(new Set(threats.map(({ threat }) => threat)).size).toBe(threats.length);
});

test.each(threats)('$threat', ({ threat, does, tests }) => {
  expect(threat).not.toBe('');
  expect(does).not.toBe('');
  expect(missing(tests)).toEqual([]);
});

describe('a row is refused', () => {
  test.each([
    ['without a test', ''],
    ['with a test that has no name', '`test/security.test.ts`'],
    ['whose test is not there under its name', '`test/security.test.ts`: "no test of this name, I hope"'],
    ['whose file is not there', '`test/nowhere.test.ts`: "the table is there"'],
    [
      'one of whose tests is not there',
      '`test/security.test.ts`: "the table is there"; `test/b.test.ts`: "c"',
    ],
  ])('%s', (_name, tests) => {
    expect(missing(tests)).not.toEqual([]);
  });
});

test('every file that is written beside the pages is known here', () => {
  const written = repositoryFiles().filter((file) => /^src\/pages\/.*\.ts$/.test(file));
  expect(written.map((file) => file.replace(/^src\/pages\//, '')).sort()).toEqual([
    'actors/[id]/feed.[format].ts',
    'contribute/entries.json.ts',
    'countries/[id]/feed.[format].ts',
    'data/cross-references.json.ts',
    'data/entries.json.ts',
    'data/vocabulary.json.ts',
    'entries/[id]/citation.[format].ts',
    'entries/[id]/oembed.json.ts',
    'feed.[format].ts',
    'reading-lists/[id]/[file].imscc.ts',
    'reading-lists/[id]/citation.[format].ts',
    'reading-lists/[id]/feed.[format].ts',
    'reading-lists/[id]/list.json.ts',
    'reading-lists/[id]/oembed.json.ts',
    'robots.txt.ts',
    'search/lexicon/[shard].json.ts',
    'search/suggestions/[shard].json.ts',
    'sitemap.xml.ts',
    'themes/[id]/feed.[format].ts',
  ]);
});

/** What a cell of tests says that is not so. */
function missing(cell: string): string[] {
  const parts = cell.split(/; (?=`)/);
  return parts.flatMap((part) => {
    const [, file = '', name = ''] = /^`(test\/[\w./-]+\.test\.ts)`: "([^"]+)"$/.exec(part) ?? [];
    if (file === '') return [`"${part}" names no test`];
    if (!existsSync(file)) return [`${file} is not there`];
    return isTestIn(readFileSync(file, 'utf8'), name) ? [] : [`${file} has no test "${name}"`];
  });
}

/** Whether a name stands where a test, or a group of tests, has its name: first in its brackets. */
function isTestIn(text: string, name: string): boolean {
  return ["'", '`', '"'].some((quote) => {
    return new RegExp(`\\(\\s*${escaped(`${quote}${name}${quote}`)},`).test(text);
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
