import { confusableWith } from '../confusable.ts';
import { idRule, isId, toId } from '../id.ts';
import { type Problem, problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { fileOf, type ScaffoldKind } from './scaffold.ts';

/** Why a new file cannot have an id: it is none, it is or was another's, or it is easy to take for another's. Null where it can. */
export function idProblem(repository: Repository, kind: ScaffoldKind, id: string): Problem | null {
  const refuse = (reason: string, help: string): Problem =>
    problem({ rule: 'unique-id', file: fileOf({ kind }, id), reason, actual: id, expected: idRule, help });
  if (!isId(id)) {
    const better = toId(id);
    return id === ''
      ? refuse('The title gives no id.', 'Name one with --id, such as --id plan-with-those-who-deliver.')
      : refuse(
          `"${id}" cannot be an id.`,
          isId(better) ? `Write --id ${better}, or another one: ${idRule}.` : `Write ${idRule}.`,
        );
  }
  const owners = ownersOf(repository, kind);
  const owner = owners.get(id);
  if (owner !== undefined) {
    return refuse(
      `The id "${id}" stands already in ${owner}.`,
      'If it makes the same point, add your source there; if not, name the new one with --id after the point that only it makes.',
    );
  }
  const like = confusableWith(id, owners.keys());
  return like === null
    ? null
    : refuse(
        `The id "${id}" is easy to take for "${like}" in ${owners.get(like)}.`,
        'If it makes the same point, add your source there; if not, name the new one with --id so that nobody mixes them up.',
      );
}

/** Every id that a file of the kind cannot have, with the file in which it stands. */
function ownersOf(repository: Repository, kind: ScaffoldKind): Map<string, string> {
  const isList = kind === 'reading-list';
  const records = isList ? repository.listRecords : repository.entryRecords;
  const { published } = repository;
  const recorded = [...(isList ? published['reading-lists'] : published.entries), ...published.withdrawn];
  return new Map([
    ...recorded.map((id) => [id, 'the record of published ids'] as const),
    ...records.flatMap(({ document, fields }) =>
      (fields.aliases ?? []).map((id) => [id, `the aliases of ${document.file}`] as const),
    ),
    ...records.map(({ document }) => [document.id, document.file] as const),
  ]);
}
