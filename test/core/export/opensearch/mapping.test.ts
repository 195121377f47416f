import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../../src/core/document/parse.ts';
import { indexMapping } from '../../../../src/core/export/opensearch/mapping.ts';
import { assemble } from '../../../../src/core/repository.ts';
import { changed } from '../../checks/sample.ts';
import { builtInFilters, indexSchema, type Property } from '../opensearch-schema.ts';

const site = { name: 'Lessons', url: 'https://lessons.example/kb/' };
const { vocabulary } = assemble(
  [...changed()].map(([file, bytes]) => parseDocument({ file, bytes })),
).repository;

describe('the index', () => {
  const index = indexSchema.parse(indexMapping(vocabulary, site));
  const { analysis } = index.settings;

  test('is one that the engine takes, and refuses fields that it does not know', () => {
    expect(index.mappings).toMatchObject({
      dynamic: 'strict',
      _meta: { format: 'lessons-search-records-1', site: 'Lessons', url: 'https://lessons.example/kb/' },
    });
  });

  test('names only analyzers, normalizers and filters that there are, and leaves none unused', () => {
    const named = fieldsOf(index.mappings.properties).flatMap((field) =>
      ['analyzer', 'search_analyzer', 'search_quote_analyzer'].flatMap((name) => field[name] ?? []),
    );
    expect(Object.keys(analysis.analyzer).sort()).toEqual([...new Set(named)].sort());
    const parts = [...Object.values(analysis.analyzer), ...Object.values(analysis.normalizer)];
    const filters = new Set(parts.flatMap(({ filter = [] }) => filter));
    expect([...filters].filter((name) => !builtInFilters.includes(name)).sort()).toEqual(
      Object.keys(analysis.filter).sort(),
    );
    expect(fieldsOf(index.mappings.properties).flatMap((field) => field['normalizer'] ?? [])).toEqual([
      'folded',
    ]);
  });

  test('knows English and the other languages of the United Nations, and takes any', () => {
    const localized = index.mappings.properties['localized']?.['properties'] as Record<string, Property>;
    expect(Object.keys(localized)).toEqual(
      expect.arrayContaining(['ar', 'zh', 'en', 'fr', 'ru', 'es', 'any']),
    );
    expect(fieldsOf({ en: localized['en'] as Property })).toContainEqual({
      type: 'text',
      analyzer: 'text_en',
      search_analyzer: 'text_en_search',
      search_quote_analyzer: 'text_en',
      copy_to: 'body',
    });
    expect(analysis.analyzer['text_en']?.filter).toEqual([
      'possessive_english_stemmer',
      'lowercase',
      'asciifolding',
      'english_stemmer',
    ]);
  });

  test('names of terms are synonyms where something is asked, never in what is indexed or quoted', () => {
    for (const [name, { filter = [] }] of Object.entries(analysis.analyzer)) {
      const asks = name.endsWith('_search') && name !== 'text_zh_search';
      expect(filter.includes('term_names'), name).toBe(asks);
      // A filter that makes several words of one cannot stand before synonyms.
      if (asks) expect(filter.slice(0, filter.indexOf('term_names'))).not.toContain('cjk_bigram');
    }
    expect(analysis.filter['term_names']).toMatchObject({
      type: 'synonym_graph',
      synonyms: [
        'Joint planning, integrated planning',
        'Department of Peacekeeping Operations, DPKO',
        'Integrated mission planning process, IMPP',
      ],
    });
  });
});

/** Every field of a mapping, at any depth, with those that read a field in another way. */
function fieldsOf(properties: Readonly<Record<string, Property>>): Property[] {
  return Object.values(properties).flatMap((field) => [
    field,
    ...fieldsOf((field['properties'] ?? {}) as Record<string, Property>),
    ...fieldsOf((field['fields'] ?? {}) as Record<string, Property>),
  ]);
}
