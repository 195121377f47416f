import { atAGlance } from '../confusable.ts';
import { type Document, vocabularyNames } from '../document/document.ts';
import { foldId } from '../id.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import type { Rule } from './rule.ts';

/** A claim to an id: by the name of a file, by an alias, or by a row of a table. */
type Claim = { id: string; file: string; place: Place | null; by: 'file name' | 'alias' | 'row' };

/** Two claims to one id, or to ids that readers or file systems take for one, would take over each other's address. */
export const uniqueId: Rule = {
  id: 'unique-id',
  summary: 'No two entries, lists, or terms of a vocabulary have the same id.',
  severity: 'error',
  check: (repository) => [
    ...collisions([
      ...repository.entryRecords.map(({ document }) => fileClaim(document)),
      ...repository.entryRecords.flatMap(({ document, fields }) => aliasClaims(document, fields.aliases)),
    ]),
    ...collisions([
      ...repository.listRecords.map(({ document }) => fileClaim(document)),
      ...repository.listRecords.flatMap(({ document, fields }) => aliasClaims(document, fields.aliases)),
    ]),
    ...tables(repository).flatMap((document) => collisions(rowClaims(document))),
  ],
};

function collisions(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  const alike = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const key = foldId(claim.id);
    const glance = atAGlance(claim.id);
    const same = first.get(key);
    const similar = alike.get(glance);
    if (same === undefined) first.set(key, claim);
    if (similar === undefined) alike.set(glance, claim);
    // A file may well keep an id that it had before, and that was nearly the one it has.
    const known = same ?? (claim.by !== 'row' && similar?.file === claim.file ? undefined : similar);
    if (known === undefined) continue;
    const where =
      known.file !== claim.file
        ? known.file
        : known.by === 'file name'
          ? 'the name of this file'
          : `line ${known.place?.line ?? 1} of this file`;
    problems.push(
      problem({
        rule: 'unique-id',
        file: claim.file,
        place: claim.place,
        reason:
          known.id === claim.id
            ? `The id "${claim.id}" stands already in ${where}.`
            : `The id "${claim.id}" ${same === undefined ? 'is easy to take for' : 'reads the same as'} "${known.id}" in ${where}.`,
        actual: claim.id,
        expected: 'an id that nothing else has, in any spelling',
        help: mends[claim.by],
      }),
    );
  }
  return problems;
}

const mends: Record<Claim['by'], string> = {
  'file name':
    'Rename this file after the point that only it makes; if both make the same point, keep one of them.',
  alias: 'Delete this alias: the address is taken.',
  row: 'Give this row an id of its own, or delete it and add its names to the aliases of the other.',
};

function fileClaim({ id, file }: Document): Claim {
  return { id, file, place: null, by: 'file name' };
}

function aliasClaims({ file, places }: Document, aliases: readonly string[] | undefined): Claim[] {
  return (aliases ?? []).map((id, at) => ({ id, file, place: places[`aliases/${at}`] ?? null, by: 'alias' }));
}

function tables({ documents }: Repository): Document[] {
  return documents.filter(
    ({ kind }) => kind === 'sources' || (vocabularyNames as readonly string[]).includes(kind),
  );
}

function rowClaims({ data, file, places }: Document): Claim[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((row, at) => {
    const id = typeof row === 'object' && !Array.isArray(row) ? row['id'] : undefined;
    return typeof id === 'string' && id !== ''
      ? [{ id, file, place: places[`${at}/id`] ?? null, by: 'row' as const }]
      : [];
  });
}
