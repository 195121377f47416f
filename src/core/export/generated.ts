import { describedSchemas, fieldTable, jsonSchema } from './schemas.ts';

/** The files that are derived from the schemas, by path from the root of the project, with their text. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, described] of Object.entries(describedSchemas)) {
    files.set(`public/schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(described), null, 2)}\n`);
  }
  files.set('content/guide/fields.mdx', fieldsPage());
  return files;
}

function fieldsPage(): string {
  const sections = Object.values(describedSchemas).flatMap((described) => [
    `## ${described.title}`,
    '',
    described.rows ? `One item each in \`${described.file}\`.` : `Front matter of \`${described.file}\`.`,
    '',
    fieldTable(described),
    '',
  ]);
  return [
    '---',
    'title: All fields',
    'summary: Every field of every kind of file, as the schemas define it.',
    'order: 30',
    '---',
    '',
    'This page is generated from the schemas by `npm run generate`; change the schemas, not the page.',
    '',
    ...sections,
  ].join('\n');
}
