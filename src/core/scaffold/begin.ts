/**
 * What was said in a command to the file that it asks for, judged before it is written.
 */
import { type Alike, alike } from '../alike.ts';
import type { Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { fieldComments } from './comments.ts';
import { idProblem } from './free-id.ts';
import { fieldsOf } from './given-fields.ts';
import { judge } from './judge.ts';
import type { Given } from './questions.ts';
import { fileOf, idFrom, type ScaffoldKind, scaffold } from './scaffold.ts';

export type Begun = {
  /** From the content folder. */
  file: string;
  text: string;
  /** Why it cannot stand there; an id that is taken hides all others. */
  problems: readonly Problem[];
  /** Entries that may say the same already. */
  alike: readonly Alike<Entry>[];
};

/**
 * @param prompts what goes under each heading of the kind.
 * @param today as 2026-11-24.
 */
export function begin(
  repository: Repository,
  kind: ScaffoldKind,
  given: Given,
  { prompts, today }: { prompts: Readonly<Record<string, string>>; today: string },
): Begun {
  const title = given.title?.at(-1) ?? '';
  const id = given.id?.at(-1)?.trim() ?? idFrom(title);
  const file = fileOf({ kind }, id);
  const comments = { fields: fieldComments(kind), headings: prompts };
  const text = scaffold({ kind, fields: fieldsOf(kind, given, today), comments });
  const taken = idProblem(repository, kind, id);
  return {
    file,
    text,
    problems: taken === null ? judge(repository.documents, file, text) : [taken],
    alike:
      kind === 'reading-list'
        ? []
        : alike({ title, summary: given.summary?.at(-1) ?? '' }, [...repository.entries.values()], {
            themes: repository.vocabulary.themes,
          }),
  };
}
