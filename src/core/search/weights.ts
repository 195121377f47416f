/**
 * Every number by which search judges, in one place, each with its reason. Tuned on the project's own judged queries only
 * (`test/relevance`); measure a change with `npm run bench -- search`.
 */
export const weights = {
  /** What the engine is told of its own ranking; https://pagefind.app/docs/ranking/ */
  engine: {
    // With the engine's standard of 5 a title swamps the text in searches by single words; measured on seven collections.
    // What a card shows is kept with the entry and stands in its text already: counted twice it costs a fifth of nDCG.
    metaWeights: { title: 0.25, summary: 0, facts: 0, label: 0, kind: 0, id: 0 },
    // Forms of the word itself stand before longer words that begin with it.
    termSimilarity: 3,
    // A word typed without its accents is nearly as good as one with them.
    diacriticSimilarity: 0.2,
  },

  /** What a hit counts that does not come by the word as typed, which counts 1. */
  by: {
    // The same word in another spelling, or written apart or together.
    spelling: 1,
    // A word that makes up another with its neighbour says less by itself: "building" in "peace building".
    part: 0.15,
    // A word put right where its mistake is plain: nearly as good as typed, but a word that was typed right says more.
    correction: 0.9,
    // Another name of what was named, or being filed under it.
    name: 0.8,
    // The name of a term in the reader's language is all that there is to go by.
    language: 1,
    // A shorter word that begins alike may be another word.
    close: 0.3,
  },

  ranking: {
    // A title that holds the whole query is worth half as much again, so that a known title comes first.
    title: 0.5,
    // By the share of the query in the title, to this power: few words in common say little.
    titlePower: 3,
    // Words of the query that stand near each other, as a share of the smaller of their scores.
    near: 0.3,
    // As far apart, in words, as a phrase with a little between.
    nearWithin: 4,
    // A part of the query that is matched in several ways: what each further way adds to the best.
    further: 0.3,
    // A phrase and a tag have no score of the engine; their rarity counts as a word's of middling length would.
    unscored: 1.3,
    // How fast saying a name more often stops to count; the usual value of BM25.
    saturation: 1.2,
    // Who names a country wants its experience first, whatever else names it.
    countryExperience: 100,
  },

  typing: {
    // A shorter word has too many neighbours to tell which was meant.
    shortestWord: 4,
    // Of countries without entries only longer names are proposed: "chat" is not Chad, "Roman" is not Oman.
    shortestCountry: 6,
    // From this length two mistakes in one word are believed.
    farAt: 7,
    // From these lengths a word at one and at two steps is taken without asking.
    sureByOneAt: 5,
    sureByTwoAt: 8,
    // Of two words as near, the more common was meant; a tenfold count outweighs a quarter of a step.
    perCount: 0.1,
    // Few mistype the first letter.
    otherFirstLetter: 0.6,
  },

  language: {
    // A name of two words counts by one of them; of a longer one, half is asked for.
    coverage: 0.5,
    // Words of another language are forms of one word where this many letters, and this share of the longer, are common.
    letters: 4,
    share: 0.6,
  },

  close: {
    // A common beginning of this many letters, and of this share of the word, makes a word a near one.
    letters: 5,
    share: 0.6,
  },
} as const;
