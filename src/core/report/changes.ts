import type { Change } from '../mend/change.ts';
import { visible } from './visible.ts';

/**
 * For people at a terminal: what was mended, file by file, as it was and as it is.
 * @param isDone whether it was written, or would be.
 */
export function changesReport(
  files: readonly { file: string; changes: readonly Change[] }[],
  isDone: boolean,
): string {
  const blocks = files.map(({ file, changes }) =>
    [visible(file), ...changes.flatMap(changeLines)].join('\n'),
  );
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  const things = `${count} thing${count === 1 ? '' : 's'} in ${files.length} file${files.length === 1 ? '' : 's'}`;
  if (count === 0) return 'There is nothing that can be mended without you.';
  const summary = isDone ? `Mended ${things}.` : `Would mend ${things}; nothing was written.`;
  return [...blocks, summary].join('\n\n');
}

function changeLines({ line, what, before, after }: Change): string[] {
  return [
    `  ${String(line).padEnd(7)} ${what}`,
    `          - ${visible(before)}`,
    `          + ${visible(after)}`,
  ];
}
