import { createHost } from '../../core/host.ts';
import { contribute } from '../../messages/en/contribute.ts';
import { download } from '../download.ts';
import { find } from './find.ts';
import { addressTo, connectCopy, leadTo, mark } from './result.ts';

const t = contribute.finish;

/** A file for the content folder, what goes to the list of sources with it, and what an issue with it is called. */
export type MadeFile = { file: string; text: string; source: string | null; issueTitle: string };

/** The block that shows a file and lets it be downloaded, copied, and handed in on the code host or by a message. */
export function connectMadeFile(
  block: HTMLElement,
  { repository, contact }: { repository: string | null; contact: string | null },
): { show: (made: MadeFile) => void } {
  const code = find(block, '[data-text] code');
  const sourceCode = block.querySelector<HTMLElement>('[data-source] code');
  let made: MadeFile | null = null;

  find(block, '[data-download]').addEventListener('click', () => {
    if (made !== null) download(made.file.replace(/^.*\//, ''), made.text);
  });
  connectCopy(find(block, '[data-copy-file]'), find(block, '[data-copied]'), {
    text: () => made?.text ?? '',
    fallBack: () => {
      find<HTMLDetailsElement>(block, '[data-text]').open = true;
      mark(code);
    },
  });
  if (sourceCode !== null)
    connectCopy(find(block, '[data-copy-source]'), find(block, '[data-copied-source]'), {
      text: () => made?.source ?? '',
      fallBack: () => mark(sourceCode),
    });

  function show(shown: MadeFile): void {
    const { file, text, source, issueTitle } = shown;
    made = shown;
    find(block, '[data-file]').textContent = file.replace(/^.*\//, '');
    find(block, '[data-place]').textContent = t.place(`content/${file.replace(/\/[^/]*$/, '')}`);
    code.textContent = text;
    if (sourceCode !== null) {
      find(block, '[data-source]').hidden = source === null;
      sourceCode.textContent = source ?? '';
    }
    for (const status of block.querySelectorAll('[role="status"]')) status.textContent = '';
    addressTo(block.querySelector('[data-write-to]'), contact, issueTitle);
    if (repository !== null) showHost(repository, shown);
  }

  function showHost(at: string, { file, text, source, issueTitle }: MadeFile): void {
    const host = createHost(at);
    const whole = [
      leadTo(block.querySelector('[data-new-file]'), host.newFile(file, text)),
      leadTo(
        block.querySelector('[data-new-issue]'),
        host.newIssue(issueTitle, issueBody(file, text, source)),
      ),
    ];
    find(block, '[data-too-long]').hidden = whole.every((isWhole) => isWhole);
  }

  return { show };
}

/** The file in an issue, fenced by more backticks than stand in a row anywhere in it. */
function issueBody(file: string, text: string, source: string | null): string {
  const fenced = (name: string, block: string): string => {
    const longest = Math.max(2, ...[...block.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `content/${name}\n\n${fence}mdx\n${block}${fence}\n`;
  };
  return [fenced(file, text), ...(source === null ? [] : [fenced('sources.yaml', source)])].join('\n');
}
