import type { Entry } from '../core/entry.ts';
import type { EntryKind } from '../core/paths.ts';
import { type Applies, applies } from './applies.ts';
import { bodyHtml } from './body.ts';
import { type Citation, entryCitation } from './citation.ts';
import { type Facts, facts } from './facts.ts';
import { type Frame, frame } from './frame.ts';
import { type Tongue, tongue } from './language.ts';
import { entryMetadata, type Metadata } from './metadata.ts';
import { discovery } from './record.ts';
import { type References, references } from './references.ts';
import type { Anchor, Site } from './site.ts';

/** All that the page of an entry shows. */
export type EntryView = {
  frame: Frame;
  metadata: Metadata;
  id: string;
  kind: EntryKind;
  /** The kind's name, leading to all entries of the kind. */
  kindLink: Anchor;
  title: string;
  summary: string;
  tongue: Tongue;
  applies: Applies;
  body: string;
  facts: Facts;
  references: References;
  citation: Citation;
  /** How a reader can add to it: what became of a recommendation elsewhere, and a change. */
  takePart: (Anchor & { question: string | null })[];
  /** For programs that embed. */
  discovery: Anchor;
  headings: { facts: string; tensions: string; references: string; related: string; superseded: string };
  /** Said in the margin where something pulls against the entry; null where nothing does. */
  tensionNotice: string | null;
};

export function entryView(site: Site, entry: Entry): EntryView {
  const { repository, paths, t } = site;
  const around = references(site, entry);
  const count = around.tensions.length;
  return {
    frame: frame(site, { title: entry.title, description: entry.summary, path: paths.entry(entry.id) }),
    metadata: entryMetadata(site, entry),
    id: entry.id,
    kind: entry.kind,
    kindLink: { text: t.labels.kind[entry.kind], href: `${paths.search}?kind=${entry.kind}` },
    title: entry.title,
    summary: entry.summary,
    tongue: tongue(entry.language),
    applies: applies(site, entry),
    body: bodyHtml(site, repository.byFile.get(entry.file)),
    facts: facts(site, entry),
    references: around,
    citation: entryCitation(site, entry),
    takePart: [
      ...(entry.kind === 'recommendation'
        ? [
            {
              question: t.contribute.onEntry.tried,
              text: t.contribute.onEntry.triedLink,
              href: paths.contributeExperience(entry.id),
            },
          ]
        : []),
      { question: null, text: t.contribute.onEntry.suggest, href: paths.suggestChange(entry.id) },
      { question: null, text: t.handOut.card, href: paths.entryCard(entry.id) },
    ],
    discovery: discovery(site, paths.entryRecord(entry.id), entry.title),
    headings: {
      facts: t.entry.facts,
      tensions: t.entry.tensions,
      references: t.entry.references,
      related: t.entry.related,
      superseded: t.entry.superseded,
    },
    tensionNotice: count === 0 ? null : t.entry.tensionsCount(count),
  };
}
