import { within } from '../core/document/within.ts';
import type { EntryId } from '../core/id.ts';
import { qrSvg } from '../core/qr.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { type Applies, applies } from './applies.ts';
import { bodyHtml } from './body.ts';
import { entryCitation, listCitation } from './citation.ts';
import { writtenDate } from './date.ts';
import { type Tongue, tongue } from './language.ts';
import { sourceNotes } from './locator.ts';
import { type PlainFrame, plainFrame } from './plain-frame.ts';
import { type ItemView, itemView, minutesOf, total } from './reading-list-item.ts';
import type { Anchor, Site } from './site.ts';
import { termLabel } from './term-link.ts';

/** An item in full, as it stands on paper. What is no entry has its summary and nothing below it. */
export type HandOutEntry = ItemView & {
  anchor: string;
  tongue: Tongue;
  applies: Applies;
  /** Who must act, where it says so. */
  addressees: string | null;
  body: string;
  /** Where the statement stands; null of what is a source itself. */
  source: string | null;
  reference: string | null;
};

export type HandOutView = {
  plain: PlainFrame;
  siteName: string;
  title: string;
  tongue: Tongue;
  purpose: string;
  audience: readonly string[];
  aims: readonly string[];
  total: string;
  /** From which site, as of which day. */
  made: string;
  address: string;
  /** SVG; null where the address is too long for one. */
  qr: string | null;
  /** Shown on a screen only. */
  back: Anchor;
  body: string;
  sections: { id: string; title: string; minutes: string; items: HandOutEntry[] }[];
  references: { list: string; sources: { text: string; href: string | null }[] };
  words: Site['t']['handOut'] &
    Pick<Site['t']['readingLists'], 'audience' | 'aims' | 'question'> & {
      superseded: string;
      addressees: string;
      address: string;
    };
};

/** A list as a booklet, for a room without a network: every entry in full, with its place in its source. */
export function handOutView(site: Site, list: ReadingList): HandOutView {
  const { t, paths, repository, today } = site;
  const address = paths.absolute(paths.readingList(list.id));
  let number = 0;
  const sections = list.sections.map(({ title, items }, at) => {
    const shown = items
      .flatMap((item) => itemView(site, item))
      .map((item) => handOutEntry(site, { ...item, number: ++number }));
    return { id: `part-${at + 1}`, title, minutes: minutesOf(site, shown), items: shown };
  });
  const all = sections.flatMap(({ items }) => items);
  const { audience, aims, question, superseded } = t.readingLists;
  return {
    plain: plainFrame(site, {
      title: t.handOut.title(list.title),
      description: list.purpose,
      of: paths.readingList(list.id),
    }),
    siteName: t.siteName,
    title: list.title,
    tongue: tongue(list.language),
    purpose: list.purpose,
    audience: list.audience,
    aims: list.aims,
    total: total(site, all),
    made: t.handOut.made(t.siteName, today === undefined ? null : writtenDate(today)),
    address,
    qr: qrSvg(address, t.handOut.qr(list.title)),
    back: { text: t.handOut.back, href: paths.readingList(list.id) },
    body: within(bodyHtml(site, repository.byFile.get(list.file)), 1),
    sections,
    references: { list: listCitation(site, list).reference, sources: sourcesOf(site, all) },
    words: {
      ...t.handOut,
      audience,
      aims,
      question,
      superseded,
      addressees: t.entry.addressees,
      address: t.entry.address,
    },
  };
}

function handOutEntry(site: Site, item: ItemView): HandOutEntry {
  const { repository } = site;
  const entry = repository.entries.get(item.id as EntryId);
  const shared = { ...item, anchor: `item-${item.number}` };
  if (entry === undefined || entry.kind !== item.kind) {
    return { ...shared, tongue: {}, applies: [], addressees: null, body: '', source: null, reference: null };
  }
  const bodies = entry.addressees.map(({ actor }) => termLabel(repository.vocabulary, 'actors', actor));
  const source = sourceNotes(site, entry.sources).join('; ');
  return {
    ...shared,
    tongue: tongue(entry.language),
    applies: applies(site, entry),
    addressees: bodies.length === 0 ? null : bodies.join(', '),
    body: within(bodyHtml(site, repository.byFile.get(entry.file)), 2),
    source,
    // The place in the source stands on a line of its own.
    reference: entryCitation(site, entry).reference.replace(` ${site.t.entry.basedOn(source)}`, ''),
  };
}

/** Each source on which something in the list rests, or that is itself to be read, once. */
function sourcesOf(site: Site, items: readonly ItemView[]): { text: string; href: string | null }[] {
  const { repository } = site;
  const ids = items.flatMap(({ id, kind }) =>
    kind === 'source'
      ? [id]
      : (repository.entries.get(id as EntryId)?.sources ?? []).map(({ source }) => source),
  );
  return [...new Set(ids)].map((id) => ({
    text: `${sourceNotes(site, [{ source: id }]).join('; ')}.`,
    href: repository.sources.get(id)?.URL ?? null,
  }));
}
