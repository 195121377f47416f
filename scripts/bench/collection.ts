import { entryFile, listFolder } from '../../src/core/paths.ts';
import { madeEntry } from './collection/entry.ts';
import { languageOf } from './collection/language.ts';
import { type Maker, madeId, madeKind } from './collection/maker.ts';
import { randomOf } from './collection/random.ts';
import { madeReadingList } from './collection/reading-list.ts';
import { madeVocabulary } from './collection/vocabulary.ts';

/** Text of the files of a made-up collection, by path in a content folder; the same for the same number of entries. */
export function madeCollection(entries: number): Map<string, string> {
  return new Map(madeFiles(entries));
}

/** There is a reading list for so many entries. */
const entriesPerList = 200;

/** The same, file by file: tens of thousands of them need not stand in memory at once. */
export function* madeFiles(entries: number): Generator<readonly [file: string, text: string]> {
  const random = randomOf(entries);
  const language = languageOf(random);
  const vocabulary = madeVocabulary(entries, language, random);
  const maker: Maker = { entries, language, random, vocabulary };
  yield* vocabulary.files;
  for (let number = 0; number < entries; number += 1)
    yield [entryFile(madeKind(number), madeId(number)), madeEntry(number, maker)];
  for (let list = 1; list <= Math.ceil(entries / entriesPerList); list += 1)
    yield [`${listFolder}/made-list-${String(list).padStart(4, '0')}.mdx`, madeReadingList(maker)];
}

/** The file of the entry that a bench changes. */
export const changedFile = entryFile(madeKind(0), madeId(0));

/** The text of an entry after a change that others see as well: its title, and a sentence of its own. */
export function changed(text: string): string {
  return `${text.replace(/^title: "/m, 'title: "Changed ')}\nA sentence that was not there before.\n`;
}
