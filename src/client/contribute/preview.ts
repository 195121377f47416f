import { contribute } from '../../messages/en/contribute.ts';
import type { Neighbour } from '../../views/references.ts';
import type { Preview } from './checking/preview-of.ts';

const t = contribute.preview;

/** Draws the entry as its page will look. Its links open beside the form, so that nobody leaves what they are writing. */
export function showPreview(place: HTMLElement, preview: Preview): void {
  const article = element('article', 'entry');
  article.dataset['kind'] = preview.kind;
  const title = element('h3', 'preview-title', preview.title || t.untitled);
  const head = element('header', 'entry-head');
  head.append(
    element('p', 'kind', preview.kindLabel),
    inTongue(title, preview),
    inTongue(element('p', 'lede', preview.summary), preview),
  );
  if (preview.applies.length > 0) head.append(appliesList(preview));
  const margin = element('div', 'margin');
  margin.append(factList(preview));
  const text = element('div', 'entry-text');
  const prose = inTongue(element('div', 'prose'), preview);
  if (preview.body === null) prose.append(element('p', 'aside-note', t.broken));
  // Safe as it stands: made by the renderer of the site, from a tree in which the checks have found nothing to refuse.
  else prose.innerHTML = preview.body;
  text.append(prose, ...referenceSections(preview));
  article.append(head, margin, text);
  for (const link of article.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  place.replaceChildren(article);
}

function appliesList({ applies, ...preview }: Preview): HTMLElement {
  const list = element('dl', 'applies');
  for (const { label, conditions } of applies) {
    const group = document.createElement('div');
    group.append(
      element('dt', '', label),
      ...conditions.map((condition) => inTongue(element('dd', '', condition), preview)),
    );
    list.append(group);
  }
  return list;
}

function factList({ facts }: Preview): HTMLElement {
  const list = element('dl', 'facts');
  for (const { name, label, values } of facts) {
    const group = element('div', 'fact');
    group.dataset['fact'] = name;
    group.append(element('dt', '', label));
    for (const { text, href, note } of values) {
      const value = document.createElement('dd');
      if (href === null) value.append(element('span', 'fact-text', text));
      else value.append(Object.assign(element('a', '', text) as HTMLAnchorElement, { href }));
      if (note !== null) value.append(element('span', 'fact-note', note));
      group.append(value);
    }
    list.append(group);
  }
  return list;
}

function referenceSections({ references: { tensions, groups }, headings }: Preview): HTMLElement[] {
  const against = element('section', 'tensions');
  against.append(element('h4', 'preview-heading', headings.tensions), neighbourList(tensions));
  const others = element('section', '');
  others.append(element('h4', 'preview-heading', headings.references));
  for (const { label, neighbours } of groups) {
    const group = element('div', 'reference-group');
    group.append(element('h5', 'preview-subheading', label), neighbourList(neighbours));
    others.append(group);
  }
  return [...(tensions.length > 0 ? [against] : []), ...(groups.length > 0 ? [others] : [])];
}

function neighbourList(neighbours: readonly Neighbour[]): HTMLElement {
  const list = element('ul', 'neighbours');
  for (const { kind, kindLabel, title, href, note } of neighbours) {
    const item = document.createElement('li');
    item.dataset['kind'] = kind;
    const name = element('p', 'neighbour-title');
    name.append(Object.assign(element('a', '', title) as HTMLAnchorElement, { href }));
    item.append(element('p', 'kind', kindLabel), name);
    if (note !== null) item.append(element('p', 'neighbour-note', note));
    list.append(item);
  }
  return list;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function inTongue(made: HTMLElement, { tongue }: Pick<Preview, 'tongue'>): HTMLElement {
  if (tongue.lang !== undefined) made.lang = tongue.lang;
  if (tongue.dir !== undefined) made.dir = tongue.dir;
  return made;
}
