/**
 * A draft checked as the whole collection is: the same reader, the same rules, the same words. Loaded when somebody begins to
 * write, since it weighs more than all other scripts together.
 */
import './without-eval.ts';
import { type Alike, alike } from '../../../core/alike.ts';
import { runChecks } from '../../../core/checks/registry.ts';
import type { Document } from '../../../core/document/document.ts';
import type { FormEntry } from '../../../core/export/form-entries.ts';
import { requiredHeadings } from '../../../core/headings.ts';
import { type EntryKind, entryFile, type Paths } from '../../../core/paths.ts';
import { type Problem, sortProblems } from '../../../core/problem.ts';
import { idFrom, scaffold } from '../../../core/scaffold/scaffold.ts';
import { answersOf, hasNewSource, newSource } from '../answers.ts';
import type { State } from '../draft-state.ts';
import { fieldOf } from './field-of.ts';
import { type Preview, previewOf } from './preview-of.ts';
import { type Surroundings, smallRepository } from './small-repository.ts';
import { sourceText } from './source-text.ts';
import { unwritten } from './unwritten.ts';

export type { Preview } from './preview-of.ts';
export type { Surroundings } from './small-repository.ts';

/** A problem with the part of the form in which it can be mended. */
export type FieldProblem = Problem & { field: string };

export type Checked = {
  id: string;
  /** From the content folder. */
  file: string;
  /** The text of the file. */
  text: string;
  /** The text to add to sources.yaml, where the draft rests on a source that is not there yet. */
  source: string | null;
  problems: readonly FieldProblem[];
  preview: Preview;
  alike: readonly Alike<FormEntry>[];
};

/** @param today as 2026-11-24. */
export function check(
  state: State,
  kind: EntryKind,
  { around, paths, today }: { around: Surroundings; paths: Paths; today: string },
): Checked {
  const headings = requiredHeadings[kind];
  const answers = answersOf(withIds(state, around.collection.entries), kind, headings);
  const text = scaffold(answers);
  const id = (state.fields['id'] ?? '').trim() || idFrom(String(answers.fields['title'] ?? '')) || unnamed;
  const file = entryFile(kind, id);
  const source = hasNewSource(state) ? sourceText(newSource(state)) : null;
  const texts = { [file]: text, ...(source === null ? {} : { 'sources.yaml': source }) };
  const { repository, problems: reading } = smallRepository(around, texts);
  const document = repository.byFile.get(file) as Document;
  const found = runChecks(repository, reading, { today }).filter((problem) => problem.file in texts);
  const problems = sortProblems([...found, ...unwritten(document, answers.body)]).map((problem) => ({
    ...problem,
    field: fieldOf(problem, document, headings),
  }));
  return {
    id,
    file,
    text,
    source,
    problems,
    preview: previewOf({ repository, paths, document, problems: found }),
    alike: alike(
      { title: fieldText(answers.fields, 'title'), summary: fieldText(answers.fields, 'summary') },
      around.collection.entries,
      { themes: repository.vocabulary.themes },
    ),
  };
}

/** Other entries are named by their titles; their ids are what the file needs. */
function withIds(state: State, entries: readonly FormEntry[]): State {
  const { relations = [] } = state.rows;
  const idOf = (text: string): string => entries.find(({ title }) => title === text.trim())?.id ?? text;
  const named = relations.map((row) => ({ ...row, entry: idOf(row['entry'] ?? '') }));
  return { ...state, rows: { ...state.rows, relations: named } };
}

/** How a file without a title is called until it has one. */
const unnamed = 'new-entry';

function fieldText(fields: Readonly<Record<string, unknown>>, name: string): string {
  return String(fields[name] ?? '');
}
