import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { exportEntries } from '../../../src/core/export/entries.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { assemble } from '../../../src/core/repository.ts';

test('an entry is exported with every field of the contract, and null where nothing is said', () => {
  const text = [
    '---',
    'title: Plan early',
    'summary: Plan before the mandate.',
    'themes: [planning]',
    'sources: [{source: norway-2008, pages: "23"}]',
    'addressees: [{actor: dpko}]',
    'strength: should',
    '---',
    '',
    '## The ask',
    '',
    'Plan early and <Term id="impp">often</Term>.',
  ].join('\n');
  const document = parseDocument({
    file: 'recommendations/plan-early.mdx',
    bytes: new TextEncoder().encode(text),
  });
  const { repository, problems } = assemble([document]);
  expect(problems).toEqual([]);
  expect(exportEntries(repository, createPaths('/kb', 'https://example.org'))).toEqual([
    {
      id: 'plan-early',
      kind: 'recommendation',
      title: 'Plan early',
      summary: 'Plan before the mandate.',
      url: '/kb/entries/plan-early/',
      themes: ['planning'],
      countries: [],
      actors: [],
      addressees: [{ actor: 'dpko', role: 'lead', basis: 'named' }],
      phases: [],
      sources: [{ source: 'norway-2008', section: null, pages: '23' }],
      strength: 'should',
      status: 'not-assessed',
      published: null,
      updated: null,
      words: 6,
      language: 'en',
    },
  ]);
});
