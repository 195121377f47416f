/**
 * npm run generate [-- --check]: writes what is derived from the schemas: JSON Schema for editors, and the table of
 * fields in the guide. With --check it writes nothing and fails where a file is not fresh.
 */
import { parseArgs } from 'node:util';
import { generatedFiles } from '../src/core/export/generated.ts';
import { writeIfChanged } from '../src/files/generated-files.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const stale = await writeIfChanged(generatedFiles(), values.check);
for (const file of stale) console.log(`${values.check ? 'Not fresh' : 'Wrote'}: ${file}`);
if (values.check && stale.length > 0) {
  console.error('Run "npm run generate" and commit what it writes.');
  process.exit(1);
}
