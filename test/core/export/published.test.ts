import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { publishedRecord } from '../../../src/core/export/published.ts';
import { assemble, type Repository } from '../../../src/core/repository.ts';
import { type Change, changed, recommendation, withFields } from '../checks/sample.ts';

test('every id, one a line, sorted; former ones too', () => {
  expect(publishedRecord(state())).toMatchInlineSnapshot(`
    "# Every id that was ever published. Its address works for ever: an entry or list that is renamed has its old ids in
    # \`aliases\`. Written by "npm run generate"; no line is deleted. An id moves from "entries" or "reading-lists" to "withdrawn"
    # only where a text is taken down to keep somebody safe.

    entries:
      - assess-in-somalia
      - plan-early
      - plan-sooner
      - push-decisions-down
    reading-lists:
      - before-you-plan
    sources:
      - norway-2008
    themes:
      - joint-planning
      - planning
    actors:
      - dpko
    countries:
      - SOM
    phases:
      - start-up
    levels:
      - field
    glossary:
      - impp
    withdrawn: []
    "
  `);
});

test('what was recorded stays, whatever became of it', () => {
  const record = publishedRecord(state({ 'published.yaml': 'entries: [gone-by]\nthemes: [zeal, acts]' }));
  expect(record).toMatch(/^ {2}- gone-by$/m);
  expect(record).toMatch(/^themes:\n {2}- acts\n {2}- joint-planning\n {2}- planning\n {2}- zeal$/m);
});

test('written again it is the same', () => {
  const record = publishedRecord(state());
  expect(publishedRecord(state({ 'published.yaml': record }))).toBe(record);
});

test('what was withdrawn is in one place only, even while its file is there', () => {
  const record = publishedRecord(state({ 'published.yaml': 'withdrawn: [plan-early]' }));
  expect(record.match(/^.*plan-early$/gm)).toEqual(['  - plan-early']);
  expect(record).toMatch(/^withdrawn:\n {2}- plan-early$/m);
});

test('what cannot be published is not recorded yet', () => {
  expect(publishedRecord(state({ [recommendation]: withFields('strength: perhaps') }))).not.toContain(
    'plan-early',
  );
});

test.each(['no', '0777', '1', 'null', '2008-05'])(
  'an id that other readers of YAML change (%s) is kept',
  (id) => {
    const record = publishedRecord(state({ [`recommendations/${id}.mdx`]: withFields('aliases: []') }));
    expect(state({ 'published.yaml': record }).published.entries).toContain(id);
    expect(record).toMatch(new RegExp(`^ {2}- "?${id}"?$`, 'm'));
  },
);

function state(changes: Readonly<Record<string, Change>> = {}): Repository {
  return assemble([...changed(changes)].map(([file, bytes]) => parseDocument({ file, bytes }))).repository;
}
