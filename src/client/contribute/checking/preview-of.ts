import type { CrossReferenceIndex } from '../../../core/cross-references.ts';
import type { Document } from '../../../core/document/document.ts';
import type { Entry } from '../../../core/entry.ts';
import type { EntryId } from '../../../core/id.ts';
import type { EntryKind, Paths } from '../../../core/paths.ts';
import type { Problem } from '../../../core/problem.ts';
import type { EntryRecord, Repository } from '../../../core/repository.ts';
import { messages } from '../../../messages/index.ts';
import { type Applies, applies } from '../../../views/applies.ts';
import { bodyHtml } from '../../../views/body.ts';
import { type Fact, facts } from '../../../views/facts.ts';
import { type Tongue, tongue } from '../../../views/language.ts';
import { type References, references } from '../../../views/references.ts';

/** What the page of the entry would show. */
export type Preview = {
  kind: EntryKind;
  kindLabel: string;
  title: string;
  summary: string;
  tongue: Tongue;
  applies: Applies;
  facts: readonly Fact[];
  /** HTML of the body, safe as it stands; null while the checks find an error in the text. */
  body: string | null;
  /** Other entries that it names, as its page tells them. */
  references: Pick<References, 'tensions' | 'groups'>;
  headings: { tensions: string; references: string };
};

type Checked = { repository: Repository; paths: Paths; document: Document; problems: readonly Problem[] };

export function previewOf({ repository, paths, document, problems }: Checked): Preview {
  const t = messages.en;
  const kind = document.kind as EntryKind;
  const records = repository.entryRecords.map((record) => [record.document, asEntry(record)] as const);
  const entry = new Map(records).get(document) ?? asEntry({ document, kind, fields: {} });
  // The draft comes last: where it has the id of another, it is the draft that is shown.
  const entries = new Map([...records.map(([, one]) => [one.id, one] as const), [entry.id, entry]]);
  const site = { repository: { ...repository, entries }, paths, t, index: around(entry), host: null };
  const { first, further } = facts(site, entry);
  const isBroken = problems.some(
    ({ severity, file, place }) =>
      severity === 'error' && file === document.file && (place?.line ?? 0) >= document.bodyLine,
  );
  return {
    kind,
    kindLabel: t.labels.kind[kind],
    title: entry.title,
    summary: entry.summary,
    tongue: tongue(entry.language),
    applies: applies(site, entry),
    facts: [...first, ...further],
    // A file that could not be read at all has no places; nothing of it is shown either.
    body: isBroken || document.html.length === 0 ? null : bodyHtml(site, document),
    references: references(site, entry),
    headings: { tensions: t.entry.tensions, references: t.entry.references },
  };
}

function asEntry({ document, kind, fields }: EntryRecord): Entry {
  return { ...nothing, ...fields, id: document.id as EntryId, kind, file: document.file } as Entry;
}

/** What the draft itself says of other entries; what they say of it, nobody knows yet. */
function around({ id, relations }: Entry): CrossReferenceIndex {
  const outgoing = relations.map(({ type, entry, note }) => ({
    type,
    to: entry as EntryId,
    note: note ?? null,
  }));
  const none = new Map();
  return {
    entries: new Map([[id, { outgoing, incoming: [], related: [], readingLists: [] }]]),
    ...{ themes: none, countries: none, phases: none, levels: none, actors: none },
    ...{ addressees: none, sources: none, glossary: none },
  };
}

/** An entry of which nothing is written yet. */
const nothing = {
  title: '',
  summary: '',
  themes: [],
  sources: [],
  phases: [],
  levels: [],
  actors: [],
  countries: [],
  addressees: [],
  relations: [],
  keywords: [],
  aliases: [],
  contributors: [],
  language: 'en',
};
