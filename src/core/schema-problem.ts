import type { z } from 'zod';
import type { Document } from './document/document.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { didYouMean, oneOf } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, as problems with places: the field that is unknown, missing, or holds what it should not. */
export function schemaProblems(
  document: Document,
  issues: readonly Issue[],
  fields: readonly string[],
): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(document, issue.path, key, fields))
      : [fieldProblem(document, issue)],
  );
}

function unknownField(
  document: Document,
  path: readonly PropertyKey[],
  key: string,
  fields: readonly string[],
): Problem {
  const at = [...path, key].join('/');
  return problem({
    rule: 'unknown-field',
    file: document.file,
    place: document.places[`@${at}`] ?? placeOf(document, path),
    reason: `There is no field "${key}"${path.length > 0 ? ` in ${fieldName(path)}` : ''}.`,
    actual: key,
    expected: path.length > 0 ? null : `one of ${fields.join(', ')}`,
    help: didYouMean(
      key,
      fields,
      'Delete it; if the entry needs such a field, propose it to the maintainers.',
    ),
  });
}

function fieldProblem(document: Document, issue: Issue): Problem {
  const { path } = issue;
  const value = valueAt(document.data, path);
  const name = fieldName(path);
  const base = { rule: 'schema', file: document.file, place: placeOf(document, path) };
  if (value === undefined || value === '') {
    const missing = value === undefined;
    return problem({
      ...base,
      reason: missing ? `${name} is missing.` : `${name} is empty.`,
      expected: expectation(issue),
      help: `Write ${name}: ${example(path)}`,
    });
  }
  const actual = typeof value === 'string' ? value : JSON.stringify(value);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return problem({
      ...base,
      reason: `${name} cannot be "${actual}".`,
      actual,
      expected: oneOf(values),
      help: didYouMean(actual, values, `Write one of: ${values.join(', ')}.`),
    });
  }
  const expected = expectation(issue) ?? issue.message;
  return problem({
    ...base,
    reason: `${name} is not as it should be.`,
    actual,
    expected,
    help: `Write ${expected}.`,
  });
}

/** What a schema asks for, in words. */
function expectation(issue: Issue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return (
        { string: 'text', array: 'a list', object: 'fields with names', record: 'fields with names' }[
          issue.expected as string
        ] ?? issue.expected
      );
    case 'too_small':
      return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : 'text';
    case 'too_big':
      return issue.origin === 'array'
        ? `a list of at most ${issue.maximum}`
        : `text of at most ${issue.maximum} characters`;
    case 'invalid_format':
      // A pattern of ours carries its description as its message.
      return issue.message;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'custom':
      return issue.message;
    default:
      return null;
  }
}

/** 'title', 'sources 2, pages': the way to a value, counted from 1 as people count. */
function fieldName(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const part of path) {
    const at = parts.length - 1;
    if (typeof part === 'number' && at >= 0) parts[at] = `${parts[at]} ${part + 1}`;
    else parts.push(typeof part === 'number' ? `row ${part + 1}` : String(part));
  }
  return parts.join(', ') || 'The file';
}

const examples: Record<string, string> = {
  title: '"Plan with the people who carry the plan out"',
  summary: '"What a reader must know, in at most 60 words."',
  themes: '[integrated-planning]',
  sources: 'a list, each with source, section and pages: - source: norway-2008',
  addressees: 'a list, each with actor and role: - actor: dpko',
  strength: 'must, should, could or suggested, as firmly as the source says it',
  countries: '[SOM]',
  id: 'a short name in lower-case letters and hyphens',
  label: 'the name as readers should see it',
};

function example(path: readonly PropertyKey[]): string {
  return examples[String(path.at(-1))] ?? 'its value';
}

/** The place of a value, or of the nearest thing around it that has one. */
export function placeOf(document: Document, path: readonly PropertyKey[]): Place | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = document.places[path.slice(0, length).join('/')];
    if (place !== undefined) return place;
  }
  return null;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}
