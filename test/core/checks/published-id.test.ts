import { expect, test } from 'vitest';
import { publishedSets } from '../../../src/core/published.ts';
import { found, readingList, recommendation, said, withFields } from './sample.ts';

const record = (yaml: string) => ({ 'published.yaml': yaml });

test('without a record nothing is asked for', () => {
  expect(found()).toEqual([]);
});

test('everything that was published is there, under its name or a former one', () => {
  const sets = [
    'entries: [plan-early, plan-sooner, push-decisions-down, assess-in-somalia]',
    'reading-lists: [before-you-plan, before-planning]',
    'sources: [norway-2008]',
    'themes: [planning, joint-planning]',
    'actors: [dpko]',
    'countries: [SOM]',
    'phases: [start-up]',
    'levels: [field]',
    'glossary: [impp]',
    'withdrawn: [an-entry-that-was-taken-down]',
  ];
  expect(sets).toHaveLength(publishedSets.length + 1);
  const aliases = withFields('aliases: [before-planning]');
  expect(found({ ...record(sets.join('\n')), [readingList]: aliases })).toEqual([]);
});

test('an entry that is gone', () => {
  expect(said(record('entries:\n  - plan-early\n  - plan-ahead\n'))).toMatchInlineSnapshot(`
    "published.yaml:3:5 error published-id
      The entry "plan-ahead" was published and is gone.
      found: plan-ahead
      expected: a file of that name, or an alias
      List it in \`aliases\` of the entry that replaces it; its address then leads there."
  `);
});

test('a former id that nobody lists any more', () => {
  const files = found({ ...record('entries: [plan-sooner]'), [recommendation]: withFields('aliases: []') });
  expect(files.map(({ rule, actual, place }) => [rule, actual, place])).toEqual([
    ['published-id', 'plan-sooner', { line: 1, column: 11 }],
  ]);
});

test('a reading list that is gone', () => {
  expect(said(record('reading-lists: [before-planning]'))).toMatchInlineSnapshot(`
    "published.yaml:1:17 error published-id
      The reading list "before-planning" was published and is gone.
      found: before-planning
      expected: a file of that name, or an alias
      List it in \`aliases\` of the reading list that replaces it; its address then leads there."
  `);
});

test('a term that is gone keeps its row: a name of another term is no address', () => {
  expect(said(record('themes: [integrated planning]'))).toMatchInlineSnapshot(`
    "published.yaml:1:10 error published-id
      The theme "integrated planning" was published and is gone.
      found: integrated planning
      expected: a row with that id
      Put its row back: an id stays for ever, while the name beside it may change."
  `);
});

test.each(publishedSets)('an id is kept in its own set: %s', (set) => {
  const files = found(record(`${set}: [gone-by]`));
  expect(files.map(({ rule, actual }) => [rule, actual])).toEqual([['published-id', 'gone-by']]);
});

test('what was withdrawn on purpose is not asked for; a term cannot be', () => {
  expect(found(record('entries: [gone-by]\nreading-lists: [gone-by]\nwithdrawn: [gone-by]'))).toEqual([]);
  expect(found(record('themes: [gone-by]\nwithdrawn: [gone-by]')).map(({ rule }) => rule)).toEqual([
    'published-id',
  ]);
});

test('one mistake hides no other, and causes none', () => {
  const everything = record('entries: [plan-early]\nthemes: [planning, joint-planning]');
  // A file with mistakes has its id all the same; so has a row.
  const broken = { [recommendation]: withFields('strength: perhaps') };
  expect(found({ ...everything, ...broken }).map(({ rule }) => rule)).toEqual(['schema']);
  const row = {
    'vocabulary/themes.yaml': '- id: planning\n  label: Planning\n- id: joint-planning\n  label: ""\n',
  };
  expect(found({ ...everything, ...row }).map(({ rule }) => rule)).toContain('schema');
  expect(found({ ...everything, ...row }).map(({ rule }) => rule)).not.toContain('published-id');
  const unreadable = { 'vocabulary/themes.yaml': new Uint8Array(2_000_001) };
  expect(found({ ...everything, ...unreadable }).map(({ rule }) => rule)).not.toContain('published-id');
});

test.each(['__proto__', 'constructor'])('the id %s is an id like any other', (id) => {
  expect(found(record(`entries: [${id}]`)).map(({ actual }) => actual)).toEqual([id]);
});

test('a record that is not one is said to be so', () => {
  expect(found(record('entry: [plan-early]')).map(({ rule }) => rule)).toEqual(['unknown-field']);
  expect(found(record('entries: plan-early')).map(({ rule }) => rule)).toEqual(['schema']);
});
