import { crossReferences } from '../../../core/cross-references.ts';
import type { Document } from '../../../core/document/document.ts';
import type { Entry } from '../../../core/entry.ts';
import type { EntryId } from '../../../core/id.ts';
import type { EntryKind, Paths } from '../../../core/paths.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Repository } from '../../../core/repository.ts';
import { messages } from '../../../messages/index.ts';
import { bodyHtml } from '../../../views/body.ts';
import { type Fact, facts } from '../../../views/facts.ts';
import { type Tongue, tongue } from '../../../views/language.ts';

/** What the page of the entry would show. */
export type Preview = {
  kind: EntryKind;
  kindLabel: string;
  title: string;
  summary: string;
  tongue: Tongue;
  applies: { label: string; conditions: readonly string[] }[];
  facts: readonly Fact[];
  /** HTML of the body, safe as it stands; null while the checks find an error in the text. */
  body: string | null;
};

type Checked = { repository: Repository; paths: Paths; document: Document; problems: readonly Problem[] };

export function previewOf({ repository, paths, document, problems }: Checked): Preview {
  const t = messages.en;
  const site = { repository, paths, t, index: crossReferences(repository), host: null };
  const fields = repository.entryRecords.find((record) => record.document === document)?.fields ?? {};
  const kind = document.kind as EntryKind;
  const entry = { ...nothing, ...fields, id: document.id as EntryId, kind, file: document.file } as Entry;
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
    applies: [
      { label: t.entry.appliesWhen, conditions: entry.applies?.when ?? [] },
      { label: t.entry.appliesNotWhen, conditions: entry.applies?.notWhen ?? [] },
    ].filter(({ conditions }) => conditions.length > 0),
    facts: [...first, ...further],
    // A file that could not be read at all has no places; nothing of it is shown either.
    body: isBroken || document.html.length === 0 ? null : bodyHtml(site, document),
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
