import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/document/document.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { indexMapping } from '../../../src/core/export/opensearch/mapping.ts';
import { bulkLines } from '../../../src/core/export/opensearch.ts';
import { words } from '../../../src/core/field.ts';
import type { EntryId } from '../../../src/core/id.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { assemble, type Repository } from '../../../src/core/repository.ts';
import {
  bestPractice,
  type Change,
  changed,
  experience,
  recommendation,
  withFields,
} from '../checks/sample.ts';
import { actionSchema, indexSchema, refusals } from './opensearch-schema.ts';

const site = { name: 'Lessons', url: 'https://lessons.example/kb/' };
const full = {
  [recommendation]: withFields(`themes: [joint-planning]
countries: [SOM]
actors: [dpko]
phases: [start-up]
levels: [field]
keywords: [foresight]
aliases: [plan-sooner]
evidence: { basis: evaluation, voice: finding }
status: { state: done, date: "2010-05", proof: A cell was set up., source: norway-2008 }
published: "2026-01-02"
updated: "2026-02-03"
reviewBy: "2027-02-03"`),
  [experience]: withFields('language: pt-BR\noutcome: mixed'),
  [bestPractice]: withFields('language: sw'),
};

describe('the records', () => {
  const repository = repositoryOf(full);
  const { properties } = indexSchema.parse(indexMapping(repository.vocabulary, site)).mappings;

  test('every line is one that the engine takes, and no record has a field that the mapping refuses', () => {
    const pairs = pairsOf(repository);
    expect(pairs.map(({ action }) => actionSchema.parse(action).index)).toEqual(
      ['assess-in-somalia', 'plan-early', 'push-decisions-down'].map((id) => ({
        _index: 'lessons',
        _id: `https://lessons.example/kb/entries/${id}/`,
      })),
    );
    expect(pairs.flatMap(({ record }) => refusals(record, properties))).toEqual([]);
  });

  test('the mapping would refuse what is wrong', () => {
    const [{ record } = { record: {} }] = pairsOf(repository);
    expect(
      refusals(
        {
          ...record,
          more: 1,
          words: 1.5,
          published: '2026',
          kind: ['a', 2],
          status: { state: 'done', by: 'x' },
        },
        properties,
      ),
    ).toEqual([
      'kind: 2 is no keyword',
      'words: 1.5 is no integer',
      'more: no such field',
      'published: "2026" is no date',
      'status.by: no such field',
    ]);
  });

  test('an entry is whole: what is searched, and what a reader narrows by', () => {
    const title = 'Plan before the mandate is given';
    const summary = 'A plan that begins after the mandate comes too late for those who carry it out.';
    expect(recordOf(repository, 'plan-early')).toEqual({
      id: 'plan-early',
      url: 'https://lessons.example/kb/entries/plan-early/',
      site,
      kind: 'recommendation',
      language: 'en',
      title,
      summary,
      keywords: ['foresight'],
      labels: ['Joint planning', 'Somalia', 'Department of Peacekeeping Operations', 'DPKO', 'Start-up'],
      localized: {
        en: {
          title,
          summary,
          body: repository.byFile.get(recommendation)?.text,
          keywords: ['foresight'],
        },
      },
      themes: [{ id: 'joint-planning', label: 'Joint planning' }],
      broaderThemes: [{ id: 'planning', label: 'Planning' }],
      countries: [{ id: 'SOM', label: 'Somalia' }],
      actors: [{ id: 'dpko', label: 'Department of Peacekeeping Operations' }],
      addressees: [
        { id: 'dpko', label: 'Department of Peacekeeping Operations', role: 'lead', basis: 'named' },
      ],
      phases: [{ id: 'start-up', label: 'Start-up' }],
      levels: [{ id: 'field', label: 'Field' }],
      strength: 'should',
      evidence: { basis: 'evaluation', voice: 'finding' },
      status: { state: 'done', date: '2010-05', proof: 'A cell was set up.', source: 'norway-2008' },
      sources: [
        {
          id: 'norway-2008',
          title: 'Multidimensional and integrated peace operations',
          section: '3.6',
          pages: '22-23',
        },
      ],
      aliases: ['plan-sooner'],
      published: '2026-01-02',
      updated: '2026-02-03',
      reviewBy: '2027-02-03',
      words: words(repository.byFile.get(recommendation)?.text ?? ''),
    });
    expect(repository.byFile.get(recommendation)?.text).toContain('Begin the planning process early');
  });

  test('a text stands under its language, and under any where that has no analyzer', () => {
    expect(Object.keys(recordOf(repository, 'assess-in-somalia')['localized'] as object)).toEqual(['pt']);
    expect(Object.keys(recordOf(repository, 'push-decisions-down')['localized'] as object)).toEqual(['any']);
  });

  test('the same content gives the same lines', () => {
    expect([...lines(repositoryOf(full))]).toEqual([...lines(repository)]);
  });

  test('one is made when it is asked for', () => {
    const first = lines(repository).next();
    expect(String(first.value).split('\n')).toHaveLength(3);
  });

  test('an address that is too long for an id is refused, with what to do', () => {
    const paths = createPaths('/kb', `https://lessons.example/`);
    const long = {
      ...paths,
      absolute: (path: string) => `https://lessons.example/${'é'.repeat(250)}${path}`,
    };
    expect(() => [...bulkLines(repository, { index: 'lessons', site, paths: long })]).toThrow(
      /^An id has at most 512 bytes, and https:.* has more\. Shorten SITE_URL\.$/,
    );
  });
});

describe('hostile texts', () => {
  test.each([
    'a\n{"delete":{"_index":"lessons"}}\n',
    'a\r\n{}',
    '"}}\u0000{"index":{}}',
    'a\u0085b\u2028c\u2029d\u000be\u000cf',
    '\ud800 half',
    '</script> 😀 \u200d \ufeff',
  ])('%j stays in its line', (text) => {
    const { entries, byFile, ...rest } = repositoryOf();
    const id = 'plan-early' as EntryId;
    const [entry, document] = [entries.get(id) as Entry, byFile.get(recommendation) as Document];
    const repository = {
      ...rest,
      entries: new Map([[id, { ...entry, title: text, keywords: [text] }]]),
      byFile: new Map([[recommendation, { ...document, text }]]),
    };
    const all = [...lines(repository)].join('');
    // Every reader of lines agrees: also those that end one where Unicode does.
    expect(all.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)).toHaveLength(3);
    expect(all.endsWith('\n')).toBe(true);
    const { title, keywords, localized } = recordOf(repository, id);
    expect([title, keywords, localized]).toEqual([
      text,
      [text],
      { en: { title: text, summary: entry.summary, body: text, keywords: [text] } },
    ]);
  });
});

function repositoryOf(changes: Readonly<Record<string, Change>> = {}): Repository {
  return assemble([...changed(changes)].map(([file, bytes]) => parseDocument({ file, bytes }))).repository;
}

function lines(repository: Repository): Generator<string> {
  const paths = createPaths('/kb', 'https://lessons.example');
  return bulkLines(repository, { index: 'lessons', site, paths });
}

/** What stands in the lines, two by two, as an engine reads them. */
function pairsOf(repository: Repository): { action: unknown; record: Record<string, unknown> }[] {
  const all = [...lines(repository)]
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return all.flatMap((action, at) => (at % 2 === 0 ? [{ action, record: all[at + 1] }] : []));
}

function recordOf(repository: Repository, id: string): Record<string, unknown> {
  return pairsOf(repository).find(({ record }) => record['id'] === id)?.record ?? {};
}
