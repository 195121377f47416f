import { guidePages, type ValueMeanings } from './guide-pages.ts';
import { describedSchemas, jsonSchema } from './schemas.ts';

/**
 * The files that are derived from the schemas and the rules, by path from the root of the project, with their text.
 * @param meanings what each value of a field means, in the words of the guide.
 */
export function generatedFiles(meanings: ValueMeanings): Map<string, string> {
  const files = guidePages(meanings);
  for (const [name, described] of Object.entries(describedSchemas)) {
    files.set(`public/schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(described), null, 2)}\n`);
  }
  return files;
}
