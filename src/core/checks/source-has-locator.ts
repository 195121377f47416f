import { type Place, type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A reader who cannot find the place in the source cannot trust the entry. */
export const sourceHasLocator: Rule = {
  id: 'source-has-locator',
  summary: 'Every reference to a source says the section or the page.',
  severity: 'error',
  check: ({ entryRecords, listRecords }) => [
    ...entryRecords.flatMap(({ document, fields }) =>
      (fields.sources ?? []).flatMap(({ source, section, pages }, at) =>
        section === undefined && pages === undefined
          ? [withoutPlace(source, document.file, document.places[`sources/${at}`] ?? null, 'pages: "23"')]
          : [],
      ),
    ),
    ...[...entryRecords, ...listRecords].flatMap(({ document }) =>
      document.elements
        .filter(({ name, attributes }) => name === 'Cite' && !attributes['section'] && !attributes['pages'])
        .map(({ attributes, place }) =>
          withoutPlace(
            attributes['source'] ?? '',
            document.file,
            place,
            `<Cite source="${attributes['source'] ?? ''}" pages="23" />`,
          ),
        ),
    ),
  ],
};

function withoutPlace(source: string, file: string, place: Place | null, example: string): Problem {
  return problem({
    rule: 'source-has-locator',
    file,
    place,
    reason: `The reference to "${source}" does not say where.`,
    actual: source,
    expected: 'a section, pages, or both',
    help: `Add the section or the printed pages: ${example}`,
  });
}
