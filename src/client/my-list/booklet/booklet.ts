import { itemsOf } from '../../../core/my-list/edit.ts';
import type { MyItem, MyList, MySection } from '../../../core/my-list/model.ts';
import { myList } from '../../../messages/en/my-list.ts';
import { myListSent as sent } from '../../../messages/en/my-list-sent.ts';
import { myListUse as t } from '../../../messages/en/my-list-use.ts';
import { sectionName } from '../editor.ts';
import { make } from '../elements.ts';
import type { EntryPage } from './entry-page.ts';

export type Pages = ReadonlyMap<string, EntryPage>;

export type Imprint = {
  siteName: string;
  /** '25 November 2026' */
  date: string;
  /** The link that opens the list, and its code; null and none where the list is too large for one. */
  link: string | null;
  code: readonly Element[];
  /** Minutes to read all of it. */
  minutes: number;
};

/** A list as a booklet, in the form that src/styles/components/hand-out.css prints. Entries that are not there are left out. */
export function booklet(list: MyList, pages: Pages, imprint: Imprint): HTMLElement {
  const sections = list.sections
    .map((section, at) => ({
      ...section,
      name: sectionName(section, at),
      items: section.items.filter(({ entry }) => pages.has(entry)),
    }))
    .filter(({ items }) => items.length > 0);
  const numbers = new Map(sections.flatMap(({ items }) => items).map(({ entry }, at) => [entry, at + 1]));
  return make(
    'article',
    'hand-out',
    titlePage(list, imprint),
    contents(sections, pages, numbers),
    ...sections.map((section) =>
      make(
        'section',
        'hand-out-section',
        ...(sections.length > 1 || section.title !== '' ? [make('h2', '', section.name)] : []),
        ...section.items.flatMap((item) =>
          entryPart(item, pages.get(item.entry), numbers.get(item.entry) ?? 0),
        ),
      ),
    ),
    references(pages, [...numbers.keys()]),
  );
}

function titlePage(list: MyList, { siteName, date, link, code, minutes }: Imprint): HTMLElement {
  const { title, purpose, audience, aims } = list;
  const address = make('p', '', t.personal(siteName), document.createElement('br'), t.made(date));
  // Nobody types what is as long as a list: on paper the code opens it, in a PDF the link.
  if (link !== null) {
    const open = make('a', '', t.open);
    open.href = link;
    address.append(document.createElement('br'), open);
  }
  return make(
    'header',
    'hand-out-title',
    make('h1', '', title.trim() || myList.untitled),
    ...(purpose === '' ? [] : [make('p', 'lede', purpose)]),
    facts([
      { label: sent.audience, values: audience === '' ? [] : [audience] },
      { label: sent.aims, values: aims.filter((aim) => aim.trim() !== '') },
    ]),
    make('p', '', myList.total(itemsOf(list).length, minutes)),
    make('div', 'hand-out-address', ...code, address),
  );
}

function contents(
  sections: readonly (MySection & { name: string })[],
  pages: Pages,
  numbers: ReadonlyMap<string, number>,
): HTMLElement {
  return make(
    'nav',
    'hand-out-contents',
    make('h2', '', t.contents),
    make(
      'ol',
      '',
      ...sections.map(({ name, title, items }) =>
        make(
          'li',
          '',
          ...(sections.length > 1 || title !== '' ? [make('span', '', name)] : []),
          make(
            'ol',
            '',
            ...items.map(({ entry, importance }) => {
              const link = make('a', '', pages.get(entry)?.title ?? entry);
              link.href = `#${anchor(numbers.get(entry) ?? 0)}`;
              const line = make('li', '', link, ' ', make('span', 'count', sent.importance[importance]));
              line.value = numbers.get(entry) ?? 0;
              return line;
            }),
          ),
        ),
      ),
    ),
  );
}

function entryPart(item: MyItem, page: EntryPage | undefined, number: number): HTMLElement[] {
  if (page === undefined) return [];
  const heading = make(
    'h3',
    '',
    make('span', 'hand-out-number', String(number)),
    ' ',
    make('span', '', page.title),
  );
  heading.id = anchor(number);
  const part = make(
    'article',
    'hand-out-entry',
    make('p', 'hand-out-kind', [page.kindName, sent.importance[item.importance]].join(' · ')),
    heading,
    ...(item.note === '' ? [] : [make('p', 'hand-out-note', item.note)]),
    make('p', 'hand-out-summary', page.summary),
    facts(page.facts),
    page.body,
    ...(item.question === ''
      ? []
      : [make('p', 'hand-out-question', make('span', 'label', sent.question), ' ', item.question)]),
    make('p', 'hand-out-source', page.reference),
  );
  part.dataset['kind'] = page.kind;
  return [part];
}

function references(pages: Pages, ids: readonly string[]): HTMLElement {
  const lines = [...new Set(ids.flatMap((id) => pages.get(id)?.reference ?? []))].sort();
  return make(
    'section',
    'hand-out-references',
    make('h2', '', t.references),
    make('ol', '', ...lines.map((line) => make('li', '', line))),
  );
}

function facts(all: readonly { label: string; values: readonly string[] }[]): HTMLElement {
  const filled = all.filter(({ values }) => values.length > 0);
  return make(
    'dl',
    'hand-out-facts',
    ...filled.map(({ label, values }) =>
      make('div', '', make('dt', '', label), ...values.map((value) => make('dd', '', value))),
    ),
  );
}

function anchor(number: number): string {
  return `booklet-${number}`;
}
