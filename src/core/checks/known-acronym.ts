import { type Problem, problem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

/** An acronym that nobody explains shuts out whoever is new to the field. */
export const knownAcronym: Rule = {
  id: 'known-acronym',
  summary: 'Every acronym in an entry is in the glossary or names an actor or a country.',
  severity: 'warning',
  isAdvice: true,
  check: (repository) => {
    const known = knownNames(repository);
    return repository.entryRecords.flatMap((record) => {
      const problems = new Map<string, Problem>();
      for (const { text, place } of proseOf(record)) {
        for (const [acronym] of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2,}(?![\p{L}\p{N}])/gu)) {
          if (known.has(acronym) || problems.has(acronym)) continue;
          problems.set(
            acronym,
            problem({
              rule: 'known-acronym',
              severity: 'warning',
              file: record.document.file,
              place,
              reason: `The acronym "${acronym}" is explained nowhere.`,
              actual: acronym,
              expected: 'an acronym of the glossary, of an actor or of a country',
              help: 'Write the words in full, or add the acronym to vocabulary/glossary.yaml.',
            }),
          );
        }
      }
      return [...problems.values()];
    });
  },
};

/** Every acronym that a vocabulary explains, by itself or inside a name: "OECD/DAC" explains both of its parts. */
function knownNames({ vocabulary }: Repository): ReadonlySet<string> {
  const names = [
    ...vocabulary.glossary.values(),
    ...vocabulary.actors.values(),
    ...vocabulary.countries.values(),
  ].flatMap((term) => [
    term.label,
    'acronym' in term && typeof term.acronym === 'string' ? term.acronym : '',
    ...term.aliases,
  ]);
  return new Set(names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]));
}
