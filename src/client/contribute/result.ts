import { contactAddress } from '../../core/contact.ts';
import { longestAddress, type Prefilled } from '../../core/host.ts';
import { contribute } from '../../messages/en/contribute.ts';
import { find, goTo } from './find.ts';

const t = contribute.finish;

/** Something left to do, and the element that it is done at. */
export type Left = { text: string; part: HTMLElement | null };

/** What forms end in: either what is left to do, or what was made. */
export type Result = {
  refuse: (left: readonly Left[]) => void;
  reveal: () => void;
  /** What was made is of yesterday: it is taken away, and that is said. */
  spoil: () => void;
};

export function connectResult(form: HTMLFormElement): Result {
  const missing = find(form, '[data-missing]');
  const result = find(form, '[data-result]');
  const stale = find(form, '[data-stale]');
  return {
    refuse(left) {
      result.hidden = true;
      stale.textContent = '';
      missing.hidden = false;
      find(missing, 'ul').replaceChildren(...left.map(leftItem));
      missing.focus();
    },
    reveal() {
      missing.hidden = true;
      stale.textContent = '';
      result.hidden = false;
      find(result, 'h3').focus();
    },
    spoil() {
      missing.hidden = true;
      if (result.hidden) return;
      result.hidden = true;
      stale.textContent = t.stale;
    },
  };
}

/** What must be true before anything is handed in, and is not answered yet. */
export function unticked(form: HTMLFormElement): Left[] {
  return [...form.querySelectorAll<HTMLInputElement>('[data-tick]')]
    .filter(({ checked }) => !checked)
    .map((tick) => ({ text: t.unticked(tick.dataset['tick'] ?? ''), part: tick.parentElement }));
}

/** Copies a text at a click. Where the browser does not allow it, `fallBack` shows the text to be marked. */
export function connectCopy(
  button: HTMLElement,
  status: HTMLElement,
  { text, fallBack }: { text: () => string; fallBack: () => void },
): void {
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = t.copied;
    } catch {
      status.textContent = t.copyFailed;
      fallBack();
    }
  });
}

/** Lets a link open a form of the code host; one without the text says that it has to be pasted there. */
export function leadTo(link: HTMLAnchorElement | null, { href, isWhole }: Prefilled): boolean {
  if (link === null) return true;
  // The form itself must open, even where a title alone is longer than any address.
  openBeside(link, href.length <= longestAddress ? href : href.replace(/\?.*$/s, ''));
  return isWhole;
}

/** Lets a link open in a tab of its own, so that nobody leaves what they have written. */
export function openBeside(link: HTMLAnchorElement, href: string): void {
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** Lets a link begin a message to the people who keep the collection. */
export function addressTo(link: HTMLAnchorElement | null, contact: string | null, subject: string): void {
  if (link !== null && contact !== null) link.href = contactAddress(contact, subject);
}

/** Marks the text of an element, for a reader to copy. */
export function mark(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function leftItem({ text, part }: Left): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${part?.id ?? ''}`;
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (part !== null) goTo(part);
  });
  item.append(link);
  return item;
}
