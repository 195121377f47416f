/**
 * What SECURITY.md promises has a test, and the test is there under the name that it gives.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../src/core/paths.ts';
import { everyOutput } from '../src/outputs/every-output.ts';
import { repositoryFiles } from './source-files.ts';
import { site } from './views/sample.ts';

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
  const written = [...everyOutput(site)].map(({ address }) => fileOf(site.paths, address));
  const sorts = written.map((file) =>
    file
      .replace(/^(themes|countries|actors)\/[^/]+\//, 'terms/*/')
      .replace(/^(entries|reading-lists)\/[^/]+\//, '$1/*/')
      .replace(/^(search\/\w+\/)[^/]+(\.json)$/, '$1*$2')
      .replace(/[^/]+(\.imscc)$/, '*$1'),
  );
  expect([...new Set(sorts)].sort()).toEqual([
    'contribute/entries.json',
    'data/cross-references.json',
    'data/entries.json',
    'data/vocabulary.json',
    'entries/*/citation.bib',
    'entries/*/citation.json',
    'entries/*/citation.ris',
    'entries/*/cross-references.json',
    'entries/*/oembed.json',
    'feed.json',
    'feed.xml',
    'reading-lists/*/*.imscc',
    'reading-lists/*/citation.bib',
    'reading-lists/*/citation.json',
    'reading-lists/*/citation.ris',
    'reading-lists/*/feed.json',
    'reading-lists/*/feed.xml',
    'reading-lists/*/list.json',
    'reading-lists/*/oembed.json',
    'robots.txt',
    'search/lexicon/*.json',
    'search/suggestions/*.json',
    'sitemap.xml',
    'terms/*/feed.json',
    'terms/*/feed.xml',
  ]);
  // Else a file could be written by a page that is none.
  expect(repositoryFiles().filter((file) => /^src\/pages\/.*\.ts$/.test(file))).toEqual([]);
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
