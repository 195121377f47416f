/**
 * Reads every bomb in a process of its own, since one of them could take the process with it. Prints its name before
 * and after.
 */
import { parseDocument } from '../../../src/core/document/parse.ts';
import { bombs } from './bombs.ts';

for (const { name, file, text } of bombs) {
  const bytes = new TextEncoder().encode(text);
  console.log(JSON.stringify({ begun: name }));
  const start = performance.now();
  const { problems } = parseDocument({ file, bytes });
  console.log(JSON.stringify({ name, milliseconds: performance.now() - start, problems: problems.length }));
}
