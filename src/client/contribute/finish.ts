import { createHost } from '../../core/host.ts';
import { contribute } from '../../messages/en/contribute.ts';
import type { Checked } from './checking/checked.ts';
import { find, partOf } from './find.ts';
import { labelOf } from './problem-list.ts';
import { addressTo, connectCopy, connectResult, leadTo, mark, type Result, unticked } from './result.ts';

const t = contribute.finish;

type Parts = {
  /** Address of the repository on its code host; null where none is known. */
  repository: string | null;
  /** Address of the people who keep the collection; null where none is known. */
  contact: string | null;
  /** The draft as it stands now, checked; null where the checks could not be loaded. */
  check: () => Promise<Checked | null>;
};

/** The end of the form: nothing is handed out before the checks find no error and the list is answered. */
export function connectFinish(form: HTMLFormElement, { repository, contact, check }: Parts): Result {
  const result = connectResult(form);
  const block = find(form, '[data-result]');
  const code = find(block, '[data-text] code');
  const sourceCode = find(block, '[data-source] code');
  let made: Checked | null = null;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const checked = await check();
    if (checked === null) return result.refuse([{ text: contribute.check.failed, part: null }]);
    const errors = checked.problems.filter(({ severity }) => severity === 'error');
    const left = [
      ...errors.map(({ field, reason }) => ({
        text: `${labelOf(field)}: ${reason}`,
        part: partOf(form, field),
      })),
      ...unticked(form),
    ];
    if (left.length > 0) return result.refuse(left);
    made = checked;
    show(checked);
    result.reveal();
  });
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
  connectCopy(find(block, '[data-copy-source]'), find(block, '[data-copied-source]'), {
    text: () => made?.source ?? '',
    fallBack: () => mark(sourceCode),
  });

  function show({ file, text, source }: Checked): void {
    find(block, '[data-file]').textContent = file.replace(/^.*\//, '');
    find(block, '[data-place]').textContent = t.place(`content/${file.replace(/\/[^/]*$/, '')}`);
    code.textContent = text;
    find(block, '[data-source]').hidden = source === null;
    sourceCode.textContent = source ?? '';
    for (const status of block.querySelectorAll('[role="status"]')) status.textContent = '';
    const title = titleOf(text) ?? file;
    addressTo(block.querySelector('[data-write-to]'), contact, t.issueTitle(title));
    if (repository !== null) showHost({ file, text, source, title });
  }

  function showHost({
    file,
    text,
    source,
    title,
  }: Pick<Checked, 'file' | 'text' | 'source'> & { title: string }): void {
    const host = createHost(repository ?? '');
    const whole = [
      leadTo(block.querySelector('[data-new-file]'), host.newFile(file, text)),
      leadTo(
        block.querySelector('[data-new-issue]'),
        host.newIssue(t.issueTitle(title), issueBody(file, text, source)),
      ),
    ];
    find(block, '[data-too-long]').hidden = whole.every((isWhole) => isWhole);
  }

  return result;
}

function titleOf(text: string): string | undefined {
  return /^title: (.*)$/m.exec(text)?.[1]?.replace(/^"(.*)"$/, '$1');
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

function download(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
