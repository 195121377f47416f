import type { FormEntry } from '../../core/export/form-entries.ts';
import { createHost } from '../../core/host.ts';
import { entryFile } from '../../core/paths.ts';
import { contribute } from '../../messages/en/contribute.ts';
import { connectDraft } from './draft.ts';
import { emptyState, type State } from './draft-state.ts';
import { find } from './find.ts';
import { plainFields, readFields, writeFields } from './form.ts';
import { addressTo, connectCopy, connectResult, leadTo, mark, openBeside, unticked } from './result.ts';

const t = contribute.change;

type Parts = { entry: FormEntry; repository: string | null; contact: string | null; key: string };

/** The form for a change to an entry that stands. */
export function startChange(form: HTMLFormElement, { entry, repository, contact, key }: Parts): void {
  const file = entryFile(entry.kind, entry.id);
  const host = repository === null ? null : createHost(repository);
  const address = new URL(entry.url, location.origin).href;
  find(form, '[data-entry]').textContent = entry.title;
  find<HTMLAnchorElement>(form, '[data-see]').href = entry.url;
  find(form, '[data-file]').textContent = `content/${file}`;
  addressTo(form.querySelector('[data-write-to]'), contact, t.issueTitle(entry.title));
  const edit = form.querySelector<HTMLAnchorElement>('[data-edit]');
  if (edit !== null && host !== null) openBeside(edit, host.editFile(file));

  const fields = plainFields(form);
  const read = (): State => ({ ...emptyState, fields: readFields(fields) });
  const draft = connectDraft(form, key, {
    read,
    onWrite: (state) => writeFields(fields, state?.fields ?? {}),
  });
  if (draft.before !== null) writeFields(fields, draft.before.fields);
  const result = connectResult(form);
  form.addEventListener('input', ({ target }) => {
    result.spoil();
    if (target instanceof Element && !target.matches('[data-tick]')) draft.keep(read());
  });

  let message = '';
  const block = find(form, '[data-result]');
  const code = find(block, 'code');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { 'change what': what = '', 'change why': why = '' } = readFields(fields);
    const empty =
      what.trim() === '' ? [{ text: t.empty, part: find(form, '[data-part="change what"]') }] : [];
    const left = [...empty, ...unticked(form)];
    if (left.length > 0) return result.refuse(left);
    message = t.message({ title: entry.title, file, address }, what.trim(), why.trim());
    code.textContent = message;
    if (host !== null) {
      const issue = host.newIssue(t.issueTitle(entry.title), message);
      find(block, '[data-too-long]').hidden = leadTo(block.querySelector('[data-new-issue]'), issue);
    }
    result.reveal();
  });
  connectCopy(find(block, '[data-copy-file]'), find(block, '[data-copied]'), {
    text: () => message,
    fallBack: () => mark(code),
  });
  form.hidden = false;
}
