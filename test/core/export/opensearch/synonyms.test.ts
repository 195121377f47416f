import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../../src/core/document/parse.ts';
import { synonymRules } from '../../../../src/core/export/opensearch/synonyms.ts';
import { assemble } from '../../../../src/core/repository.ts';

describe('synonyms', () => {
  test('names in all languages, and of bodies that took over; those that differ in case or accents once', () => {
    expect(
      rules(
        `- { id: a, label: Côte, aliases: [cote, CÔTE, Shore], labels: { fr: Rivage }, names: { ar: [ساحل] } }`,
      ),
    ).toEqual(['Côte, Shore, Rivage, ساحل']);
  });

  test.each([
    ['a, b', 'a\\, b'],
    ['a => b', 'a \\=> b'],
    ['mine\\', 'mine\\\\'],
    ['#mine', '\\#mine'],
    ['a\\, b', 'a\\\\\\, b'],
    ['Mine #2', 'Mine #2'],
  ])('%j stays one name', (name, escaped) => {
    expect(rules(JSON.stringify([{ id: 'a', label: name, aliases: ['Shore'] }]))).toEqual([
      `${escaped}, Shore`,
    ]);
  });

  test('a word that every text has is none, and a term with one name has no rule', () => {
    expect(rules('- { id: a, label: Information technology, aliases: [IT] }\n- { id: b, label: B }')).toEqual(
      [],
    );
  });
});

/** The rules for the names of these themes. */
function rules(themes: string): string[] {
  const bytes = new TextEncoder().encode(themes);
  return synonymRules(
    assemble([parseDocument({ file: 'vocabulary/themes.yaml', bytes })]).repository.vocabulary,
  );
}
