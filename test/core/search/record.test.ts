import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import type { EntryId } from '../../../src/core/id.ts';
import { assemble } from '../../../src/core/repository.ts';
import { bodyOf } from '../../../src/core/search/indexed-text.ts';
import { facetValues, searchRecord } from '../../../src/core/search/record.ts';

const files = {
  'vocabulary/themes.yaml':
    '- {id: planning, label: Planning}\n- {id: integrated-planning, label: Integrated planning, broader: planning, aliases: [joint planning]}\n',
  'vocabulary/actors.yaml':
    '- {id: dpko, label: Department of Peacekeeping Operations, acronym: DPKO, kind: secretariat}\n',
  'vocabulary/countries.yaml': '- {id: SOM, label: Somalia}\n',
  'recommendations/plan-early.mdx': [
    '---',
    'title: "Plan <early> & non-stop"',
    'summary: Plan "before" the first-year mandate.',
    'themes: [integrated-planning]',
    'sources: [{source: norway-2008, pages: "23"}]',
    'addressees: [{actor: dpko}]',
    'countries: [SOM]',
    'strength: should',
    'keywords: [quick-start, M&E]',
    '---',
    '',
    '## The ask',
    '',
    'Begin <Term id="impp">early-warning</Term> work.',
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

test('what it is filed under is searched and weighs less than its keywords, and those no more than what it says', () => {
  const weightOf = (text: string): number =>
    Number(record.html.split(`">${text}</p>`)[0]?.split('data-pagefind-weight="').at(-1));
  const summary = weightOf('Plan &quot;before&quot; the first-\u2060 year mandate.');
  const keywords = weightOf('quick-\u2060 start. M&amp;E');
  const labels = weightOf('Integrated planning. Somalia. Department of Peacekeeping Operations. DPKO');
  expect(summary).toBeGreaterThanOrEqual(keywords);
  expect(keywords).toBeGreaterThan(labels);
  expect(labels).toBeGreaterThan(0);
});

test('other names of what it is filed under are not in it: they are found through the lexicon', () => {
  expect(record.html).not.toContain('joint planning');
});

test('words with a hyphen are two words to the engine, and as they were written to readers', () => {
  expect(record.html).toContain('<p>Begin early-\u2060 warning work.</p>');
  expect(bodyOf(contentOf(record.html))).toContain('Begin early-warning work.');
  expect(record.html).toContain('<span data-pagefind-meta="title">Plan &lt;early&gt; &amp; non-stop</span>');
  expect(record.html).toContain(
    '<span data-pagefind-meta="summary">Plan &quot;before&quot; the first-year mandate.</span>',
  );
});

test('excerpts are taken from the body: all of it, and nothing else', () => {
  const body = bodyOf(contentOf(record.html));
  expect(body).toMatch(/^The ask\. Begin early-warning work\.\s*$/);
});

test('what the card shows is kept', () => {
  for (const [name, value] of Object.entries({
    id: 'plan-early',
    kind: 'recommendation',
    label: 'Recommendation',
    facts: 'DPKO\u241FShould',
  }))
    expect(record.html).toContain(`<span data-pagefind-meta="${name}">${value}</span>`);
});

test('text is text, whatever it holds', () => {
  expect(record.html).toContain('<h1 data-pagefind-weight="1">Plan &lt;early&gt; &amp; non-\u2060 stop</h1>');
  expect(record.html).not.toContain('<early>');
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

test('it says by what it is ordered; without a date it comes last of the newest', () => {
  expect(record.title).toBe('plan <early> & non-stop');
  expect(record.date).toBe('0000-00-00');
});

test('its address holds no base path', () => {
  expect(record.url).toBe('/entries/plan-early/');
});

/** What the engine keeps of a record: the text of its paragraphs. */
function contentOf(html: string): string {
  return [...html.matchAll(/<p[^>]*>([^<]*)<\/p>/g)]
    .map(([, text]) => text)
    .join('. ')
    .replaceAll('..', '.');
}
