import type { Document } from '../document/document.ts';
import { requiredHeadings } from '../headings.ts';
import type { Place } from '../problem.ts';
import type { EntryRecord } from '../repository.ts';

/** A piece of what an entry says in sentences, and where it stands. */
export type Prose = { text: string; place: Place | null };

/** Everything that an entry says in sentences: title, summary, conditions, notes on relations, and the body. */
export function proseOf({ document, fields }: EntryRecord): Prose[] {
  const at = (text: string | undefined, path: string): Prose[] =>
    text === undefined ? [] : [{ text, place: document.places[path] ?? null }];
  const conditions = fields.applies;
  return [
    ...at(fields.title, 'title'),
    ...at(fields.summary, 'summary'),
    ...(conditions?.when ?? []).flatMap((text, index) => at(text, `applies/when/${index}`)),
    ...(conditions?.notWhen ?? []).flatMap((text, index) => at(text, `applies/notWhen/${index}`)),
    ...(fields.relations ?? []).flatMap(({ note }, index) => at(note, `relations/${index}/note`)),
    ...bodyProse(document),
  ];
}

/** The blocks of the body: paragraphs and headings. */
export function bodyProse({ text, textLines }: Document): Prose[] {
  if (text === '') return [];
  return text.split('\n').map((block, index) => ({
    text: block,
    place: { line: textLines[index] ?? 1, column: 1 },
  }));
}

/** What a recommendation asks for: the blocks below "The ask", up to the next heading of its kind. */
export function askOf({ document }: EntryRecord): Prose[] {
  const [first, next] = requiredHeadings.recommendation;
  const blocks = bodyProse(document);
  const from = blocks.findIndex(({ text }) => text === first);
  const to = blocks.findIndex(({ text }, at) => at > from && text === next);
  return from === -1 ? [] : blocks.slice(from + 1, to === -1 ? undefined : to);
}

/** Words in lower case, without signs; "re-use" is two. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
