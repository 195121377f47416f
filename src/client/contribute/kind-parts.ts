import { hasNewSource, kindOf } from './answers.ts';
import type { State } from './draft-state.ts';
import { find, partOf } from './find.ts';

/** What each kind has to have, and others may. */
const requiredParts = { recommendation: 'addressees', 'country-experience': 'countries' } as const;

/** Shows the parts that the form has for what was answered so far: for its kind, for a new source, for a name. */
export function showKind(form: HTMLFormElement, state: State): void {
  const kind = kindOf(state);
  find(form, '[data-rest]').hidden = kind === null;
  for (const part of form.querySelectorAll<HTMLElement>('[data-kinds]'))
    part.hidden = kind === null || !part.dataset['kinds']?.split(' ').includes(kind);
  for (const [needing, name] of Object.entries(requiredParts)) {
    const slot = find(form, `[data-slot="${kind === needing ? needing : ''}"]`);
    const part = partOf(form, name);
    if (part === null || part.parentElement === slot) continue;
    slot.append(part);
    part.classList.toggle('is-required', kind === needing);
  }
  find(form, '[data-part="source"]').hidden = !hasNewSource(state);
  find(form, '[data-writer-name]').hidden = state.fields['named'] !== 'yes';
}
