import { calloutKinds, components, isComponent, plainElements } from '../document/allowed.ts';
import type { Document, Element } from '../document/document.ts';
import { type Problem, problem } from '../problem.ts';
import { didYouMean, nearest, oneOf } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** The site knows a few components; whatever else looks like one would be lost in the page. */
export const allowedComponents: Rule = {
  id: 'allowed-components',
  summary: 'The body uses only the components that the site knows, as they are meant.',
  severity: 'error',
  check: ({ entryRecords, listRecords }) =>
    [...entryRecords, ...listRecords].flatMap(({ document }) =>
      document.elements.flatMap((element) => checkElement(document, element)),
    ),
};

const names = Object.keys(components);

function checkElement(document: Document, element: Element): Problem[] {
  const { name, attributes, text, place } = element;
  const of = (reason: string, help: string, actual: string, expected: string | null = null): Problem =>
    problem({ rule: 'allowed-components', file: document.file, place, reason, help, actual, expected });
  if (!isComponent(name)) {
    if (plainElements.has(name)) {
      const given = Object.keys(attributes);
      if (given.length === 0) return [];
      return [of(`"<${name}>" takes no attributes.`, `Write <${name}> alone.`, given.join(', '))];
    }
    const label = name === '' ? '<>' : `<${name}>`;
    return [
      of(`There is no component "${label}".`, mendOf(name), label, oneOf(names.map((known) => `<${known}>`))),
    ];
  }
  const { required, optional, holdsText, example } = components[name];
  const known: readonly string[] = [...required, ...optional];
  const problems: Problem[] = [];
  for (const attribute of required) {
    if (!attributes[attribute]) {
      problems.push(
        of(`"<${name}>" lacks its attribute "${attribute}".`, `Write ${flat(example)}`, `<${name}>`),
      );
    }
  }
  for (const attribute of Object.keys(attributes)) {
    // An event handler is code, and reported as such.
    if (known.includes(attribute) || /^on/i.test(attribute)) continue;
    problems.push(
      of(
        `"<${name}>" has no attribute "${attribute}".`,
        didYouMean(attribute, known, `Delete it; ${name} takes ${known.join(', ')}.`),
        attribute,
        oneOf(known),
      ),
    );
  }
  const kind = attributes['kind'];
  if (name === 'Callout' && kind && !(calloutKinds as readonly string[]).includes(kind)) {
    problems.push(
      of(
        `There is no callout "${kind}".`,
        didYouMean(kind, calloutKinds, `Write one of: ${calloutKinds.join(', ')}.`),
        kind,
        oneOf(calloutKinds),
      ),
    );
  }
  if (holdsText && text === '')
    problems.push(of(`"<${name}>" holds no text.`, `Write ${flat(example)}`, `<${name}>`));
  if (!holdsText && text !== '') {
    problems.push(
      of(`"<${name}>" holds text, which would be lost.`, `Write ${flat(example)} after the text.`, text),
    );
  }
  return problems;
}

function mendOf(name: string): string {
  const guess = nearest(name, names);
  if (guess !== null) return `Did you mean <${guess}>?`;
  return markdownFor.get(name.toLowerCase()) ?? 'Write it in Markdown, or as plain text.';
}

/** What to write in Markdown instead of an element of HTML. */
const markdownFor: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'Write a link as [words](address).',
    b: 'Write **bold**.',
    strong: 'Write **bold**.',
    i: 'Write *italic*.',
    em: 'Write *italic*.',
    br: 'Leave an empty line to begin a new paragraph.',
    p: 'Leave an empty line between paragraphs.',
    div: 'Write the text without it.',
    span: 'Write the text without it.',
    ul: 'Begin each line of the list with "- ".',
    ol: 'Begin each line of the list with "1. ".',
    li: 'Begin each line of the list with "- ".',
    h1: 'Write a heading as ## Heading.',
    h2: 'Write a heading as ## Heading.',
    h3: 'Write a heading as ### Heading.',
    table: 'Write a list; entries hold no tables.',
  }),
);

function flat(example: string): string {
  return example.replace(/\s*\n\s*/g, ' ');
}
