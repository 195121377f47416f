import type { SearchState } from '../../core/facets.ts';
import { createPaths } from '../../core/paths.ts';
import type { Concept } from '../../core/search/concept.ts';
import type { Plan } from '../../core/search/plan.ts';
import { wordsOf } from '../../core/search/words.ts';
import { search as t } from '../../messages/en/search.ts';
import { find } from './form.ts';

/** What the page says of how it understood the query. */
export type Notices = {
  /** @param lost phrases that no entry holds, whose words were searched instead. */
  show: (state: SearchState, plan: Plan, found: number, lost: readonly string[]) => void;
};

type Notice = { text: string; action?: { label: string; to: SearchState } };

/** Most other names that are told; more would be read by nobody. */
const mostNames = 3;

export function connectNotices(
  root: HTMLElement,
  { base, onChange }: { base: string; onChange: (state: SearchState) => void },
): Notices {
  const list = find(root, '.search-notices', HTMLUListElement);
  const answers = find(root, '.search-answers', HTMLElement);
  const paths = createPaths(base, location.origin);

  function show(state: SearchState, plan: Plan, found: number, lost: readonly string[]): void {
    const notices = noticesOf(state, plan, found, lost);
    list.hidden = notices.length === 0;
    list.replaceChildren(...notices.map(noticeItem));
    // The glossary answers first: it says what the term means.
    const named = [...plan.named].sort((a, b) => Number(b.definition !== '') - Number(a.definition !== ''));
    answers.hidden = named.length === 0 && plan.absent.length === 0;
    answers.replaceChildren(
      ...named.map((concept) =>
        answer(concept, concept.definition || t.filedUnder(concept.kind, concept.tagged)),
      ),
      ...plan.absent.map((country) => answer({ kind: 'country', ...country }, t.silentOn(found))),
    );
  }

  function noticeItem({ text, action }: Notice): HTMLLIElement {
    const item = document.createElement('li');
    item.append(text);
    if (action === undefined) return item;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.label;
    button.addEventListener('click', () => {
      // The button goes with its notice; the box is where the reader goes on.
      find(root, 'input[type="search"]', HTMLInputElement).focus();
      onChange(action.to);
    });
    item.append(' ', button);
    return item;
  }

  function answer(
    { kind: what, id, label }: Pick<Concept, 'kind' | 'id' | 'label'>,
    says: string,
  ): HTMLElement {
    const part = document.createElement('section');
    const title = document.createElement('h2');
    const kind = document.createElement('span');
    kind.className = 'answer-kind';
    kind.textContent = t.conceptKind[what];
    const link = document.createElement('a');
    link.href = pageOf({ kind: what, id });
    link.textContent = label;
    title.append(kind, link);
    part.append(title);
    const text = document.createElement('p');
    text.textContent = says;
    part.append(text);
    return part;
  }

  function pageOf({ kind, id }: Pick<Concept, 'kind' | 'id'>): string {
    const of = {
      theme: paths.theme,
      actor: paths.actor,
      country: paths.country,
      phase: paths.phase,
      term: paths.glossaryTerm,
      source: paths.source,
    };
    return of[kind](id);
  }

  return { show };
}

function noticesOf(state: SearchState, plan: Plan, found: number, lost: readonly string[]): Notice[] {
  if (state.query === '') return [];
  const exactly = { ...state, isExact: true };
  const { corrected, proposed, unknown } = plan;
  const notices: Notice[] = [];
  if (lost.length > 0 && found > 0) notices.push({ text: t.noPhrase(lost) });
  if (corrected.length > 0)
    notices.push({
      text: t.corrected(replaced(state.query, corrected)),
      action: { label: t.searchExactly(state.query), to: exactly },
    });
  if (proposed.length > 0) {
    const query = replaced(state.query, proposed);
    notices.push({ text: t.didYouMean, action: { label: query, to: { ...state, query } } });
  }
  if (unknown.length > 0 && found > 0) notices.push({ text: t.nothingTerm(unknown) });
  const names = addedNames(plan);
  if (state.isExact)
    notices.push({ text: t.exact, action: { label: t.searchWidely, to: { ...state, isExact: false } } });
  else if (names.length > 0)
    notices.push({
      text: t.added(names.slice(0, mostNames), names.length - mostNames),
      action: { label: t.searchOnlyTyped, to: exactly },
    });
  return notices;
}

/** Labels of what was searched for beside what was typed; a label that was typed itself adds nothing. */
function addedNames({ spans, terms }: Plan): string[] {
  const typed = new Set(terms.map(({ typed: text }) => text));
  const isNews = (label: string): boolean => wordsOf(label).some(({ text }) => !typed.has(text));
  return [...new Set(spans.flatMap(({ concept }) => concept?.label ?? []).filter(isNews))];
}

/** The query with words put right; its other signs stay. */
function replaced(query: string, pairs: readonly { typed: string; instead: string }[]): string {
  return pairs.reduce((text, { typed, instead }) => {
    const at = text.toLowerCase().indexOf(typed);
    return at < 0 ? text : text.slice(0, at) + instead + text.slice(at + typed.length);
  }, query);
}
