import { contactAddress, isEmail } from '../core/contact.ts';
import {
  addresseeBases,
  entrySchemas,
  evidenceBases,
  outcomes,
  roles,
  states,
  strengths,
  voices,
} from '../core/entry.ts';
import { requiredHeadings } from '../core/headings.ts';
import { type EntryKind, entryKinds, kindFolders } from '../core/paths.ts';
import { relationNames } from '../core/relation.ts';
import { scaffold } from '../core/scaffold/scaffold.ts';
import { type Frame, frame } from './frame.ts';
import type { Anchor, Site } from './site.ts';

/** A value to choose, with its name in plain words. */
export type Choice = { value: string; label: string };

/** The form, and the way to write a file without it. */
export type ContributeView = {
  frame: Frame;
  t: Site['t']['contribute'];
  guide: Anchor;
  /** What the script of the page needs to know of the site. */
  config: {
    base: string;
    vocabulary: string;
    entries: string;
    repository: string | null;
    contact: string | null;
  };
  /** Whom to write to; null where nobody says it. */
  contact: Anchor | null;
  kinds: {
    kind: EntryKind;
    label: string;
    meaning: string;
    headings: { heading: string; prompt: string }[];
  }[];
  /** What each field holds, in the words of its schema; in others where those speak of the file. */
  hints: Readonly<Record<string, string>>;
  choices: Readonly<Record<ChoiceName, readonly Choice[]>>;
  plain: { files: { label: string; folder: string; text: string }[]; links: Anchor[]; issue: Anchor | null };
};

type ChoiceName =
  | 'strength'
  | 'status'
  | 'outcome'
  | 'evidenceBasis'
  | 'voice'
  | 'role'
  | 'addresseeBasis'
  | 'relation'
  | 'sourceType'
  | 'language';

export function contributeView(site: Site): ContributeView {
  const { t, paths, host, contact = null } = site;
  const { contribute, labels } = t;
  return {
    frame: frame(site, { title: contribute.title, description: contribute.lede, path: paths.contribute }),
    t: contribute,
    guide: { text: contribute.guide, href: paths.guide },
    config: {
      base: paths.base,
      vocabulary: paths.file('data', 'vocabulary.json'),
      entries: paths.contributeEntries,
      repository: host?.repository ?? null,
      contact,
    },
    contact:
      contact === null
        ? null
        : {
            text: isEmail(contact) ? contact : contribute.contact.page,
            href: contactAddress(contact, contribute.contact.subject),
          },
    kinds: entryKinds.map((kind) => ({
      kind,
      label: labels.kind[kind],
      meaning: t.home.kindMeaning[kind],
      headings: requiredHeadings[kind].map((heading) => ({
        heading,
        prompt: promptFor(site, kind, heading),
      })),
    })),
    hints: { ...descriptions(), ...contribute.hints },
    choices: {
      strength: strengths.map((value) => ({
        value,
        label: `${labels.strength[value].label}: ${labels.strength[value].meaning}`,
      })),
      status: choices(states, labels.status),
      outcome: choices(outcomes, labels.outcome),
      evidenceBasis: choices(evidenceBases, labels.evidence),
      voice: choices(voices, labels.voice),
      role: choices(roles, labels.role),
      addresseeBasis: choices(addresseeBases, labels.basis),
      relation: choices(relationNames, labels.reference),
      sourceType: Object.entries(contribute.newSource.types).map(([value, label]) => ({ value, label })),
      language: languages.map((value) => ({ value, label: names.of(value) ?? value })),
    },
    plain: plainWay(site),
  };
}

const languages = ['en', 'ar', 'zh', 'fr', 'ru', 'es', 'pt'];
const names = new Intl.DisplayNames('en', { type: 'language' });

function choices<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): Choice[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

function promptFor({ t }: Site, kind: EntryKind, heading: string): string {
  const prompts: Readonly<Record<string, string>> = t.contribute.prompts[kind];
  return prompts[heading] ?? '';
}

/** The sentence of each field; those that only one kind has, as that kind has them. */
function descriptions(): Record<string, string> {
  return Object.fromEntries(
    entryKinds.flatMap((kind) =>
      Object.entries(entrySchemas[kind].shape).map(([name, schema]) => [name, schema.description ?? '']),
    ),
  );
}

function plainWay(site: Site): ContributeView['plain'] {
  const { t, paths, host, repository } = site;
  const source = repository.sources.keys().next().value ?? 'report-2008';
  const fields = {
    title: 'A claim in one sentence',
    summary: 'What a reader must know.',
    themes: [repository.vocabulary.themes.keys().next().value ?? 'planning'],
    sources: [{ source, section: '3.6', pages: '22-23' }],
  };
  const actor = repository.vocabulary.actors.keys().next().value ?? 'donors';
  const ofKind: Record<EntryKind, object> = {
    'best-practice': {},
    recommendation: { addressees: [{ actor, role: 'lead', basis: 'named' }], strength: 'should' },
    'country-experience': { countries: [repository.vocabulary.countries.keys().next().value ?? 'SOM'] },
  };
  return {
    files: entryKinds.map((kind) => ({
      label: t.labels.kind[kind],
      folder: `content/${kindFolders[kind]}`,
      text: scaffold({ kind, fields: { ...fields, ...ofKind[kind] }, body: t.contribute.prompts[kind] }),
    })),
    links: [
      { text: t.site.guide, href: paths.guide },
      { text: t.site.themes, href: paths.themes },
      { text: t.site.sources, href: paths.sources },
    ],
    issue: host === null ? null : { text: t.contribute.plain.issueLink, href: host.newIssue('', '').href },
  };
}
