import type { Repository } from '../../../src/core/repository.ts';
import { contentFolderProblem } from '../../../src/files/content-folder.ts';
import { loadRepository } from '../../../src/files/load.ts';
import { type Collection, type Doc, readJudgements } from './collection.ts';

/** Where the judgements of this project stand. */
const judgements = 'test/relevance';

/**
 * The entries of a content folder with the judgements of this project.
 * @param contentName the folder as the user named it.
 * @throws with a sentence where the folder or the judgements cannot be read.
 */
export async function ownCollection(contentDir: string, contentName: string): Promise<Collection> {
  const refusal = await contentFolderProblem(contentDir, contentName);
  if (refusal !== null) throw new Error(refusal);
  const { repository } = await loadRepository(contentDir);
  return { name: 'own', docs: docsOf(repository), ...(await readJudgements(judgements)) };
}

/** Entries as other engines take them: all that an entry says, and its keywords, as plain text. */
export function docsOf({ entries, byFile }: Repository): Doc[] {
  return [...entries.values()].map(({ id, title, summary, keywords, file }) => ({
    id,
    title,
    text: [summary, byFile.get(file)?.text ?? '', keywords.join('. ')].join('\n'),
  }));
}
