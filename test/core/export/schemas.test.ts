import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { generatedFiles } from '../../../src/core/export/generated.ts';
import { describedSchemas, fieldTable, jsonSchema } from '../../../src/core/export/schemas.ts';
import { messages } from '../../../src/messages/index.ts';

describe.each(Object.entries(describedSchemas))('%s', (_name, described) => {
  test('refuses a file without fields', () => {
    expect(described.schema.safeParse({}).success).toBe(false);
  });

  test('describes every field, also the nested ones', () => {
    expect(
      undescribed(z.toJSONSchema(described.schema, { io: 'input', unrepresentable: 'any' }) as Shape),
    ).toEqual([]);
  });

  test('names every field in its table', () => {
    const table = fieldTable(described);
    for (const field of Object.keys(described.schema.shape)) expect(table).toContain(`| \`${field}\` |`);
  });

  test('is JSON Schema of draft 2020-12 that refuses unknown fields', () => {
    const schema = jsonSchema(described) as {
      $schema: string;
      items?: object;
      additionalProperties?: boolean;
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(described.rows ? schema.items : schema).toMatchObject({ additionalProperties: false });
  });
});

test('the generated files are fresh', async () => {
  for (const [file, text] of generatedFiles(messages.en.meanings)) {
    expect(await readFile(file, 'utf8').catch(() => null), `run "npm run generate": ${file}`).toBe(text);
  }
});

type Shape = { description?: string; properties?: Record<string, Shape>; items?: Shape };

function undescribed(shape: Shape, at = ''): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${at}${name}`] : []),
    ...undescribed(field.items ?? field, `${at}${name}.`),
  ]);
}
