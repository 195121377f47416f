import type { FormEntries, FormEntry } from '../../core/export/form-entries.ts';
import { contribute as t } from '../../messages/en/contribute.ts';
import { labels } from '../../messages/en/labels.ts';
import { fetchJson, remembering } from '../search/fetching.ts';
import type { VocabularyData } from './checking/small-repository.ts';
import { newSourceMark } from './draft-state.ts';

/** Where the lists of the site stand. */
export type Addresses = { vocabulary: string; entries: string };

/** The vocabularies and what stands already, each fetched once, and again where that failed. */
export function loader({ vocabulary, entries }: Addresses) {
  const load = remembering((address: string) => fetchJson<unknown>(address));
  return {
    vocabulary: () => load(vocabulary) as Promise<VocabularyData>,
    collection: () => load(entries) as Promise<FormEntries>,
  };
}

/** Fills the choices of rows, in the template from which rows are copied and in those that stand. */
export function fillChoices(form: ParentNode, vocabulary: VocabularyData): void {
  const templates = [...form.querySelectorAll('template')].map(({ content }) => content);
  for (const place of [form, ...templates]) {
    for (const select of place.querySelectorAll<HTMLSelectElement>('select[data-fill]'))
      fill(
        select,
        select.dataset['fill'] === 'actors'
          ? actorGroups(vocabulary)
          : [
              ...vocabulary.sources.map(({ id, shortTitle, title }) => option(id, `${shortTitle}: ${title}`)),
              option(newSourceMark, t.rows.newSource),
            ],
      );
  }
}

/** New choices after the first, which stands for none; what was chosen stays chosen, known or not. */
function fill(select: HTMLSelectElement, choices: readonly HTMLElement[]): void {
  const { value } = select;
  select.replaceChildren(...[...select.children].slice(0, 1), ...choices);
  chooseValue(select, value);
}

/** Chooses a value; one that is not offered is added, so that what was written is never lost in silence. */
export function chooseValue(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((one) => one.value === value)) select.append(new Option(value, value));
  select.value = value;
}

/** Known entries, offered by title while one is sought. */
export function fillEntries(list: HTMLElement, entries: readonly FormEntry[]): void {
  list.replaceChildren(...entries.map(({ title }) => option(title, '')));
}

function actorGroups({ actors }: VocabularyData): HTMLOptGroupElement[] {
  const kinds = Map.groupBy(actors, (actor) => (actor as { kind?: string }).kind ?? '');
  return [...kinds].map(([kind, some]) => {
    const group = document.createElement('optgroup');
    group.label = Object.entries(labels.actorKind).find(([key]) => key === kind)?.[1] ?? kind;
    group.append(
      ...[...some].sort((a, b) => a.label.localeCompare(b.label)).map(({ id, label }) => option(id, label)),
    );
    return group;
  });
}

function option(value: string, text: string): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return made;
}

/** Characters of a choice; a phone shows no more. */
const longest = 80;
