/**
 * How texts are cut into words: for each language one analyzer for what is indexed and one for what is asked. Stop words stay,
 * so that a phrase finds what it says. https://docs.opensearch.org/latest/analyzers/
 */

/** Filters before the names of terms are put in, and after; each is the engine's own or stands in `filters`. */
type Chain = { before: readonly string[]; after: readonly string[]; hasSynonyms: boolean };

const folded = ['lowercase', 'asciifolding'];
const stemmed = (language: string, ...before: readonly string[]): Chain => ({
  before: [...before, ...folded],
  after: [`${language}_stemmer`],
  hasSynonyms: true,
});

/**
 * Languages whose words are brought to their stems, by their code. Light stemmers of the Romance languages and of German drop
 * accents themselves, so that these may go before. Pairs of signs, in Chinese, cannot be parts of a rule for synonyms.
 */
const chains: Readonly<Record<string, Chain>> = {
  ar: {
    before: ['lowercase', 'decimal_digit', 'arabic_normalization'],
    after: ['arabic_stemmer'],
    hasSynonyms: true,
  },
  de: stemmed('light_german'),
  en: stemmed('english', 'possessive_english_stemmer'),
  es: stemmed('light_spanish'),
  fr: stemmed('light_french', 'french_elision'),
  id: stemmed('indonesian'),
  it: stemmed('light_italian', 'italian_elision'),
  nl: stemmed('dutch'),
  pt: stemmed('light_portuguese'),
  ru: stemmed('russian'),
  zh: { before: ['cjk_width', 'lowercase', 'cjk_bigram'], after: [], hasSynonyms: false },
};

/** Any language: words as they stand, without case and accents. */
export const anyLanguage = 'any';

const plain: Chain = { before: folded, after: [], hasSynonyms: true };

/** Codes of the languages that have an analyzer of their own. */
export const analyzedLanguages: readonly string[] = Object.keys(chains);

/** The analyzers of a text field: of what is indexed, of what is asked, and of a phrase, which is meant as it stands. */
export function analyzersOf(language: string): {
  analyzer: string;
  search_analyzer: string;
  search_quote_analyzer: string;
} {
  const analyzer = `text_${language}`;
  return { analyzer, search_analyzer: `${analyzer}_search`, search_quote_analyzer: analyzer };
}

/** The settings of analysis, with the rules for synonyms. */
export function analysis(synonyms: readonly string[]) {
  const all = Object.entries({ ...chains, [anyLanguage]: plain });
  return {
    filter: {
      // One name that cannot be read in one language must not keep the index from being made.
      term_names: { type: 'synonym_graph', expand: true, lenient: true, format: 'solr', synonyms },
      french_elision: elision('l', 'm', 't', 'qu', 'n', 's', 'j', 'd', 'c', 'jusqu', 'lorsqu', 'puisqu'),
      italian_elision: elision('c', 'l', 'all', 'dall', 'dell', 'nell', 'sull', 'coll', 'un', 'd', 's'),
      possessive_english_stemmer: { type: 'stemmer', language: 'possessive_english' },
      ...Object.fromEntries(
        all
          .flatMap(([, { after }]) => after)
          .map((name) => [name, { type: 'stemmer', language: name.replace(/_stemmer$/, '') }]),
      ),
    },
    normalizer: { folded: { type: 'custom', filter: folded } },
    analyzer: Object.fromEntries(
      all.flatMap(([language, { before, after, hasSynonyms }]) => {
        const { analyzer, search_analyzer } = analyzersOf(language);
        const names = hasSynonyms ? ['term_names'] : [];
        return [
          [analyzer, custom([...before, ...after])],
          [search_analyzer, custom([...before, ...names, ...after])],
        ];
      }),
    ),
  };
}

function custom(filter: readonly string[]) {
  return { type: 'custom', tokenizer: 'standard', filter };
}

function elision(...articles: readonly string[]) {
  return { type: 'elision', articles_case: true, articles };
}
