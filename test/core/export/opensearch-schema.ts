/**
 * What OpenSearch takes, as far as we write it: the types of its API specification, made strict, so that a misspelt parameter
 * is found. https://github.com/opensearch-project/opensearch-api-specification, spec/schemas: _common.mapping, _common.analysis,
 * indices._common (IndexSettings) and _core.bulk.
 */
import { z } from 'zod';

const text = z.string().min(1);
/** `_common.yaml` StringifiedInteger and StringifiedBoolean. */
const integer = z.union([z.int(), z.string().regex(/^[+-]?\d+$/)]);
const flag = z.union([z.boolean(), z.enum(['true', 'false'])]);
const filters = z.array(text);

const base = { meta: z.record(text, z.string()).optional() };
const stored = {
  ...base,
  copy_to: z.union([text, z.array(text)]).optional(),
  similarity: text.optional(),
  store: z.boolean().optional(),
};
const values = {
  ...stored,
  doc_values: z.boolean().optional(),
  index: z.boolean().optional(),
  boost: z.number().optional(),
};

export type Property = z.infer<typeof property>;
const property: z.ZodType<{ type: string; [parameter: string]: unknown }> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('keyword'),
      ...values,
      fields: z.record(text, property).optional(),
      ignore_above: z.int().optional(),
      eager_global_ordinals: z.boolean().optional(),
      index_options: z.enum(['docs', 'freqs']).optional(),
      normalizer: text.optional(),
      norms: z.boolean().optional(),
      null_value: z.string().optional(),
      split_queries_on_whitespace: z.boolean().optional(),
    }),
    z.strictObject({
      type: z.literal('text'),
      ...stored,
      fields: z.record(text, property).optional(),
      boost: z.number().optional(),
      index: z.boolean().optional(),
      analyzer: text.optional(),
      search_analyzer: text.optional(),
      search_quote_analyzer: text.optional(),
      index_options: z.enum(['docs', 'freqs', 'positions', 'offsets']).optional(),
      index_phrases: z.boolean().optional(),
      norms: z.boolean().optional(),
      position_increment_gap: z.int().optional(),
    }),
    z.strictObject({
      type: z.literal('date'),
      ...values,
      format: z
        .string()
        .refine(
          (format) => format.split('||').every((name) => Object.hasOwn(dateFormats, name)),
          'formats of dates that the engine has built in',
        )
        .optional(),
      ignore_malformed: z.boolean().optional(),
      locale: text.optional(),
      null_value: z.string().optional(),
    }),
    z.strictObject({
      type: z.literal('integer'),
      ...values,
      coerce: z.boolean().optional(),
      ignore_malformed: z.boolean().optional(),
      null_value: z.int().optional(),
    }),
    z.strictObject({
      type: z.literal('object'),
      dynamic: z.enum(['strict', 'true', 'false']).optional(),
      enabled: z.boolean().optional(),
      properties: z.record(text, property),
    }),
    z.strictObject({
      type: z.literal('nested'),
      dynamic: z.enum(['strict', 'true', 'false']).optional(),
      include_in_parent: z.boolean().optional(),
      include_in_root: z.boolean().optional(),
      properties: z.record(text, property),
    }),
  ]),
);

/** Formats of dates that we use, with what they take. https://docs.opensearch.org/latest/field-types/supported-field-types/date/ */
export const dateFormats: Readonly<Record<string, RegExp>> = {
  strict_date: /^\d{4}-\d{2}-\d{2}$/,
  strict_year_month: /^\d{4}-\d{2}$/,
  strict_year: /^\d{4}$/,
};

/** Languages of the stemmer filter: https://docs.opensearch.org/latest/analyzers/token-filters/stemmer/ */
const stemmers =
  `arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch dutch_kp english light_english lovins
  minimal_english porter2 possessive_english estonian finnish light_finnish light_french french minimal_french galician
  minimal_galician light_german german german2 minimal_german greek hindi hungarian light_hungarian indonesian irish
  light_italian italian sorani latvian lithuanian norwegian light_norwegian minimal_norwegian light_nynorsk minimal_nynorsk
  light_portuguese minimal_portuguese portuguese portuguese_rslp romanian russian light_russian light_spanish spanish swedish
  light_swedish turkish`.split(/\s+/);

