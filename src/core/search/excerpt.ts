import { markMatches, type Piece, type Sought } from './mark.ts';

/** Longest excerpt, and most of what stands before its first match, in signs. */
const longest = 220;
const longestLead = 60;

/** Between sentences; the points of "3.5" and "e.g." end none. */
const between = /(?<=[.!?؟]["”’»)]{0,3})\s+(?!\p{Ll})|(?<=[。！？])/u;

/**
 * The sentence of a text that holds most of what was sought, where it is more than what the reader sees already.
 * @param shown texts that stand beside the excerpt, such as title and summary.
 */
export function excerpt(text: string, shown: readonly string[], sought: Sought): Piece[] | null {
  const seen = new Set(shown.flatMap((part) => matchesIn(part, sought)));
  let best: { sentence: string; worth: number } | null = null;
  for (const sentence of text.split(between)) {
    const worth = new Set(matchesIn(sentence, sought).filter((word) => !seen.has(word))).size;
    if (worth > (best?.worth ?? 0)) best = { sentence: sentence.trim(), worth };
  }
  return best === null ? null : markMatches(cut(best.sentence, sought), sought);
}

function matchesIn(text: string, sought: Sought): string[] {
  return markMatches(text, sought)
    .filter(({ marked }) => marked)
    .map(({ text: word }) => word.toLowerCase().slice(0, 5));
}

/** A long sentence from a little before its first match on, cut between words where it has spaces. */
function cut(sentence: string, sought: Sought): string {
  if (sentence.length <= longest) return sentence;
  const [before] = markMatches(sentence, sought);
  const match = before === undefined || before.marked ? 0 : before.text.length;
  const lead = Math.max(match - longestLead, 0);
  const begin = sentence.indexOf(' ', lead) + 1;
  const from = lead === 0 ? 0 : begin > lead && begin <= match ? begin : lead;
  const last = sentence.lastIndexOf(' ', from + longest);
  const end = from + longest >= sentence.length ? sentence.length : last > match ? last : from + longest;
  return `${from === 0 ? '' : '… '}${sentence.slice(from, end)}${end === sentence.length ? '' : ' …'}`;
}
