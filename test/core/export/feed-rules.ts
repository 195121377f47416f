import { XmlDocument, type XmlElement } from 'libxml2-wasm';

const atom = { a: 'http://www.w3.org/2005/Atom' };
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What an Atom feed breaks of RFC 4287, section 4: which elements there are, how often, and what they hold. */
export function brokenAtomRules(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  const { root } = document;
  const wrong: string[] = [];
  const all = (of: XmlElement, path: string): XmlElement[] => of.find(path, atom) as XmlElement[];
  const once = (of: XmlElement, names: string[]): void => {
    for (const name of names)
      if (all(of, `a:${name}`).length !== 1)
        wrong.push(`${name} stands ${all(of, `a:${name}`).length} times`);
  };
  const known = (of: XmlElement, names: string[]): void => {
    for (const { name, namespaceUri } of all(of, '*'))
      if (!names.includes(name) || namespaceUri !== atom.a) wrong.push(`${name} does not belong there`);
  };
  if (root.name !== 'feed' || root.namespaceUri !== atom.a) wrong.push('the root is no feed');
  once(root, ['id', 'title', 'updated', 'subtitle', 'author']);
  known(root, ['id', 'title', 'updated', 'subtitle', 'author', 'link', 'entry']);
  const entries = all(root, 'a:entry');
  for (const entry of entries) {
    once(entry, ['id', 'title', 'updated', 'summary']);
    known(entry, ['id', 'title', 'updated', 'published', 'summary', 'author', 'link', 'category']);
    if (all(entry, 'a:published').length > 1) wrong.push('published stands twice');
    for (const { attrs } of all(entry, 'a:category'))
      if (!attrs.some(({ name }) => name === 'term')) wrong.push('a category without a term');
  }
  for (const of of [root, ...entries]) {
    if (all(of, "a:link[@rel='alternate']").length !== 1) wrong.push('not one alternate link');
    for (const { content } of all(of, 'a:id')) if (!URL.canParse(content)) wrong.push(`the id ${content}`);
    for (const { content } of all(of, 'a:updated|a:published'))
      if (!time.test(content) || Number.isNaN(Date.parse(content))) wrong.push(`the time ${content}`);
    for (const author of all(of, 'a:author')) once(author, ['name']);
    for (const link of all(of, 'a:link'))
      if (!URL.canParse(link.attr('href')?.value ?? '')) wrong.push('a link that leads nowhere');
    // Text with elements in it would be markup of somebody else.
    for (const text of all(of, 'a:title|a:summary|a:subtitle|a:id|a:updated'))
      if (all(text, '*').length > 0 || text.attr('type') !== null)
        wrong.push(`${text.name} is not plain text`);
  }
  if (all(root, "a:link[@rel='self']").length !== 1) wrong.push('no link to itself');
  const ids = entries.map((entry) => all(entry, 'a:id')[0]?.content);
  if (new Set(ids).size !== ids.length) wrong.push('two entries have one id');
  document.dispose();
  return wrong;
}

/** The titles, summaries and ids of an Atom feed as a reader of feeds shows them. */
export function atomItems(xml: string): { id: string; title: string; summary: string }[] {
  const document = XmlDocument.fromString(xml);
  const text = (of: XmlElement, name: string): string =>
    (of.find(`a:${name}`, atom)[0] as XmlElement | undefined)?.content ?? '';
  const items = (document.root.find('a:entry', atom) as XmlElement[]).map((entry) => ({
    id: text(entry, 'id'),
    title: text(entry, 'title'),
    summary: text(entry, 'summary'),
  }));
  document.dispose();
  return items;
}
