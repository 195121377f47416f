import type { EntryKind } from '../paths.ts';

/**
 * What stands at an address, for programs: oEmbed 1.0 of the type rich (https://oembed.com/), with what a personal list
 * shows of an entry beside it.
 */
export type EntryRecord = {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name?: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a copy is good. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  /** The id now, whatever id the address has. */
  id: string;
  kind: EntryKind | 'reading-list';
  summary: string;
  /** Whole address of the page. */
  url: string;
  minutes: number;
  /** Words of what is read there, so that minutes of a list can be added up before they are rounded. */
  words: number;
  /** Where the statement stands: 'Norway 2008, section 3.6, p. 23'; empty for a list. */
  source: string;
  supersededBy: { id: string; title: string }[];
  reviewBy: string | null;
};

export type Described = Pick<
  EntryRecord,
  'id' | 'kind' | 'title' | 'summary' | 'url' | 'minutes' | 'words' | 'source' | 'supersededBy' | 'reviewBy'
> & {
  contributors: readonly string[];
  /** What the card says below the summary, a line each. */
  facts: readonly string[];
};

/** Where it is embedded from: the card's whole address, and the name and the address of the site. */
export type Provider = { card: string; name: string; url: string };

const width = 600;
const day = 24 * 60 * 60;

export function entryRecord(
  { contributors, facts, ...described }: Described,
  { card, name, url }: Provider,
): EntryRecord {
  const height = frameHeight({ ...described, facts });
  return {
    version: '1.0',
    type: 'rich',
    ...described,
    ...(contributors.length === 0 ? {} : { author_name: contributors.join(', ') }),
    provider_name: name,
    provider_url: url,
    cache_age: day,
    html: embedCode({ address: card, title: described.title, height }),
    width,
    height,
  };
}

/** A frame for a card, as a page of others holds it. */
export function embedCode({
  address,
  title,
  height,
}: {
  address: string;
  title: string;
  height: number;
}): string {
  return [
    `<iframe src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${width}" height="${height}"`,
    'loading="lazy" referrerpolicy="no-referrer"',
    'style="border:0;max-width:100%"></iframe>',
  ].join(' ');
}

/**
 * Pixels that the card takes at that width, by the letters of its texts, in the widest of the common typefaces;
 * src/styles/components/framed.css sets it.
 */
function frameHeight({ title, summary, facts }: Pick<Described, 'title' | 'summary' | 'facts'>): number {
  const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);
  const below = facts.reduce((sum, fact) => sum + 19 * lines(fact, 58), 0);
  return 126 + 27 * lines(title, 40) + 25 * lines(summary, 46) + below;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
