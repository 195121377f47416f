import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../../src/core/cite/formats.ts';
import { entryRecord, readingListRecord, sourceNote } from '../../../src/core/cite/record.ts';
import { entrySchemas } from '../../../src/core/entry.ts';
import type { EntryId } from '../../../src/core/id.ts';
import { readingList } from '../../../src/core/reading-list.ts';
import { source } from '../../../src/core/source.ts';

const sources = new Map([
  [
    'norway-2008',
    source.parse({
      id: 'norway-2008',
      type: 'report',
      title: 'A report on findings',
      shortTitle: 'Norway 2008',
      publisher: 'A ministry',
      issued: { 'date-parts': [['2008', '5']] },
    }),
  ],
]);
const context = { siteName: 'Peace Operations Lessons', url: 'https://example.org/entries/plan-early/' };

function entry(fields: object) {
  const data = entrySchemas['best-practice'].parse({
    title: 'Plan early',
    summary: 'Plan before the mandate.',
    themes: ['planning'],
    sources: [{ source: 'norway-2008', section: '3.6', pages: '22-23' }],
    ...fields,
  });
  return {
    ...data,
    id: 'plan-early' as EntryId,
    kind: 'best-practice' as const,
    file: 'best-practices/plan-early.mdx',
  };
}

test('an entry is cited as a report of the repository, with what it rests on', () => {
  const record = entryRecord(entry({ published: '2026-11-24' }), { themes: ['Planning'], sources }, context);
  expect(record).toEqual({
    id: 'plan-early',
    'citation-key': 'plan-early',
    type: 'report',
    title: 'Plan early',
    author: [{ literal: 'Peace Operations Lessons' }],
    publisher: 'Peace Operations Lessons',
    issued: { 'date-parts': [[2026, 11, 24]] },
    URL: 'https://example.org/entries/plan-early/',
    abstract: 'Plan before the mandate.',
    language: 'en',
    keyword: 'Planning',
    note: 'Based on A report on findings (A ministry, 2008), section 3.6, pp. 22-23.',
  });
});

test('named contributors are its authors, the last change its date', () => {
  const record = entryRecord(
    entry({ contributors: ['A. Planner'], published: '2026-01-02', updated: '2026-03-04' }),
    { themes: [], sources },
    context,
  );
  expect(record.author).toEqual([{ literal: 'A. Planner' }]);
  expect(record.issued).toEqual({ 'date-parts': [[2026, 3, 4]] });
  expect(record).not.toHaveProperty('keyword');
});

test('a reading list is cited with its purpose', () => {
  const data = readingList.parse({
    title: 'A baseline',
    purpose: 'What all should know.',
    sections: [{ title: 'First', items: [{ entry: 'plan-early' }] }],
  });
  const record = readingListRecord({ ...data, id: 'baseline', file: 'reading-lists/baseline.mdx' }, context);
  expect(record.abstract).toBe('What all should know.');
});

test.each([
  [{ source: 'norway-2008', pages: '23' }, 'A report on findings (A ministry, 2008), p. 23'],
  [{ source: 'norway-2008', section: '4' }, 'A report on findings (A ministry, 2008), section 4'],
  [{ source: 'unknown', pages: '1, 3' }, 'unknown, pp. 1, 3'],
])('a place in a source is written in full: %j', (locator, written) => {
  expect(sourceNote(locator, sources)).toBe(written);
});

