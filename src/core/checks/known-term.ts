import type { Document, VocabularyName } from '../document/document.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { didYouMean } from '../suggest.ts';
import { patience } from './patience.ts';
import type { Rule } from './rule.ts';

/** Fields that hold ids of a vocabulary. */
const termFields = [
  { field: 'themes', vocabulary: 'themes' },
  { field: 'phases', vocabulary: 'phases' },
  { field: 'levels', vocabulary: 'levels' },
  { field: 'actors', vocabulary: 'actors' },
  { field: 'countries', vocabulary: 'countries' },
] as const;

/** A term that is in no vocabulary would be an entry that nobody finds by browsing. */
export const knownTerm: Rule = {
  id: 'known-term',
  summary: 'Every theme, phase, level, actor, country and glossary term is in its vocabulary.',
  severity: 'error',
  check: (repository) => {
    const problems: Problem[] = [];
    const goesOn = patience();
    const expect = (name: VocabularyName, id: string, document: Document, place: Place | null): void => {
      if (!repository.vocabulary[name].has(id) && goesOn(document.file))
        problems.push(unknownTerm(repository, name, id, document.file, place));
    };
    for (const { document, fields } of repository.entryRecords) {
      for (const { field, vocabulary } of termFields) {
        for (const [at, id] of (fields[field] ?? []).entries()) {
          expect(vocabulary, id, document, document.places[`${field}/${at}`] ?? null);
        }
      }
      for (const [at, { actor }] of (fields.addressees ?? []).entries()) {
        expect('actors', actor, document, document.places[`addressees/${at}/actor`] ?? null);
      }
    }
    for (const { document } of [...repository.entryRecords, ...repository.listRecords]) {
      for (const { name, attributes, place } of document.elements) {
        const id = name === 'Term' ? attributes['id'] : undefined;
        // An attribute without a value is reported as missing.
        if (id) expect('glossary', id, document, place);
      }
    }
    return [...problems, ...broaderThemes(repository)];
  },
};

/** A narrower theme names a top theme: there are two levels and no more. */
function broaderThemes({ documents, vocabulary }: Repository): Problem[] {
  const document = documents.find(({ kind }) => kind === 'themes');
  const file = document?.file ?? 'vocabulary/themes.yaml';
  const tops = [...vocabulary.themes.values()].flatMap((theme) =>
    theme.broader === undefined ? [theme.id] : [],
  );
  const goesOn = patience();
  return [...vocabulary.themes.values()].flatMap(({ id, broader }, at) => {
    if (broader === undefined) return [];
    const above = vocabulary.themes.get(broader);
    if (above !== undefined && above.broader === undefined && broader !== id) return [];
    if (!goesOn(file)) return [];
    return [
      problem({
        rule: 'known-term',
        file,
        place: document?.places[`${at}/broader`] ?? null,
        reason: `"${broader}" is not a top theme, so "${id}" cannot stand under it.`,
        actual: broader,
        expected: `one of ${tops.slice(0, mostNamed).join(', ')}${tops.length > mostNamed ? ' and others' : ''}`,
        help: didYouMean(broader, tops, 'Name a theme that has no broader one itself.'),
      }),
    ];
  });
}

/** Top themes that a message names. */
const mostNamed = 30;

function unknownTerm(
  { vocabulary }: Repository,
  name: VocabularyName,
  id: string,
  file: string,
  place: Place | null,
): Problem {
  const terms = vocabulary[name];
  const singular = singulars[name];
  const named = byName(terms, id);
  return problem({
    rule: 'known-term',
    file,
    place,
    reason: `There is no ${singular} "${id}".`,
    actual: id,
    expected: `an id from vocabulary/${name}.yaml`,
    help:
      named === null
        ? didYouMean(
            id,
            terms.keys(),
            `Choose one from vocabulary/${name}.yaml; if none fits, propose a new one in the same pull request.`,
          )
        : `Write the id of ${named.label}: ${named.id}`,
  });
}

/** A term whose label, acronym or alias is what was written. */
function byName(
  terms: ReadonlyMap<
    string,
    { id: string; label: string; aliases: readonly string[]; acronym?: string | undefined }
  >,
  written: string,
): { id: string; label: string } | null {
  const wanted = written.toLowerCase();
  for (const { id, label, aliases, acronym } of terms.values()) {
    if ([id, label, acronym ?? '', ...aliases].some((name) => name.toLowerCase() === wanted))
      return { id, label };
  }
  return null;
}

const singulars: Record<VocabularyName, string> = {
  themes: 'theme',
  actors: 'actor',
  countries: 'country',
  phases: 'phase',
  levels: 'level',
  glossary: 'glossary term',
};
