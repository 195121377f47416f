import { labels } from '../../messages/en/labels.ts';
import type { Checked } from './checking/checked.ts';
import { find } from './find.ts';

/** Shows entries that may say the same; what stands already is left alone, so that it is announced once. */
export function showAlike(block: HTMLElement, alike: Checked['alike']): void {
  const list = find(block, 'ul');
  const ids = alike.map(({ one }) => one.id).join(' ');
  if (list.dataset['ids'] === ids) return;
  list.dataset['ids'] = ids;
  block.hidden = alike.length === 0;
  list.replaceChildren(
    ...alike.map(({ one }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = one.url;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = one.title;
      const kind = document.createElement('span');
      kind.className = 'hint';
      kind.textContent = ` ${labels.kind[one.kind]}`;
      item.append(link, kind);
      return item;
    }),
  );
}