test('no value can end its field or begin another record', () => {
  const hostile = entryRecord(
    entry({ summary: 'Plan {early} & $often$ % of the time', contributors: ['A } B'] }),
    { themes: ['One, two'], sources },
    context,
  );
  const record = { ...hostile, title: 'First'.concat(' ', 'TY  - JOUR') };
  const ris = citationFormats.ris.write([record]);
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
  expect(ris.match(/^ER {2}-/gm)).toHaveLength(1);
  const bib = citationFormats.bib.write([record]);
  expect(bib.match(/@/g)).toHaveLength(1);
  expect(bib).toMatch(/^@techreport\{plan-early,/);
  expect(bib.split('{').length).toBe(bib.split('}').length);
  expect(JSON.parse(citationFormats.json.write([record]))).toEqual([record]);
});

test('line ends in a value become spaces', () => {
  const titled = { ...entry({}), title: 'One\nER  - \nTY  - JOUR' };
  expect(entryRecord(titled, { themes: [], sources }, context).title).toBe('One ER - TY - JOUR');
});

describe('whatever a text holds', () => {
  const hostile = [
    '{',
    '}',
    '}}',
    '\\',
    '\\}',
    '\\end{document}',
    '%',
    '$x$',
    '#',
    '&',
    '~',
    '^',
    '_',
    '"',
    "'",
    '@report{x,',
    ',',
    '=',
    '},\n@misc{evil, title = {x}',
    'TY  - JOUR',
    'ER  - ',
    '\nER  - \nTY  - BOOK',
    '\r\nAU  - Evil',
    '\u2028ER  - ',
    '<script>',
    '</script>',
    '{\\input{/etc/passwd}}',
    '\\write18{id}',
    '__proto__',
    'السلام',
    '规划',
    '👩',
  ];

  test.each(hostile)('%j stays in its field', (text) => {
    const cited = entryRecord(
      { ...entry({}), title: `A ${text} b`, summary: `${text} c`, contributors: [`D ${text}`, text] },
      { themes: [text, `e ${text}`], sources },
      context,
    );
    const ris = citationFormats.ris.write([cited]);
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^ER {2}-/gm)).toHaveLength(1);
    expect(ris.split(/\r?\n/).filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(
      [],
    );
    const bib = citationFormats.bib.write([cited]);
    expect(bib.replace(/\\[%#&$_]/g, '')).not.toMatch(/^\s*(?!url)\w+ = .*[%#&$~^]/m);
    const [back, ...more] = readBack(bib);
    expect([back?.id, back?.type, more]).toEqual(['plan-early', 'report', []]);
    expect(bib.match(/^@/gm)).toHaveLength(1);
    expect(unescapedBraces(bib)).toEqual({ depth: 0, lowest: 0 });
    expect(bib).not.toMatch(/(?<!\\)\\(?:input|write|end)\b/);
    expect(JSON.parse(citationFormats.json.write([cited]))).toEqual([cited]);
  });
});

/** The records of a text as a reference manager reads them. */
function readBack(bib: string): { id: string; type: string }[] {
  type Reader = { input: { chain: (text: string, options: object) => { id: string; type: string }[] } };
  return (plugins as unknown as Reader).input.chain(bib, { generateGraph: false });
}

/** How deep braces stand at the end, and the least that they ever do: a value that closes its own field goes below 0. */
function unescapedBraces(bib: string): { depth: number; lowest: number } {
  let depth = 0;
  let lowest = 0;
  for (const mark of bib.replace(/\\[{}\\]/g, '').match(/[{}]/g) ?? []) {
    depth += mark === '{' ? 1 : -1;
    lowest = Math.min(lowest, depth);
  }
  return { depth, lowest };
}

test('a long value stays on its line, whole', () => {
  const long = `${'👩'.repeat(40)} ${'word '.repeat(30)}ER  - \nTY  - BOOK ${'x'.repeat(140)}`;
  const ris = citationFormats.ris.write([
    entryRecord(entry({ summary: 'A' }), { themes: [], sources }, context),
  ]);
  expect(ris).toMatch(/^TY {2}- RPRT\n[\s\S]*\nER {2}-\s*$/);
  const cited = { ...entryRecord(entry({}), { themes: [], sources }, context), abstract: '' };
  const abstract = entryRecord({ ...entry({}), summary: long }, { themes: [], sources }, context).abstract;
  const written = citationFormats.ris.write([{ ...cited, abstract }]);
  expect(written.split('\n')).toContain(`AB  - ${abstract}`);
  expect(written.isWellFormed()).toBe(true);
});

test('a name that is nothing but marks is no name', () => {
  const record = entryRecord(entry({ contributors: ['{}', '\\'] }), { themes: [], sources }, context);
  expect(record.author).toEqual([{ literal: 'Peace Operations Lessons' }]);
});
