/** The text of a made-up entry, under the headings of its kind. */
import { requiredHeadings } from '../../../src/core/entry.ts';
import { entryFile } from '../../../src/core/paths.ts';

import { type Maker, madeId, madeKind, neighbour, pagesOf, sectionOf } from './maker.ts';

/** Sentences of a body; their mean length makes about 420 words of them, headings and links included. */
const sentences = 24;

export function bodyOf(number: number, maker: Maker): string {
  const headings = requiredHeadings[madeKind(number)];
  const each = sentences / headings.length;
  return headings
    .map((heading, at) => `## ${heading}\n\n${sectionText(number, at, each, maker)}\n`)
    .join('\n');
}

function sectionText(number: number, at: number, count: number, maker: Maker): string {
  const { entries, language, random, vocabulary } = maker;
  const length = (): number => 9 + random.below(15);
  const other = neighbour(number, entries, random);
  const link = `[${language.phrase(4)}](../${entryFile(madeKind(other), madeId(other))})`;
  const term = `<Term id="${random.pick(vocabulary.glossary)}">${language.phrase(2)}</Term>`;
  const cite = `<Cite source="${random.pick(vocabulary.sources)}" section="${sectionOf(random)}" pages="${pagesOf(random)}" />`;
  const plain = (many: number): string[] => Array.from({ length: many }, () => language.sentence(length()));
  const first = [
    language.sentence(length(), other === number ? undefined : link),
    `${language.sentence(length()).slice(0, -1)} ${cite}.`,
    language.sentence(length(), at % 2 === 0 ? term : undefined),
  ].join(' ');
  const rest = plain(count - 3);
  if (at === 1 && number % 3 === 0)
    return `${first}\n\n<Callout kind="caution">\n\n${rest.join(' ')}\n\n</Callout>`;
  if (at === 2 && number % 2 === 0) return `${first}\n\n${rest.map((text) => `- ${text}`).join('\n')}`;
  return `${first}\n\n${rest.join(' ')}`;
}
