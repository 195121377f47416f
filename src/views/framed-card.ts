import type { Entry } from '../core/entry.ts';
import type { EntryKind } from '../core/paths.ts';
import type { ReadingList } from '../core/reading-list.ts';
import { type Applies, applies } from './applies.ts';
import { entryCitation, listCitation } from './citation.ts';
import { type Tongue, tongue } from './language.ts';
import { locatorText } from './locator.ts';
import { type PlainFrame, plainFrame } from './plain-frame.ts';
import { itemView, total } from './reading-list-item.ts';
import { references } from './references.ts';
import type { Anchor, Site } from './site.ts';

/**
 * A card that others put in a frame, and that prints as a hand-out of one page. In the frame stand what it says, who it
 * concerns and where to read on; the rest, and the QR code, are for paper.
 */
export type FramedCard = {
  plain: PlainFrame;
  kind: EntryKind | 'reading-list';
  kindLabel: string;
  title: string;
  tongue: Tongue;
  summary: string;
  /** What a reader should know first; null where nothing warns. */
  warning: string | null;
  /** Seen everywhere. */
  facts: CardFact[];
  readOn: Anchor;
  /** On paper only. */
  paper: {
    applies: Applies;
    parts: { title: string; lines: string[] }[];
    reference: string;
    address: string;
    /** What the code says of itself to those who do not see it; it is drawn with the page, since drawing takes longer than all else. */
    qrTitle: string;
  };
};

export type CardFact = { label: string; text: string };

export function entryCard(site: Site, entry: Entry): FramedCard {
  const { t, paths } = site;
  const path = paths.entry(entry.id);
  const around = references(site, entry);
  const tensions = around.tensions.map(({ title, kindLabel }) => `${kindLabel}: ${title}`);
  const superseding = around.supersededBy.map(({ title }) => title).join('; ');
  return {
    plain: plainFrame(site, {
      title: t.handOut.cardTitle(entry.title),
      description: entry.summary,
      of: path,
    }),
    kind: entry.kind,
    kindLabel: t.labels.kind[entry.kind],
    title: entry.title,
    tongue: tongue(entry.language),
    summary: entry.summary,
    warning: superseding === '' ? null : `${t.readingLists.superseded} ${superseding}`,
    facts: entryFacts(site, entry),
    readOn: { text: t.handOut.readOn(t.siteName), href: path },
    paper: {
      applies: applies(site, entry),
      parts: tensions.length === 0 ? [] : [{ title: t.handOut.tensions, lines: tensions }],
      ...onPaper(site, { path, title: entry.title, reference: entryCitation(site, entry).reference }),
    },
  };
}

export function listCard(site: Site, list: ReadingList): FramedCard {
  const { t, paths } = site;
  const path = paths.readingList(list.id);
  const sections = list.sections.map(({ title, items }) => ({
    title,
    lines: items.flatMap((item) => itemView(site, item).map((shown) => shown.title)),
  }));
  return {
    plain: plainFrame(site, {
      title: t.handOut.cardTitle(list.title),
      description: list.purpose,
      of: path,
    }),
    kind: 'reading-list',
    kindLabel: t.readingLists.one,
    title: list.title,
    tongue: tongue(list.language),
    summary: list.purpose,
    warning: null,
    facts: listFacts(site, list),
    readOn: { text: t.handOut.openList(t.siteName), href: path },
    paper: {
      applies: [],
      parts: sections,
      ...onPaper(site, { path, title: list.title, reference: listCitation(site, list).reference }),
    },
  };
}

/** Short, since a frame is small: bodies by their acronyms, sources by their short titles. */
export function entryFacts(site: Site, entry: Entry): CardFact[] {
  const { t, repository } = site;
  const { actors, countries } = repository.vocabulary;
  const bodies = entry.addressees.map(
    ({ actor }) => actors.get(actor)?.acronym ?? actors.get(actor)?.label ?? actor,
  );
  return known([
    { label: t.entry.addressees, text: bodies.join(', ') },
    {
      label: t.entry.countries,
      text: entry.countries.map((id) => countries.get(id)?.label ?? id).join(', '),
    },
    { label: t.entry.source, text: entry.sources.map((locator) => locatorText(site, locator)).join('; ') },
  ]);
}

export function listFacts(site: Site, list: ReadingList): CardFact[] {
  const { readingLists } = site.t;
  const items = list.sections.flatMap((section) => section.items.flatMap((item) => itemView(site, item)));
  return known([
    { label: readingLists.audience, text: list.audience.join(', ') },
    { label: readingLists.length, text: total(site, items) },
  ]);
}

function known(facts: readonly CardFact[]): CardFact[] {
  return facts.filter(({ text }) => text !== '');
}

function onPaper(
  { paths, t }: Site,
  { path, title, reference }: { path: string; title: string; reference: string },
) {
  const address = paths.absolute(path);
  return { reference, address, qrTitle: t.handOut.qr(title) };
}
