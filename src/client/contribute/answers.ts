import { toId } from '../../core/id.ts';
import { type EntryKind, entryKinds } from '../../core/paths.ts';
import { bodyField, newSourceMark, type Row, type State } from './draft-state.ts';

/** What the form says, in the names and shapes of the schema; what was left open is absent. */
export type FormAnswers = {
  kind: EntryKind;
  fields: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, string>>;
};

/** Fields that only some kinds have; what was written under another kind stays in the draft and out of the file. */
const ofKind: Readonly<Record<string, readonly EntryKind[]>> = {
  strength: ['recommendation'],
  status: ['recommendation'],
  outcome: ['best-practice', 'country-experience'],
};

export function kindOf({ fields }: State): EntryKind | null {
  return entryKinds.find((kind) => kind === fields['kind']) ?? null;
}

/** @param headings those of the kind. */
export function answersOf(state: State, kind: EntryKind, headings: readonly string[]): FormAnswers {
  const { fields: form, terms } = state;
  const text = (name: string): string => (form[name] ?? '').replace(/\s+/g, ' ').trim();
  const isOfKind = (name: string): boolean => ofKind[name]?.includes(kind) ?? true;
  const applies = { when: lines(form['when']), notWhen: lines(form['notWhen']) };
  const evidence = present({ basis: text('basis'), voice: text('voice') });
  const status = {
    state: text('status state'),
    date: text('status date'),
    proof: text('status proof'),
    source: sourceId(state, text('status source')),
  };
  const fields = {
    title: text('title').replace(/\.$/, ''),
    summary: text('summary'),
    themes: terms['themes'] ?? [],
    sources: rowsOf(state, 'sources').map(({ source = '', ...place }) =>
      present({ source: sourceId(state, source), ...place }),
    ),
    addressees: rowsOf(state, 'addressees').filter(({ actor }) => actor !== ''),
    strength: isOfKind('strength') ? text('strength') : '',
    outcome: isOfKind('outcome') ? text('outcome') : '',
    status: isOfKind('status') ? present(status) : {},
    applies: present(applies),
    phases: terms['phases'] ?? [],
    levels: terms['levels'] ?? [],
    actors: terms['actors'] ?? [],
    countries: terms['countries'] ?? [],
    evidence,
    relations: rowsOf(state, 'relations')
      .filter(({ entry, note }) => entry !== '' || note !== '')
      .map(present),
    keywords: lines((form['keywords'] ?? '').replace(/[,;]/g, '\n')),
    contributors: form['named'] === 'yes' ? lines(form['contributor']) : [],
    language: text('language') || 'en',
  };
  return {
    kind,
    fields: present(fields),
    body: Object.fromEntries(headings.map((heading) => [heading, (form[bodyField(heading)] ?? '').trim()])),
  };
}

/** The id of the source that is described in the form, made from its short title. */
export function newSourceId({ fields }: State): string {
  return toId(fields['source shortTitle'] ?? '') || 'new-source';
}

/** Whether the entry rests on the source that is described in the form. */
export function hasNewSource(state: State): boolean {
  const { fields, rows } = state;
  const isProof = kindOf(state) === 'recommendation' && fields['status source'] === newSourceMark;
  return isProof || (rows['sources']?.some(({ source }) => source === newSourceMark) ?? false);
}

function sourceId(state: State, chosen: string): string {
  return chosen === newSourceMark ? newSourceId(state) : chosen;
}

/** The source that is described in the form, as a row of sources.yaml. */
export function newSource(state: State): Readonly<Record<string, unknown>> {
  const of = (name: string): string => (state.fields[`source ${name}`] ?? '').replace(/\s+/g, ' ').trim();
  const date = of('issued')
    .split('-')
    .map((part) => part.replace(/^0+(?=\d)/, ''));
  return {
    id: newSourceId(state),
    ...present({
      type: of('type') || 'report',
      title: of('title'),
      shortTitle: of('shortTitle'),
      publisher: of('publisher'),
      issued: of('issued') === '' ? '' : { 'date-parts': [date] },
      URL: of('URL'),
    }),
  };
}

/** Rows in which anything was written, each value without space around it. */
function rowsOf({ rows }: State, name: string): Row[] {
  return (rows[name] ?? [])
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, text.trim()])))
    .filter((row) => Object.values(row).some((text) => text !== ''));
}

function lines(text = ''): string[] {
  const all = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(all.filter((line) => line !== ''))];
}

/** The fields that hold something. */
function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === undefined || value === '') return false;
      return (
        typeof value !== 'object' || value === null || Object.values(value).some((part) => !isNothing(part))
      );
    }),
  );
}

function isNothing(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
