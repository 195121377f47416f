import { make } from '../elements.ts';

/** What a booklet takes over from the page of an entry. */
export type EntryPage = {
  title: string;
  kind: string;
  kindName: string;
  summary: string;
  /** Who must act, and where it applies: names and values. */
  facts: { label: string; values: string[] }[];
  body: HTMLElement;
  /** How the entry is cited. */
  reference: string;
};

/** The facts of the margin that a reader on paper needs. */
const wantedFacts = ['addressees'];

/** Reads the page of an entry; null where it is none. Nothing of it runs: a parsed document has no scripts and loads nothing. */
export function readEntryPage(html: string, address: string): EntryPage | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const entry = page.querySelector<HTMLElement>('main > article.entry');
  if (entry === null) return null;
  const text = (selector: string): string => lineOf(entry.querySelector(selector));
  const prose = entry.querySelector('.prose');
  return {
    title: text('h1'),
    kind: entry.dataset['kind'] ?? '',
    kindName: text('.kind'),
    summary: text('.lede'),
    facts: [...factsIn(entry, '.fact'), ...factsIn(entry, '.applies > div')],
    body: prose === null ? make('div', 'prose') : cleaned(prose, address),
    reference: text('.cite-this .reference'),
  };
}

function factsIn(entry: HTMLElement, selector: string): EntryPage['facts'] {
  return [...entry.querySelectorAll<HTMLElement>(selector)]
    .filter(({ dataset }) => dataset['fact'] === undefined || wantedFacts.includes(dataset['fact']))
    .map((fact) => ({
      label: lineOf(fact.querySelector('dt')),
      values: [...fact.querySelectorAll('dd')].map(lineOf),
    }));
}

function lineOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A copy of a text for this page: without what acts, without ids, its headings under that of the entry, its links whole. */
function cleaned(prose: Element, address: string): HTMLElement {
  const copy = document.importNode(prose, true) as HTMLElement;
  for (const part of copy.querySelectorAll('script, style, link, button, form, nav, iframe, object, embed'))
    part.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (!keptAttributes.has(name)) element.removeAttribute(name);
  for (const link of copy.querySelectorAll('a')) {
    const to = whole(link.getAttribute('href'), address);
    if (to === null) link.replaceWith(...link.childNodes);
    else link.href = to;
  }
  for (const heading of copy.querySelectorAll('h2, h3, h4')) {
    const lower = document.createElement(`h${Math.min(Number(heading.tagName[1]) + 2, 6)}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return copy;
}

const keptAttributes = new Set([
  'class',
  'lang',
  'dir',
  'href',
  'colspan',
  'rowspan',
  'scope',
  'start',
  'value',
]);

/** The whole address of a link; null where it leads nowhere on paper, or to what is no page. */
function whole(href: string | null, from: string): string | null {
  if (href === null || href.startsWith('#') || !URL.canParse(href, from)) return null;
  const { protocol, href: to } = new URL(href, from);
  return /^(https?|mailto):$/.test(protocol) ? to : null;
}
