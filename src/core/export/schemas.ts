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
    const text = `${cell(shape.description ?? '')}${values}${standard}`;
    const nested = shape.items ?? shape;
    const path = `${prefix}${name}`;
    return [
      `| \`${path}\` | ${required.includes(name) ? 'yes' : ''} | ${text} |`,
      ...fieldRows(nested, shape.items ? `${path}[].` : `${path}.`),
    ];
  });
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\{/g, '&#123;');
}
