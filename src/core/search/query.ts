import { stopWords } from './stop-words.ts';

/** What to ask the engine: words and phrases, each once, in the order in which they were typed. */
export type QueryPlan = {
  terms: QueryTerm[];
  /** Words that were left out because they say nothing of what is sought. */
  leftOut: string[];
};

/** A word, or the words of a quoted phrase that must stand next to each other. */
export type QueryTerm = { text: string; isPhrase: boolean };

/** Most terms that are asked for: each costs the engine a search. */
const mostTerms = 16;

/** A question as people type it, to the words that tell something. */
export function planQuery(query: string): QueryPlan {
  const phrases = [...query.matchAll(/["“„«]([^"“”„«»]+)["”»]/g)].map((match) => wordsOf(match[1] ?? ''));
  const rest = query.replace(/["“„«]([^"“”„«»]+)["”»]/g, ' ');
  const words = wordsOf(rest);
  const telling = words.filter((word) => !stopWords.has(word));
  const hasPhrases = phrases.some((phrase) => phrase.length > 0);
  // "Who are they" is all stop words: then they are all there is to go by.
  const kept = telling.length > 0 || hasPhrases ? telling : words;
  const terms = [
    ...phrases.filter((phrase) => phrase.length > 0).map(phraseTerm),
    ...kept.map((text) => ({ text, isPhrase: false })),
  ];
  const unique = [...new Map(terms.map((term) => [`${term.isPhrase} ${term.text}`, term])).values()];
  return {
    terms: unique.slice(0, mostTerms),
    leftOut: kept === words ? [] : [...new Set(words.filter((word) => stopWords.has(word)))],
  };
}

function phraseTerm(words: readonly string[]): QueryTerm {
  return { text: words.join(' '), isPhrase: words.length > 1 };
}

/** Words in lower case; hyphens and slashes part words, the possessive is cut, other signs are dropped. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
