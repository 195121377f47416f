import { type Place, type Problem, problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { patience } from './patience.ts';
import type { Rule } from './rule.ts';

/** A statement whose source is unknown has none. */
export const knownSource: Rule = {
  id: 'known-source',
  summary: 'Every source that is named stands in sources.yaml.',
  severity: 'error',
  check: ({ entryRecords, listRecords, documents, sources, vocabulary }) => {
    const problems: Problem[] = [];
    const goesOn = patience();
    const expect = (id: string, file: string, place: Place | null): void => {
      if (sources.has(id) || !goesOn(file)) return;
      problems.push(
        problem({
          rule: 'known-source',
          file,
          place,
          reason: `There is no source "${id}".`,
          actual: id,
          expected: 'an id from sources.yaml',
          help: didYouMean(id, sources.keys(), 'Add the source to sources.yaml, in the same pull request.'),
        }),
      );
    };
    for (const { document, fields } of entryRecords) {
      for (const [at, { source }] of (fields.sources ?? []).entries()) {
        expect(source, document.file, document.places[`sources/${at}/source`] ?? null);
      }
      const proof = fields.status?.source;
      if (proof !== undefined) expect(proof, document.file, document.places['status/source'] ?? null);
    }
    for (const { document, fields } of listRecords) {
      for (const [section, { items }] of (fields.sections ?? []).entries()) {
        for (const [at, { source }] of items.entries()) {
          const place = document.places[`sections/${section}/items/${at}/source`] ?? null;
          if (source !== undefined) expect(source, document.file, place);
        }
      }
    }
    for (const { document } of [...entryRecords, ...listRecords]) {
      for (const { name, attributes, place } of document.elements) {
        const id = name === 'Cite' ? attributes['source'] : undefined;
        // An attribute without a value is reported as missing.
        if (id) expect(id, document.file, place);
      }
    }
    const glossary = documents.find(({ kind }) => kind === 'glossary');
    for (const [row, term] of [...vocabulary.glossary.values()].entries()) {
      for (const [at, { source }] of term.source.entries()) {
        expect(source, 'vocabulary/glossary.yaml', glossary?.places[`${row}/source/${at}/source`] ?? null);
      }
    }
    return problems;
  },
};
