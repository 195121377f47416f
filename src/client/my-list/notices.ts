import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import { download } from '../download.ts';
import type { Keeping, Session } from './session.ts';
import { asideTexts } from './store.ts';

/** Says where something is not kept, and gives what could not be read to whoever wrote it. */
export function connectNotices(root: HTMLElement, key: string, session: Session): { show: () => void } {
  const place = find(root, '[data-keeping]');
  const asidePlace = find(root, '[data-aside]');
  let last: Keeping = 'kept';
  let asides = '';

  function show(): void {
    const keeping = session.keeping();
    if (keeping !== last) {
      place.textContent = keeping === 'kept' ? t.keptAgain : keeping === 'unread' ? '' : t[keeping];
      place.className = keeping === 'kept' ? 'my-notice' : 'my-notice is-bad';
      place.hidden = place.textContent === '';
    }
    const aside = keeping === 'unread' ? unread() : asideTexts(key);
    const now = JSON.stringify([keeping === 'unread', aside.map((one) => one.key)]);
    if (now !== asides) showAside(aside, keeping === 'unread' ? t.damagedUnkept : t.damaged);
    asides = now;
    last = keeping;
  }

  function unread(): { key: string; text: string }[] {
    return [{ key, text: localStorage.getItem(key) ?? '' }];
  }

  function showAside(texts: readonly { key: string; text: string }[], words: string): void {
    asidePlace.hidden = texts.length === 0;
    const said = document.createElement('p');
    said.textContent = words;
    asidePlace.replaceChildren(
      said,
      ...texts.map((one, at) => {
        const line = document.createElement('p');
        line.className = 'buttons';
        line.append(
          button(t.saveDamaged, () => download(`damaged-lists-${at + 1}.txt`, one.text)),
          button(t.removeDamaged, () => {
            if (one.key === key) session.overwrite();
            else localStorage.removeItem(one.key);
            show();
            find(root, 'h1').focus();
          }),
        );
        return line;
      }),
    );
  }

  return { show };
}

function button(text: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onPress);
  return element;
}
