import { listFile, longestFile, readListFile } from '../../core/my-list/transfer.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import { download } from '../download.ts';
import type { App } from './app.ts';
import { showDropped, take } from './taking.ts';

/** Lists as files: one saved, one opened, and everything deleted. */
export function connectFiles(app: App): void {
  const { root, session, say } = app;
  const chooser = find<HTMLInputElement>(root, '[data-file-chooser]');

  find(root, '[data-save]').addEventListener('click', () => {
    const list = session.list();
    if (list === null) return;
    const { name, text } = listFile(list);
    download(name, text, 'application/json');
  });
  find(root, '[data-open-file]').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file !== undefined) open(file);
    chooser.value = '';
  });
  root.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  root.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  });
  find(root, '[data-remove-all]').addEventListener('click', () => {
    session.change(t.did.allRemoved, (shelf) =>
      shelf.lists.length === 0 ? shelf : { lists: [], current: null },
    );
    find(root, '[data-undo]').focus();
    say(t.did.allRemoved);
  });

  async function open(file: File): Promise<void> {
    // In bytes, of which a character has three at most: a file beyond that is not read at all.
    const read =
      file.size > 3 * longestFile ? ({ problem: 'too-large' } as const) : readListFile(await file.text());
    if ('problem' in read) return say(t.problem[read.problem]);
    if (take(app, read.list, t.did.opened(read.list.title || t.untitled)))
      showDropped(find(root, '[data-left-out]'), t.dropped, read.dropped);
  }
}
