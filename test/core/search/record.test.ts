import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import type { EntryId } from '../../../src/core/id.ts';
import { assemble } from '../../../src/core/repository.ts';
import { facetValues, searchRecord } from '../../../src/core/search/record.ts';

const files = {
  'vocabulary/themes.yaml':
    '- {id: planning, label: Planning}\n- {id: integrated-planning, label: Integrated planning, broader: planning, aliases: [IAP]}\n',
  'vocabulary/actors.yaml':
    '- {id: dpko, label: Department of Peacekeeping Operations, acronym: DPKO, kind: secretariat}\n',
  'vocabulary/countries.yaml': '- {id: SOM, label: Somalia}\n',
  'recommendations/plan-early.mdx': [
    '---',
    'title: "Plan <early> & often"',
    'summary: Plan "before" the mandate.',
    'themes: [integrated-planning]',
    'sources: [{source: norway-2008, pages: "23"}]',
    'addressees: [{actor: dpko}]',
    'countries: [SOM]',
    'strength: should',
    'keywords: [quick start]',
    '---',
    '',
    '## The ask',
    '',
    'Begin <Term id="impp">early</Term>.',
  ].join('\n'),
};
const documents = Object.entries(files).map(([file, text]) =>
  parseDocument({ file, bytes: new TextEncoder().encode(text) }),
);
const { repository } = assemble(documents);
const entry = repository.entries.get('plan-early' as EntryId);
const document = repository.byFile.get('recommendations/plan-early.mdx');
if (entry === undefined || document === undefined) throw new Error('The sample is not valid.');
const record = searchRecord(entry, document, {
  vocabulary: repository.vocabulary,
  url: '/entries/plan-early/',
  card: { kindLabel: 'Recommendation', meta: ['DPKO', 'Should'] },
});

test('what readers call it is searched: labels, acronyms, aliases and keywords', () => {
  for (const name of [
    'Integrated planning',
    'IAP',
    'Department of Peacekeeping Operations',
    'DPKO',
    'Somalia',
    'quick start',
  ]) {
    expect(record.html).toContain(name);
  }
});

test('text is text, whatever it holds', () => {
  expect(record.html).toContain('<h1 data-pagefind-weight="1">Plan &lt;early&gt; &amp; often</h1>');
  expect(record.html).toContain('Plan &quot;before&quot; the mandate.');
});

test('it stands under its narrower theme and the one above, and under those who must act', () => {
  expect(facetValues(entry, repository.vocabulary)).toEqual({
    kind: ['recommendation'],
    theme: ['planning', 'integrated-planning'],
    country: ['som'],
    actor: ['dpko'],
    phase: [],
  });
});

test('a record without a date has a key to be sorted by all the same', () => {
  expect(record.html).toContain('<span data-pagefind-sort="date">0000-00-00</span>');
});

test('its address holds no base path', () => {
  expect(record.url).toBe('/entries/plan-early/');
});
