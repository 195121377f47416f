import { myList as t } from '../../messages/en/my-list.ts';
import { find } from '../contribute/find.ts';
import type { App } from './app.ts';

/** What begins the fragment of a link that holds a list. */
export const shareMark = '#l=';

/** What the address asks for: a list that somebody sent, or a copy of a curated one. What does it is loaded then. */
export function connectAddress(app: App): void {
  const { root, say } = app;
  const own = find(root, '[data-own]');
  const sent = find(root, '[data-sent]');
  addEventListener('hashchange', read);
  const copy = new URLSearchParams(location.search).get('copy');
  if (copy !== null) {
    own.hidden = false;
    import('./copying.ts')
      .then(({ takeCopy }) => takeCopy(app, copy, plain))
      .catch(() => say(t.notLoadedPart));
    return;
  }
  read();

  function read(): void {
    const isSent = location.hash.startsWith(shareMark);
    own.hidden = isSent;
    sent.hidden = !isSent;
    if (!isSent) return;
    const fragment = location.hash.slice(shareMark.length);
    import('./sent.ts')
      .then(({ showSent }) => showSent(app, fragment, plain))
      .catch(() => say(t.notLoadedPart));
  }

  /** The own lists, under the plain address: what was taken over is not taken twice by loading the page anew. */
  function plain(): void {
    history.replaceState(null, '', location.pathname);
    read();
  }
}
