import { z } from 'zod';
import { entrySchemas } from '../entry.ts';
import { readingList } from '../reading-list.ts';
import { source } from '../source.ts';
import { vocabularySchemas } from '../vocabulary.ts';

/** What a schema describes: the fields of a file, or the rows of a table. */
export type Described = { title: string; file: string; schema: z.ZodObject; rows: boolean };

/** Every schema of the content folder, by the name under which it is published. */
export const describedSchemas: Readonly<Record<string, Described>> = {
  'best-practice': {
    title: 'Best practice',
    file: 'best-practices/<id>.mdx',
    schema: entrySchemas['best-practice'],
    rows: false,
  },
  recommendation: {
    title: 'Recommendation',
    file: 'recommendations/<id>.mdx',
    schema: entrySchemas.recommendation,
    rows: false,
  },
  'country-experience': {
    title: 'Country experience',
    file: 'country-experiences/<id>.mdx',
    schema: entrySchemas['country-experience'],
    rows: false,
  },
  'reading-list': { title: 'Reading list', file: 'reading-lists/<id>.mdx', schema: readingList, rows: false },
  themes: { title: 'Theme', file: 'vocabulary/themes.yaml', schema: vocabularySchemas.themes, rows: true },
  actors: { title: 'Actor', file: 'vocabulary/actors.yaml', schema: vocabularySchemas.actors, rows: true },
  countries: {
    title: 'Country',
    file: 'vocabulary/countries.yaml',
    schema: vocabularySchemas.countries,
    rows: true,
  },
  phases: { title: 'Phase', file: 'vocabulary/phases.yaml', schema: vocabularySchemas.phases, rows: true },
  levels: { title: 'Level', file: 'vocabulary/levels.yaml', schema: vocabularySchemas.levels, rows: true },
  glossary: {
    title: 'Glossary term',
    file: 'vocabulary/glossary.yaml',
    schema: vocabularySchemas.glossary,
    rows: true,
  },
  sources: { title: 'Source', file: 'sources.yaml', schema: source, rows: true },
};

/** The JSON Schema (draft 2020-12) of what a writer writes, for editors. */
export function jsonSchema({ title, schema, rows }: Described): object {
  const { $schema, ...described } = z.toJSONSchema(rows ? schema.array() : schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return { $schema, title, ...described };
}

/** A Markdown table of the fields of a schema, nested ones after their parent: name, whether required, what it holds. */
export function fieldTable({ schema }: Described): string {
  const rows = fieldRows(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, '');
  return ['| field | required | what it holds |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The part of JSON Schema that our schemas use. */
type Shape = {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  required?: string[];
  enum?: unknown[];
  default?: unknown;
};

function fieldRows({ properties = {}, required = [] }: Shape, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, shape]) => {
    const values = shape.enum ? ` One of: ${shape.enum.map((value) => `\`${value}\``).join(', ')}.` : '';
    const standard = typeof shape.default === 'string' ? ` If absent: \`${shape.default}\`.` : '';
    const text = `${markdownCell(shape.description ?? '')}${values}${standard}`;
    const nested = shape.items ?? shape;
    const path = `${prefix}${name}`;
    return [
      `| \`${path}\` | ${required.includes(name) ? 'yes' : ''} | ${text} |`,
      ...fieldRows(nested, shape.items ? `${path}[].` : `${path}.`),
    ];
  });
}

/** A field that takes one of a few values; `of` says what has it, by title. */
export type ValuedField = { path: string; description: string; values: string[]; of: string[] };

/** Every field of any schema that takes one of a few values, in the order of the schemas. */
export function valuedFields(): ValuedField[] {
  const found = new Map<string, ValuedField>();
  for (const { schema, title } of Object.values(describedSchemas)) {
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
    for (const field of enumerations(shape, '')) {
      const known = found.get(field.path);
      if (known === undefined) found.set(field.path, { ...field, of: [title] });
      else known.of.push(title);
    }
  }
  return [...found.values()];
}

function enumerations({ properties = {} }: Shape, prefix: string): Omit<ValuedField, 'of'>[] {
  return Object.entries(properties).flatMap(([name, shape]) => {
    const path = `${prefix}${name}`;
    const { description = '', enum: values } = shape;
    return [
      ...(values === undefined ? [] : [{ path, description, values: values.map(String) }]),
      ...enumerations(shape.items ?? shape, shape.items ? `${path}[].` : `${path}.`),
    ];
  });
}

/** Text in a cell of a Markdown table that MDX reads: nothing in it begins a cell, an element or code. */
export function markdownCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\{/g, '&#123;');
}
