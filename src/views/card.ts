import type { Entry } from '../core/entry.ts';
import type { EntryId } from '../core/id.ts';
import type { EntryKind } from '../core/paths.ts';
import { shortCoins } from './coins.ts';
import { type Tongue, tongue } from './language.ts';
import { locatorText } from './locator.ts';
import type { Site } from './site.ts';

/** An entry in a list: enough to decide whether to open it. */
export type Card = {
  id: string;
  kind: EntryKind;
  kindLabel: string;
  title: string;
  href: string;
  summary: string;
  tongue: Tongue;
  /** Who must act or which country, how firmly, and where it stands in its source. */
  meta: readonly string[];
  /** For reference managers. */
  coins: string;
};

export function card(site: Site, entry: Entry): Card {
  const { t, paths, index } = site;
  const incoming = index.entries.get(entry.id)?.incoming ?? [];
  const isSuperseded = incoming.some(({ type }) => type === 'is-superseded-by');
  const first = entry.sources[0];
  return {
    id: entry.id,
    kind: entry.kind,
    kindLabel: t.labels.kind[entry.kind],
    title: entry.title,
    href: paths.entry(entry.id),
    summary: entry.summary,
    tongue: tongue(entry.language),
    coins: shortCoins(site, entry),
    meta: [
      ...(isSuperseded ? [t.entry.supersededShort] : []),
      ...concerns(site, entry),
      ...(first === undefined ? [] : [locatorText(site, first)]),
    ],
  };
}

/** The cards of entries by id; an id that is no entry has none. */
export function cards(site: Site, ids: readonly EntryId[]): Card[] {
  return ids.flatMap((id) => {
    const entry = site.repository.entries.get(id);
    return entry === undefined ? [] : [card(site, entry)];
  });
}

function concerns({ repository: { vocabulary }, t }: Site, entry: Entry): string[] {
  if (entry.kind === 'country-experience') {
    return [entry.countries.map((id) => vocabulary.countries.get(id)?.label ?? id).join(', ')];
  }
  if (entry.kind === 'best-practice') {
    return entry.outcome === undefined ? [] : [t.labels.outcome[entry.outcome]];
  }
  const bodies = entry.addressees.map(({ actor }) => {
    const known = vocabulary.actors.get(actor);
    return known?.acronym ?? known?.label ?? actor;
  });
  const strength = entry.strength === undefined ? [] : [t.labels.strength[entry.strength].label];
  return [...(bodies.length === 0 ? [] : [bodies.join(', ')]), ...strength];
}
