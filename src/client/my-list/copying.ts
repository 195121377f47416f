import { isId } from '../../core/id.ts';
import { readListFile } from '../../core/my-list/transfer.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import type { App } from './app.ts';
import { showDropped, take } from './taking.ts';

/** Adds a copy of a curated list to the reader's own. Nothing is asked: it is one more list, and undone at a press. */
export async function takeCopy(app: App, id: string, done: () => void): Promise<void> {
  const { root, paths, say } = app;
  const text = isId(id) ? await textAt(paths.readingListFile(id)) : null;
  if (text === undefined) return say(t.copying.failed);
  const read = text === null ? null : readListFile(text);
  done();
  if (read === null || 'problem' in read) return say(t.copying.none(id.slice(0, 80)));
  if (!take(app, read.list, t.did.copied(read.list.title))) return;
  showDropped(find(root, '[data-left-out]'), t.copying.sources, sourcesIn(text ?? ''));
}

/** The text; null where there is none, undefined where it could not be loaded. */
async function textAt(address: string): Promise<string | null | undefined> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return null;
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** What the file says beside the list: parts of sources, which a personal list does not hold. */
function sourcesIn(text: string): string[] {
  const { leftBehind = [] } = JSON.parse(text) as { leftBehind?: string[] };
  return leftBehind;
}
