import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/document/parse.ts';
import { assemble } from '../../src/core/repository.ts';

const right = {
  title: 'title: A claim',
  summary: 'summary: What to know.',
  themes: 'themes: [planning]',
  sources: 'sources:\n  - { source: norway-2008, pages: "23" }',
  addressees: 'addressees:\n  - { actor: dpko }',
  strength: 'strength: should',
};

/** What a contributor reads; a message is reviewed like an interface. */
function said(change: Partial<Record<keyof typeof right | 'more', string>>): string {
  const front = Object.values({ ...right, ...change }).filter((line) => line !== '');
  const text = `---\n${front.join('\n')}\n---\n\nText.\n`;
  const document = parseDocument({ file: 'recommendations/x.mdx', bytes: new TextEncoder().encode(text) });
  return assemble([document])
    .problems.map(
      ({ rule, place, reason, actual, expected, help }) =>
        `${place?.line}:${place?.column} ${rule}: ${reason} | ${actual} | ${expected} | ${help}`,
    )
    .join('\n');
}

test('all is right', () => {
  expect(said({})).toBe('');
});

test('a required field is missing', () => {
  expect(said({ title: '', strength: '' })).toMatchInlineSnapshot(`
    "2:1 schema: title is missing. | null | text | Write title: "Plan with the people who carry the plan out"
    2:1 schema: strength is missing. | null | must, should, could or suggested | Write strength: must, should, could or suggested, as firmly as the source says it"
  `);
});

test('a required field is empty', () => {
  expect(said({ title: 'title:', summary: 'summary: ""' })).toMatchInlineSnapshot(`
    "2:7 schema: title is empty. | null | text | Write title: "Plan with the people who carry the plan out"
    3:10 schema: summary is empty. | null | text | Write summary: "What a reader must know, in at most 60 words.""
  `);
});

test('a field is misspelt', () => {
  expect(said({ more: 'sumary: x' })).toMatchInlineSnapshot(
    `"10:1 unknown-field: There is no field "sumary". | sumary | one of title, summary, themes, sources, addressees, strength, applies, phases, levels, actors, countries, evidence, status, relations, keywords, aliases, published, updated, reviewBy, contributors, language | Did you mean "summary"?"`,
  );
});

test('a field is unknown', () => {
  expect(said({ more: 'layout: ../evil.astro' })).toMatchInlineSnapshot(
    `"10:1 unknown-field: There is no field "layout". | layout | one of title, summary, themes, sources, addressees, strength, applies, phases, levels, actors, countries, evidence, status, relations, keywords, aliases, published, updated, reviewBy, contributors, language | Delete it; if the entry needs such a field, propose it to the maintainers."`,
  );
});

test('a field inside a field is unknown', () => {
  expect(said({ sources: 'sources:\n  - { source: norway-2008, page: "23" }' })).toMatchInlineSnapshot(
    `"6:28 unknown-field: There is no field "page" in sources 1. | page | one of source, section, pages | Did you mean "pages"?"`,
  );
});

test('a value is none of those allowed', () => {
  expect(said({ strength: 'strength: shuold' })).toMatchInlineSnapshot(
    `"9:11 schema: strength cannot be "shuold". | shuold | must, should, could or suggested | Did you mean "should"?"`,
  );
  expect(said({ strength: 'strength: urgent' })).toMatchInlineSnapshot(
    `"9:11 schema: strength cannot be "urgent". | urgent | must, should, could or suggested | Write one of: must, should, could, suggested."`,
  );
});

test('a value is too long', () => {
  expect(said({ title: `title: ${'x'.repeat(111)}` })).toMatchInlineSnapshot(
    `"2:8 schema: title is too long by 1 character. | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | text of at most 110 characters | Cut 1 character. A title is one claim: conditions go into applies, details into the summary."`,
  );
});

test('a summary has too many words', () => {
  expect(said({ summary: `summary: ${'word '.repeat(61)}` })).toMatchInlineSnapshot(
    `"3:10 schema: summary is too long by 1 word. | word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word… | at most 60 words | Cut 1 word. Keep what was seen and what follows; the rest belongs in the body."`,
  );
});

test('a list is too long, too short, or no list', () => {
  expect(said({ themes: 'themes: [a, b, c, d, e]' })).toMatchInlineSnapshot(
    `"4:9 schema: themes is too long by 1 item. | ["a","b","c","d","e"] | a list of at most 4 | Cut 1 item. Keep the narrowest that fit: an entry is found under the broader ones by itself."`,
  );
  expect(said({ themes: 'themes: []' })).toMatchInlineSnapshot(
    `"4:9 schema: themes is not as it should be. | [] | a list of at least 1 | Write a list of at least 1."`,
  );
  expect(said({ themes: 'themes: planning' })).toMatchInlineSnapshot(
    `"4:9 schema: themes is not as it should be. | planning | a list | Write a list."`,
  );
});

test('a value stands twice', () => {
  expect(said({ themes: 'themes: [planning, planning]' })).toMatchInlineSnapshot(
    `"4:9 schema: themes is not as it should be. | ["planning","planning"] | a list in which nothing stands twice | Write a list in which nothing stands twice."`,
  );
});

test('pages are not as printed', () => {
  expect(said({ sources: 'sources:\n  - { source: norway-2008, pages: "p. 23" }' })).toMatchInlineSnapshot(
    `"6:35 schema: sources 1, pages is not as it should be. | p. 23 | printed pages such as "23", "22-23" or "9, 23" | Write printed pages such as "23", "22-23" or "9, 23"."`,
  );
});

test('a list where text should be, and text where fields should be', () => {
  expect(said({ title: 'title: [a, b]' })).toMatchInlineSnapshot(
    `"2:8 schema: title is not as it should be. | ["a","b"] | text | Write text."`,
  );
  expect(said({ more: 'applies: always' })).toMatchInlineSnapshot(
    `"10:10 schema: applies is not as it should be. | always | fields with names | Write fields with names."`,
  );
});

test('a day is none', () => {
  expect(said({ more: 'published: 2026-02-30' })).toMatchInlineSnapshot(
    `"10:12 schema: published is not as it should be. | 2026-02-30 | a day written as 2026-11-24 | Write a day written as 2026-11-24."`,
  );
});

test('a state without proof', () => {
  expect(said({ more: 'status: { state: done }' })).toMatchInlineSnapshot(
    `"10:9 schema: status is not as it should be. | {"state":"done"} | a date, a proof and a source with any state but not-assessed | Write a date, a proof and a source with any state but not-assessed."`,
  );
});

test('a row of a table', () => {
  const text = '- { id: planning, label: Planning }\n- { id: Bad Id, label: X }\n- { id: x, lable: X }\n';
  const document = parseDocument({ file: 'vocabulary/themes.yaml', bytes: new TextEncoder().encode(text) });
  const { problems } = assemble([document]);
  expect(
    problems.map(({ place, reason, expected, help }) => [place?.line, reason, expected, help]),
  ).toMatchInlineSnapshot(`
    [
      [
        2,
        "row 2, id is not as it should be.",
        "an id: lower-case letters, digits and hyphens",
        "Write an id: lower-case letters, digits and hyphens.",
      ],
      [
        3,
        "row 3, label is missing.",
        "text",
        "Write row 3, label: the name as readers should see it",
      ],
      [
        3,
        "There is no field "lable" in row 3.",
        "one of id, label, definition, aliases, labels, names, broader",
        "Did you mean "label"?",
      ],
    ]
  `);
});
