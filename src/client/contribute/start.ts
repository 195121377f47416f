import { contribute as t } from '../../messages/en/contribute.ts';
import { startChange } from './change.ts';
import { find } from './find.ts';
import { startLesson } from './lesson.ts';
import { fillEntries, loader } from './lists.ts';

/** Starts the page: the form for a new lesson, or for a change where the address names an entry. */
export function start(root: HTMLElement): void {
  const { base = '', vocabulary = '', entries = '', repository = null, contact = null } = root.dataset;
  const lists = loader({ vocabulary, entries });
  const query = new URLSearchParams(location.search);
  const suggest = query.get('suggest');
  const lesson = find<HTMLFormElement>(root, '.contribute-form');
  // The form is at hand now; how to do without it need not stand open.
  find<HTMLDetailsElement>(root, '.plain-way').open = false;
  if (suggest === null) {
    const exemplifies = query.get('exemplifies');
    startLesson(lesson, {
      base,
      repository,
      contact,
      lists,
      kind: query.get('kind'),
      exemplifies,
      key: keyFor(base, exemplifies === null ? '' : `exemplifies=${exemplifies}`),
    });
    lists
      .collection()
      .then((known) => fillEntries(find(lesson, '#known-entries'), known.entries))
      .catch(() => {});
    return;
  }
  find(root, 'h1').textContent = t.change.title;
  find(root, '.lede').textContent = t.change.lede;
  lists
    .collection()
    .then(({ entries: known }) => {
      const entry = known.find(({ id }) => id === suggest);
      if (entry === undefined) return say(root, t.unknownEntry(suggest));
      startChange(find<HTMLFormElement>(root, '.change-form'), {
        entry,
        repository,
        contact,
        key: keyFor(base, `suggest=${suggest}`),
      });
    })
    .catch(() => say(root, t.listsFailed));
}

/** One draft for each thing that the form can be opened for, so that none takes the place of another. */
function keyFor(base: string, what: string): string {
  return `${base}contribute?${what}`;
}

function say(root: HTMLElement, text: string): void {
  const note = document.createElement('p');
  note.className = 'load-failed';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  find(root, '.contribute-head').append(note);
  find<HTMLDetailsElement>(root, '.plain-way').open = true;
}