/** Filters that need no settings: https://docs.opensearch.org/latest/analyzers/token-filters/index/ */
export const builtInFilters = [
  'arabic_normalization',
  'asciifolding',
  'cjk_bigram',
  'cjk_width',
  'decimal_digit',
  'lowercase',
];

const filter = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('stemmer'), language: z.enum(stemmers) }),
  z.strictObject({
    type: z.literal('elision'),
    articles: z.array(text).min(1),
    articles_case: flag.optional(),
  }),
  z.strictObject({
    type: z.literal('synonym_graph'),
    expand: z.boolean().optional(),
    format: z.enum(['solr', 'wordnet']).optional(),
    lenient: z.boolean().optional(),
    synonyms: z.array(text),
    updateable: z.boolean().optional(),
  }),
]);

const analyzer = z.strictObject({
  type: z.literal('custom'),
  tokenizer: z.enum(['standard', 'icu_tokenizer', 'whitespace', 'keyword', 'letter', 'lowercase']),
  char_filter: filters.optional(),
  filter: filters.optional(),
  position_increment_gap: z.int().optional(),
});

const normalizer = z.strictObject({
  type: z.literal('custom'),
  char_filter: filters.optional(),
  filter: filters.optional(),
});

/** The body of the request that makes an index. */
export const indexSchema = z.strictObject({
  settings: z.strictObject({
    index: z.strictObject({
      number_of_shards: integer.optional(),
      number_of_replicas: integer.optional(),
      auto_expand_replicas: z
        .string()
        .regex(/^(?:false|\d+-(?:\d+|all))$/)
        .optional(),
    }),
    analysis: z.strictObject({
      analyzer: z.record(text, analyzer),
      filter: z.record(text, filter),
      normalizer: z.record(text, normalizer),
    }),
  }),
  mappings: z.strictObject({
    dynamic: z.enum(['strict', 'strict_allow_templates', 'true', 'false']),
    _meta: z.record(text, z.unknown()).optional(),
    properties: z.record(text, property),
  }),
});

/** An action line; only those that name their index and their record, and are followed by one. */
export const actionSchema = z.strictObject({
  index: z.strictObject({
    _index: text,
    _id: z.string().refine((id) => {
      const bytes = new TextEncoder().encode(id).length;
      return bytes > 0 && bytes <= 512;
    }, 'an id of 1 to 512 bytes'),
    pipeline: text.optional(),
    require_alias: z.boolean().optional(),
    routing: text.optional(),
  }),
});

/** What a strict mapping would refuse of a record: fields that are not there, and values of another type. */
export function refusals(record: unknown, properties: Readonly<Record<string, Property>>, at = ''): string[] {
  return Object.entries(record as object).flatMap(([name, value]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const field = properties[name];
    if (field === undefined) return [`${path}: no such field`];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => refusal(one, field, path));
  });
}

function refusal(value: unknown, field: Property, path: string): string[] {
  const inner = field['properties'] as Record<string, Property> | undefined;
  if (inner !== undefined) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? refusals(value, inner, path)
      : [`${path}: no object`];
  }
  const takes: Readonly<Record<string, (value: unknown) => boolean>> = {
    text: (one) => typeof one === 'string',
    // Lucene refuses a term that is longer.
    keyword: (one) => typeof one === 'string' && new TextEncoder().encode(one).length <= 32_766,
    integer: (one) => Number.isInteger(one) && Math.abs(Number(one)) < 2 ** 31,
    date: (one) =>
      String(field['format'])
        .split('||')
        .some((format) => typeof one === 'string' && dateFormats[format]?.test(one)),
  };
  return takes[field.type]?.(value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${field.type}`];
}
