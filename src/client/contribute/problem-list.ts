import { contribute } from '../../messages/en/contribute.ts';
import type { Checked, FieldProblem } from './checking/checked.ts';
import { bodyField } from './draft-state.ts';
import { controlsIn, find, goTo, partOf } from './find.ts';

const t = contribute.check;

/** Shows what the checks find, at each part of the form and beside it. */
export type ProblemList = {
  show: (checked: Checked) => void;
  /** From now on a part is told what is wrong with it, even if it was never touched. */
  touch: (name: string) => void;
  touchAll: () => void;
};

export function connectProblems(form: HTMLFormElement, onTouch: () => void): ProblemList {
  const status = find(form, '[data-check-status]');
  const list = find(form, '[data-side-problems]');
  const open = find(form, '[data-side-open]');
  const touched = new Set<string>();
  let isAll = false;
  // What is still being written is not yet wrong: a part is judged once it is left.
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
    if (part === null || (relatedTarget instanceof Node && part.contains(relatedTarget))) return;
    for (
      let one: HTMLElement | null = part;
      one !== null;
      one = one.parentElement?.closest('[data-part]') ?? null
    )
      touched.add(one.dataset['part'] ?? '');
    onTouch();
  });

  function show({ problems }: Checked): void {
    const told = problems.filter(({ field }) => isTold(field));
    const untold = problems.filter(({ severity, field }) => severity === 'error' && !isTold(field));
    showAtParts(form, told);
    list.hidden = told.length === 0;
    list.replaceChildren(
      ...told.map((problem) => item(problem, `${labelOf(problem.field)}: ${problem.reason}`)),
    );
    // What holds something is not still to fill: it is being written, and judged when it is left.
    const fields = [...new Set(untold.map(({ field }) => field))].filter((field) => !holds(field));
    open.hidden = fields.length === 0;
    open.replaceChildren(
      `${t.open}:`,
      ...fields.flatMap((field, at) => [
        ' ',
        joined(link(field, labelOf(field)), at < fields.length - 1 ? ',' : ''),
      ]),
    );
    say(told, untold.length);
  }

  /** Whether a part is judged: it was left, or holds something while the focus is elsewhere, as after a draft came back. */
  function isTold(field: string): boolean {
    if (isAll || touched.has(field)) return true;
    return holds(field) && !(partOf(form, field)?.contains(document.activeElement) ?? false);
  }

  function holds(field: string): boolean {
    const part = partOf(form, field === idPart ? titlePart : field);
    return part !== null && isFilled(part);
  }

  function say(told: readonly FieldProblem[], left: number): void {
    const errors = told.filter(({ severity }) => severity === 'error').length;
    const advice = told.length - errors;
    const text =
      errors > 0 ? t.problems(errors) : advice > 0 ? t.advice(advice) : left > 0 ? t.clean : t.ready;
    if (status.textContent !== text) status.textContent = text;
  }

  function item(problem: FieldProblem, text: string): HTMLLIElement {
    const made = document.createElement('li');
    made.dataset['severity'] = problem.severity;
    made.append(link(problem.field, text));
    return made;
  }

  function link(field: string, text: string): HTMLAnchorElement {
    return partLink(form, field, text);
  }

  return {
    show,
    touch: (name) => touched.add(name),
    touchAll: () => {
      isAll = true;
    },
  };
}

/** The name of the file is made of the title: that is where it is filled. */
const idPart = 'id';
const titlePart = 'title';

/** Whether anything is written or chosen in a part; a choice that always has a value says nothing. */
function isFilled(part: HTMLElement): boolean {
  return (
    part.querySelector('.terms-chosen li') !== null ||
    controlsIn(part, 'input[type="text"]:not([data-find]), textarea, select:has(> option[value=""])').some(
      ({ value }) => value.trim() !== '',
    )
  );
}

/** A link and the sign after it, which no line may part. */
function joined(link: HTMLAnchorElement, sign: string): HTMLElement {
  const both = document.createElement('span');
  both.className = 'unparted';
  both.append(link, sign);
  return both;
}

/** A link that takes the reader to a part of the form. */
export function partLink(form: HTMLFormElement, field: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  const part = partOf(form, field);
  made.href = `#${part?.id ?? ''}`;
  made.textContent = text;
  made.addEventListener('click', (event) => {
    event.preventDefault();
    if (part !== null) goTo(part);
  });
  return made;
}

/** The name of a part as the form shows it. */
export function labelOf(field: string): string {
  const known: Readonly<Record<string, string>> = contribute.labels;
  return known[field] ?? (field.startsWith(bodyField('')) ? field.slice(bodyField('').length) : field);
}

function showAtParts(form: HTMLFormElement, told: readonly FieldProblem[]): void {
  for (const list of form.querySelectorAll<HTMLElement>('.field-problems')) {
    const part = list.closest<HTMLElement>('[data-part]');
    const own = told.filter(({ field }) => field === part?.dataset['part']);
    list.hidden = own.length === 0;
    list.replaceChildren(...own.map(problemItem));
    const isWrong = own.some(({ severity }) => severity === 'error');
    part?.classList.toggle('has-problem', isWrong);
    const control = part?.matches('fieldset') ? null : part?.querySelector('input, textarea, select');
    if (isWrong) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

function problemItem({ severity, reason, expected, help }: FieldProblem): HTMLLIElement {
  const made = document.createElement('li');
  made.dataset['severity'] = severity;
  const strong = document.createElement('strong');
  strong.textContent = reason;
  const mend = document.createElement('span');
  mend.textContent = expected === null || help.includes(expected) ? help : `${t.expected(expected)} ${help}`;
  made.append(strong, ' ', mend);
  return made;
}
