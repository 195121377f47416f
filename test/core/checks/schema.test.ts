import { expect, test } from 'vitest';
import { found, recommendation, said, withFields } from './sample.ts';

const level = (more: string) => ({ 'vocabulary/levels.yaml': (text: string) => `${text}  ${more}\n` });

test('fields named like properties of every object are unknown fields', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const problems = found({ [recommendation]: withFields(names.map((name) => `${name}: x`).join('\n')) });
  expect(problems.map(({ rule, actual }) => [rule, actual])).toEqual(
    names.map((name) => ['unknown-field', name]),
  );
});

test('a language named like a property of every object', () => {
  expect(said(level('labels: { __proto__: "" }'))).toMatchInlineSnapshot(`""`);
  expect(
    found(level('labels: { constructor: "" }')).filter(({ rule }) => rule === 'schema'),
  ).toMatchInlineSnapshot(`
    [
      {
        "actual": "constructor",
        "expected": "a language code such as en or pt-BR",
        "file": "vocabulary/levels.yaml",
        "help": "Write a language code such as en or pt-BR.",
        "place": {
          "column": 13,
          "line": 3,
        },
        "reason": "row 1, labels has a name that cannot stand there.",
        "rule": "schema",
        "severity": "error",
      },
    ]
  `);
  expect(
    found(level('labels: { french: x }')).filter(({ rule }) => rule === 'schema'),
  ).toMatchInlineSnapshot(`
    [
      {
        "actual": "french",
        "expected": "a language code such as en or pt-BR",
        "file": "vocabulary/levels.yaml",
        "help": "Write a language code such as en or pt-BR.",
        "place": {
          "column": 13,
          "line": 3,
        },
        "reason": "row 1, labels has a name that cannot stand there.",
        "rule": "schema",
        "severity": "error",
      },
    ]
  `);
});

test('values named like properties of every object are values', () => {
  const fields = 'relations: [{ type: constructor, entry: toString }]\naliases: [__proto__]';
  expect(
    found({ [recommendation]: withFields(fields) }).map(({ rule, reason }) => `${rule}: ${reason}`),
  ).toMatchInlineSnapshot(`
    [
      "schema: relations 1, type cannot be "constructor".",
      "schema: aliases 1 is not as it should be.",
    ]
  `);
});

test('an escape brings no control character into a field', () => {
  expect(said({ [recommendation]: withFields('title: "Plan \\u202Eylrae"') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:2:8 error valid-yaml
      The value holds the control character U+202E.
      found: U+202E
      expected: null
      Delete its escape, such as \\u202E."
  `);
});
