import { stringify } from 'yaml';
import { importances } from '../../../src/core/reading-list.ts';
import { capital } from './language.ts';
import { type Maker, madeId } from './maker.ts';
import { distinct } from './vocabulary.ts';

/** The text of the file of a list: three sections of four entries, and a source to read. */
export function madeReadingList({ entries, language, random, vocabulary }: Maker): string {
  const chosen = distinct(12, () => random.below(entries));
  const items = chosen.map((number) => ({
    entry: madeId(number),
    importance: random.pick(importances),
    note: language.sentence(12),
    question: language.sentence(11).replace(/\.$/, '?'),
  }));
  const sections = [0, 4, 8]
    .filter((from) => from < items.length)
    .map((from) => ({ title: capital(language.phrase(3)), items: items.slice(from, from + 4) }));
  const reading = { source: random.pick(vocabulary.sources), section: '2.1', pages: '10-14', minutes: '15' };
  const front = {
    title: capital(language.phrase(6)),
    purpose: language.sentence(20),
    task: capital(language.phrase(5)),
    audience: distinct(2, () => capital(language.phrase(2))),
    aims: distinct(3, () => capital(language.phrase(5))),
    sections: [...sections, { title: capital(language.phrase(2)), items: [reading] }],
    published: '2024-05-14',
    language: 'en',
  };
  return `---\n${stringify(front, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${language.sentence(18)}\n`;
}
