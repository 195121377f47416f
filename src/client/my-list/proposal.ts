import type { MyList } from '../../core/my-list/model.ts';
import { proposedList } from '../../core/my-list/propose.ts';
import { myListUse as t } from '../../messages/en/my-list-use.ts';
import { find } from '../contribute/find.ts';
import { connectMadeFile } from '../contribute/made-file.ts';
import type { App } from './app.ts';
import { make } from './elements.ts';

const connected = new WeakMap<HTMLElement, ReturnType<typeof connectMadeFile>>();

/** Shows the list as the file of a curated one, or what such a list needs and this one lacks. */
export async function showProposal({ root, paths }: App, list: MyList): Promise<void> {
  const place = find(root, '[data-proposal]');
  const left = find(place, '[data-proposal-left]');
  const file = find(place, '[data-proposal-file]');
  const { repository = null, contact = null } = root.dataset;
  const made = connected.get(file) ?? connectMadeFile(file, { repository, contact });
  connected.set(file, made);
  const proposed = proposedList(list);
  place.hidden = false;
  find(place, 'h3').focus();
  if ('missing' in proposed) {
    file.hidden = true;
    left.hidden = false;
    left.replaceChildren(
      make('p', '', t.incomplete),
      make('ul', '', ...proposed.missing.map((part) => make('li', '', t.missing[part]))),
    );
    return;
  }
  const { id, file: name, text, problems } = proposed;
  made.show({ file: name, text, source: null, issueTitle: t.issueTitle(list.title.trim()) });
  file.hidden = false;
  const isTaken = await exists(paths.readingList(id));
  const said = [
    ...problems.map(({ reason }) => reason),
    ...(isTaken === null ? [t.unchecked(id)] : isTaken ? [t.taken(id)] : []),
  ];
  left.hidden = said.length === 0;
  left.replaceChildren(...said.map((line) => make('p', '', line)));
}

/** Whether a page stands at an address; null where nobody answers. Former names of lists have theirs too. */
async function exists(address: string): Promise<boolean | null> {
  try {
    const { ok, status } = await fetch(address, { method: 'HEAD' });
    return ok ? true : status === 404 ? false : null;
  } catch {
    return null;
  }
}
