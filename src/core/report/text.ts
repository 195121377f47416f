import type { Problem } from '../problem.ts';
import { type ReportContext, summarySentence } from './summary.ts';
import { visible } from './visible.ts';

/** Most pieces of information of one rule that are told one by one: there is nothing to mend in them. */
const mostInformation = 3;

/** For people at a terminal: problems by file, each with what was found, what was expected and what to write instead. */
export function textReport(problems: readonly Problem[], context: ReportContext): string {
  const blocks: string[] = [];
  const informed = new Map<string, number>();
  let file: string | null = null;
  for (const found of problems) {
    if (found.severity === 'information') {
      const before = informed.get(found.rule) ?? 0;
      informed.set(found.rule, before + 1);
      if (before >= mostInformation) continue;
    }
    if (found.file !== file) {
      file = found.file;
      blocks.push(`${blocks.length === 0 ? '' : '\n'}${visible(file)}`);
    }
    const at = found.place === null ? '' : `${found.place.line}:${found.place.column}`;
    const lines = [`  ${at.padEnd(7)} ${found.severity}  ${visible(found.reason)}  (${found.rule})`];
    if (found.actual !== null && !found.reason.includes(found.actual))
      lines.push(`          found:    ${visible(found.actual)}`);
    if (found.expected !== null) lines.push(`          expected: ${visible(found.expected)}`);
    lines.push(`          ${visible(found.help)}`);
    blocks.push(lines.join('\n'));
  }
  const more = [...informed]
    .filter(([, count]) => count > mostInformation)
    .map(
      ([rule, count]) =>
        `\n  ${count - mostInformation} more of ${rule}, nothing to mend: --format json lists them all.`,
    );
  return [...blocks, ...more, `${blocks.length === 0 ? '' : '\n'}${summarySentence(problems, context)}`].join(
    '\n',
  );
}
