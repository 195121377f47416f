import { itemsOf } from '../../core/my-list/edit.ts';
import type { MyItem, MyList, MySection } from '../../core/my-list/model.ts';
import { openFragment } from '../../core/my-list/share.ts';
import { myList as t } from '../../messages/en/my-list.ts';
import { myListSent as words } from '../../messages/en/my-list-sent.ts';
import { find } from '../contribute/find.ts';
import type { App } from './app.ts';
import { minutesOf } from './editor.ts';
import { make } from './elements.ts';
import { showRecord } from './item-view.ts';
import { showDropped, take } from './taking.ts';

/** Shows the list in a fragment, to be read. It is a stranger's: its texts are only ever text, and nothing is taken unasked. */
export async function showSent(app: App, fragment: string, done: () => void): Promise<void> {
  const { root, records } = app;
  const place = find(root, '[data-sent]');
  const problem = find(place, '[data-sent-problem]');
  const body = find(place, '[data-sent-list]');
  const opened = await openFragment(fragment);
  const isProblem = 'problem' in opened;
  problem.hidden = !isProblem;
  body.hidden = isProblem;
  find(place, '[data-sent-keep]').hidden = isProblem;
  showDropped(find(place, '[data-sent-dropped]'), t.dropped, isProblem ? [] : opened.dropped);
  find(place, '[data-sent-leave]').onclick = done;
  find(place, 'h2').focus();
  if (isProblem) {
    problem.textContent = t.problem[opened.problem];
    return;
  }
  const { list } = opened;
  const show = (): void => find(place, '[data-sent-parts]').replaceChildren(...listParts(app, list));
  find(place, '[data-sent-title]').textContent = list.title || t.untitled;
  show();
  find(place, '[data-sent-keep]').onclick = () => {
    if (take(app, list, t.did.kept(list.title || t.untitled))) {
      done();
      find(root, '[data-list-name]').focus();
    }
  };
  const address = location.hash;
  await records.load(itemsOf(list).map(({ entry }) => entry));
  // Another list may have been opened meanwhile.
  if (location.hash === address) show();
}

function listParts(app: App, list: MyList): HTMLElement[] {
  const { purpose, audience, aims, sections } = list;
  const items = itemsOf(list);
  return [
    ...(purpose === '' ? [] : [make('p', 'lede', purpose)]),
    make('p', 'count', t.total(items.length, minutesOf(app.records, items))),
    ...(audience === '' ? [] : [make('p', '', `${words.audience}: ${audience}`)]),
    ...(aims.length === 0
      ? []
      : [make('p', 'label', words.aims), make('ul', '', ...aims.map((aim) => make('li', '', aim)))]),
    ...sections
      .filter((section) => section.items.length > 0)
      .flatMap((section) => sectionParts(app, section)),
  ];
}

function sectionParts(app: App, { title, items }: MySection): HTMLElement[] {
  const list = make('ol', 'readings', ...items.map((item) => itemElement(app, item)));
  return [...(title === '' ? [] : [make('h4', 'my-sent-section', title)]), list];
}

function itemElement({ root, records, context }: App, item: MyItem): HTMLElement {
  const template = find<HTMLTemplateElement>(root, '[data-sent-template]');
  const line = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const article = find(line, '.reading');
  article.dataset['importance'] = item.importance;
  showRecord(article, item.entry, records.get(item.entry), context);
  find(article, '[data-importance-name]').textContent = words.importance[item.importance];
  if (item.note !== '') article.append(make('p', 'reading-note', item.note));
  if (item.question !== '')
    article.append(make('p', 'question', make('span', 'label', words.question), ' ', item.question));
  return line;
}
