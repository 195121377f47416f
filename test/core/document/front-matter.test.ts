import { afterEach, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/core/document/front-matter.ts';

const split = (text: string) => splitFrontMatter('a.mdx', text);
const trap = globalThis as { caught?: boolean };
afterEach(() => {
  delete trap.caught;
});

test('fields, body and the line on which the body begins', () => {
  const { data, body, bodyLine, problems } = split('---\ntitle: A\n---\n\nText.\n---\nMore.\n');
  expect({ ...(data as object) }).toEqual({ title: 'A' });
  expect([body, bodyLine, problems]).toEqual(['\nText.\n---\nMore.\n', 4, []]);
});

test('a place in the front matter is a place in the file', () => {
  const { places } = split('---\n\ntitle: A\nthemes: [b]\n---\n');
  expect(places['title']).toEqual({ line: 3, column: 8 });
  expect(places['themes/0']).toEqual({ line: 4, column: 10 });
});

test.each([
  ['nothing', ''],
  ['only text', 'Text.\n'],
  ['empty lines first', '\n\n---\ntitle: A\n---\n'],
  ['a space first', ' ---\ntitle: A\n---\n'],
  ['four hyphens', '----\ntitle: A\n----\n'],
  ['plus signs', '+++\ntitle = "A"\n+++\n'],
  ['no closing line', '---\ntitle: A\n'],
  ['a closing line with a space', '---\ntitle: A\n--- \nText.\n'],
  ['a line in it that begins with hyphens', '---\ntitle: A\n---x\nb: c\n---\n'],
  ['no fields', '---\n---\nText.\n'],
  ['only a comment', '---\n# title: A\n---\nText.\n'],
  ['a list', '---\n- a\n---\nText.\n'],
  ['a word', '---\ntitle\n---\nText.\n'],
])('refused: %s', (_name, text) => {
  const { data, problems } = split(text);
  expect(data).toBeNull();
  expect(problems.map(({ rule }) => rule)).toContain('valid-yaml');
});

test('what is said of the first line', () => {
  const first = ['Text.', '----\n', '---js\n', '\n---\na: b\n---', '---\na: b\n', '---\na: b\n---x\n---\n'];
  expect(first.map((text) => split(text).problems[0]?.reason)).toMatchInlineSnapshot(`
    [
      "The file does not begin with front matter.",
      "The first line must be three hyphens and nothing else.",
      "The first line must be three hyphens and nothing else.",
      "Empty lines stand before the front matter.",
      "The front matter is not closed.",
      "A line in the front matter begins with three hyphens.",
    ]
  `);
});

describe('no engine but YAML is ever run', () => {
  const program = 'globalThis.caught = true, { title: "A" }';
  test.each([
    `---js\n${program}\n---\n`,
    `---javascript\n${program}\n---\n`,
    `--- js\n${program}\n---\n`,
    `---JS\n${program}\n---\n`,
    `---coffee\n${program}\n---\n`,
    `---json\n{"title": "A"}\n---\n`,
    '---toml\ntitle = "A"\n---\n',
    '---constructor\ntitle: A\n---\n',
    '---__proto__\ntitle: A\n---\n',
    '---toString\ntitle: A\n---\n',
    '---yaml\ntitle: A\n---\n',
  ])('%j', (text) => {
    const { data, body, problems } = split(text);
    expect([data, body, problems.length]).toEqual([null, '', 1]);
    expect(trap.caught).toBeUndefined();
  });

  test('not even when it stands inside', () => {
    split(`---\ntitle: A\n---\n---js\n${program}\n---\n`);
    expect(trap.caught).toBeUndefined();
  });
});

test('the second reading of a broken file says the same as the first', () => {
  const text = '---\ntitle: "A\n---\nText.\n';
  const first = split(text);
  expect(first.problems.length).toBeGreaterThan(0);
  expect(split(text)).toEqual(first);
});

test('two files with the same text share nothing', () => {
  const text = '---\ntitle: A\n---\n';
  expect(split(text).data).not.toBe(split(text).data);
});
