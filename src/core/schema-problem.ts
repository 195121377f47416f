import { z } from 'zod';
import type { Document } from './document/document.ts';
import { words } from './field.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { didYouMean, oneOf } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found, as problems with places: the field that is unknown, missing, or holds what it should not.
 * @param schema the one that found it, which knows what fields there are.
 */
export function schemaProblems(document: Document, issues: readonly Issue[], schema: z.ZodType): Problem[] {
  // A value of the wrong type breaks bounds too: what is said of them then is about the wrong thing.
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(at));
  return issues
    .filter((issue) => issue.code === 'invalid_type' || !wrongType.has(at(issue)))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownField(document, issue.path, key, fieldsAt(schema, issue.path)))
        : [fieldProblem(document, issue)],
    );
}

function at({ path }: Issue): string {
  return path.join('/');
}

/** The fields that the schema knows at a place. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap() as z.ZodType, path);
  const [part, ...rest] = path;
  if (part === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element as z.ZodType, rest);
  const field = schema instanceof z.ZodObject ? schema.shape[String(part)] : undefined;
  return field === undefined ? [] : fieldsAt(field as z.ZodType, rest);
}

function unknownField(
  document: Document,
  path: readonly PropertyKey[],
  key: string,
  fields: readonly string[],
): Problem {
  return problem({
    rule: 'unknown-field',
    file: document.file,
    place: document.places[`@${[...path, key].join('/')}`] ?? placeOf(document, path),
    reason: `There is no field "${key}"${path.length > 0 ? ` in ${fieldName(path)}` : ''}.`,
    actual: key,
    expected: fields.length === 0 ? null : `one of ${fields.join(', ')}`,
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
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const expected = issue.issues[0]?.message ?? issue.message;
    return problem({
      ...base,
      place: document.places[`@${path.join('/')}`] ?? base.place,
      reason: `${fieldName(path.slice(0, -1))} has a name that cannot stand there.`,
      actual: key,
      expected,
      help: `Write ${expected}.`,
    });
  }
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
  const excess = excessOf(issue, value);
  return problem({
    ...base,
    reason: excess === null ? `${name} is not as it should be.` : `${name} is too long by ${excess}.`,
    actual,
    expected,
    help:
      excess === null ? `Write ${expected}.` : `Cut ${excess}. ${spared[name] ?? 'Keep what matters most.'}`,
  });
}

/** What becomes of the words that are cut, by field. */
const spared: Readonly<Record<string, string>> = {
  title: 'A title is one claim: conditions go into applies, details into the summary.',
  summary: 'Keep what was seen and what follows; the rest belongs in the body.',
  themes: 'Keep the narrowest that fit: an entry is found under the broader ones by itself.',
};

/** By how much a text or a list is too long, in words; null where length is not what is wrong. */
function excessOf(issue: Issue, value: unknown): string | null {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (issue.code === 'too_big') {
    if (Array.isArray(value)) return count(value.length - Number(issue.maximum), 'item');
    return typeof value === 'string' ? count(value.length - Number(issue.maximum), 'character') : null;
  }
  const most = /^at most (\d+) words$/.exec(issue.message)?.[1];
  return most === undefined || typeof value !== 'string' ? null : count(words(value) - Number(most), 'word');
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
  entry: 'the id of an entry; or, for a text that is none, source: with the id of a source from sources.yaml',
  id: 'a short name in lower-case letters and hyphens',
  label: 'the name as readers should see it',
};

function example(path: readonly PropertyKey[]): string {
  const name = String(path.at(-1));
  return (Object.hasOwn(examples, name) ? examples[name] : undefined) ?? 'its value';
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
