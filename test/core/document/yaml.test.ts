import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/document/yaml.ts';

const data = (text: string) => JSON.parse(JSON.stringify(parseYaml('a.yaml', text, 1).data));
const said = (text: string) =>
  parseYaml('a.yaml', text, 1).problems.map(
    ({ place, reason, help }) => `${place?.line}:${place?.column} ${reason} ${help}`,
  );

test.each([
  'NO',
  'yes',
  'on',
  'null',
  '~',
  'true',
  '0777',
  '0o17',
  '0x1F',
  '1:30',
  '3.10',
  '10.1000',
  '1e3',
  '.inf',
  '-0',
  '2026-11-24',
  '9780306406157',
  '978-0-306-40615-7',
  '1_000',
  '<<x',
])('%s stays the text that was written', (value) => {
  expect(data(`a: ${value}`)).toEqual({ a: value });
});

test('lists, fields and text of several lines', () => {
  expect(data('a: [x, "y: z"]\nb:\n  - c: 1\n    d: |\n      e\n      f\n')).toEqual({
    a: ['x', 'y: z'],
    b: [{ c: '1', d: 'e\nf\n' }],
  });
});

test('an absent value is empty text', () => {
  expect(data('a:\nb: ""\n')).toEqual({ a: '', b: '' });
});

test('places are those of the file', () => {
  const { places } = parseYaml('a.mdx', '\na: x\nb:\n  - c: y\n', 1);
  expect({ ...places }).toEqual({
    '': { line: 2, column: 1 },
    '@a': { line: 2, column: 1 },
    a: { line: 2, column: 4 },
    '@b': { line: 3, column: 1 },
    b: { line: 4, column: 3 },
    'b/0': { line: 4, column: 5 },
    '@b/0/c': { line: 4, column: 5 },
    'b/0/c': { line: 4, column: 8 },
  });
});

describe('refused', () => {
  test.each([
    ['an anchor and an alias', 'a: &x [1]\nb: *x\n'],
    ['an alias to itself', 'a: &x [*x]\n'],
    ['a merge key', 'a: &x { b: c }\nd:\n  <<: *x\n'],
    ['a tag that makes objects', 'a: !!js/function "x"\n'],
    ['a tag of another kind', 'a: !include secret.txt\n'],
    ['a tag for a number', 'a: !!int 3\n'],
    ['a name that is a list', '? [a, b]\n: c\n'],
    ['a field twice', 'a: b\na: c\n'],
    ['a tab as indent', 'a:\n\tb: c\n'],
    ['a colon in a value', 'title: Plan: early\n'],
    ['an open quotation mark', 'a: "b\n'],
    ['an open bracket', 'a: [b, c\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a tag under a name of its own', '%TAG ! tag:x,2000:\n---\na: !y b\n'],
  ])('%s', (_name, text) => {
    expect(said(text)).not.toEqual([]);
  });

  test('with words for the most frequent mistakes', () => {
    expect(
      ['title: Plan: early', 'a: b\na: c', 'a: "b', 'a:\n\tb: c', 'a: *x', 'a: &x b', 'a: !x b'].flatMap(
        said,
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:8 A colon inside a value makes it look like another field. Put the whole value between double quotes: title: "Plan early: start in the field".",
        "2:1 The field stands twice. Keep one of them.",
        "1:6 A closing quotation mark or bracket is missing. Add it, or delete the opening one.",
        "2:1 A tab is used as indentation. Use spaces: two for each level.",
        "1:4 Aliases are not allowed. Write the value out here.",
        "1:7 Anchors are not allowed. Delete the anchor and write the value out.",
        "1:7 Tags are not allowed. Delete the tag; a value is what it looks like.",
      ]
    `);
  });
});

test('an alias bomb is refused without being expanded', () => {
  const levels = Array.from(
    { length: 20 },
    (_, at) => `l${at}: &l${at} [${Array(10).fill(at === 0 ? 'x' : `*l${at - 1}`)}]`,
  );
  const start = performance.now();
  expect(said(levels.join('\n')).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ['the same field over and over', 'a: b\n'.repeat(50_000)],
  ['many fields', Array.from({ length: 50_000 }, (_, at) => `k${at}: a`).join('\n')],
  ['a mistake on every line', 'a: b: c\n'.repeat(10_000)],
])('%s: time does not grow with the square', (_name, text) => {
  const start = performance.now();
  expect(said(text).length).toBeLessThanOrEqual(20);
  expect(performance.now() - start).toBeLessThan(15_000);
});

test('of two fields with one name the first stands', () => {
  expect(data('a: b\nc: d\na: e\n')).toEqual({ a: 'b', c: 'd' });
});

test('names of the language are ordinary names', () => {
  const { data: read, places } = parseYaml(
    'a.yaml',
    '__proto__: { polluted: "1" }\nconstructor: x\ntoString: y\n',
    1,
  );
  expect(Object.keys(read ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.getPrototypeOf(read)).toBeNull();
  expect(places['__proto__/polluted']).toEqual({ line: 1, column: 24 });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('deep nesting is refused', () => {
  expect(said(`${'- '.repeat(60)}x`).join()).toContain('levels of nesting');
});

test('where the text ends too early, the place is inside it', () => {
  const { problems } = parseYaml('x.yaml', '[a: b: c: ', 1);
  expect(problems).not.toEqual([]);
  for (const { place } of problems) expect(place?.column).toBeLessThanOrEqual('[a: b: c: '.length + 1);
});
