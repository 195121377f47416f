import type { Problem, Severity } from '../problem.ts';
import { type ReportContext, summarySentence } from './summary.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice' };

/**
 * For CI: workflow commands that the code host shows beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @param prefix path from the root of the project to the content folder.
 */
export function githubReport(
  problems: readonly Problem[],
  context: ReportContext & { prefix: string },
): string {
  const lines = problems.map(({ rule, severity, file, place, reason, expected, help }) => {
    const properties = {
      file: context.prefix === '' ? file : `${context.prefix}/${file}`,
      line: String(place?.line ?? 1),
      col: String(place?.column ?? 1),
      title: rule,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
    const message = [reason, expected === null ? '' : `Expected: ${expected}.`, help].filter(
      (part) => part !== '',
    );
    return `::${commands[severity]} ${written.join(',')}::${data(message.join(' '))}`;
  });
  return [...lines, summarySentence(problems, context)].join('\n');
}

/** Escaped so that no content can end the command and begin another. */
function data(text: string): string {
  return text
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
