/**
 * Suggestions under a search box: plain links in a list. They are a help and never in the way: the box works as it did, and
 * what cannot be loaded is not missed. Loaded when a search box is first used.
 */
import { type Suggestion, shardsOfTyped, suggest } from '../core/search/suggest.ts';
import type { SuggestionFile } from '../core/search/suggestions.ts';
import { suggestions as t } from '../messages/en/suggestions.ts';
import { type SuggestionPanel, suggestionPanel } from './suggestion-panel.ts';

/** How long typing rests before the number of suggestions is announced, in milliseconds. */
const announcingRest = 800;

const connected = new WeakMap<HTMLInputElement, () => void>();

/**
 * Helps with a search box whose form says where the files of suggestions are.
 * @param isTyping whether its text has just changed; a box that was only entered suggests nothing.
 */
export function suggestFor(box: HTMLInputElement, isTyping: boolean): void {
  const { form } = box;
  const address = form?.dataset['suggestions'];
  if (!form || !address) return;
  const ask = connected.get(box) ?? connect(form, box, address);
  connected.set(box, ask);
  if (isTyping) ask();
}

function connect(form: HTMLFormElement, box: HTMLInputElement, address: string): () => void {
  const panel = suggestionPanel(form);
  const load = loader(address);
  let asked = '';
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    asked = '';
    clearTimeout(announcing);
    panel.show([]);
  };

  async function ask(): Promise<void> {
    const text = box.value;
    let found: Suggestion[] = [];
    asked = text;
    for (const shard of shardsOfTyped(text)) {
      const file = await load(shard);
      // What has been typed since, or closed, makes this answer an old one.
      if (asked !== text) return;
      if (file !== null) found = suggest(text, shard, file);
      if (found.length > 0) break;
    }
    panel.show(found);
    clearTimeout(announcing);
    announcing = setTimeout(() => panel.announce(t.count), announcingRest);
  }

  connectKeys(form, box, panel, hide);
  if (panel.isInline) {
    // The page writes into the box too: suggestions for another text go.
    const check = (): void => {
      if (asked !== box.value) hide();
    };
    form.addEventListener('click', check);
    addEventListener('popstate', check);
  } else {
    const leave = ({ target }: Event): void => {
      if (!form.contains(target as Node)) hide();
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    // A link can lead to another place of the same page; and Back can lead here again.
    panel.list.addEventListener('click', () => panel.close());
    addEventListener('pagehide', hide);
  }
  return ask;
}

/** Arrows walk from the box through the suggestions and back, Escape closes them and returns to the box. */
function connectKeys(
  form: HTMLFormElement,
  box: HTMLElement,
  panel: SuggestionPanel,
  hide: () => void,
): void {
  form.addEventListener('keydown', (event) => {
    const links = panel.links();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isInBox = document.activeElement === box;
    if (links.length === 0 || (at < 0 && !isInBox) || event.isComposing) return;
    if (event.key === 'Escape') {
      box.focus();
      hide();
    } else if (event.key === 'ArrowDown' && at + 1 < links.length) {
      links[at + 1]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] ?? box).focus();
    } else {
      // From the last one the arrow leads on as it does from the box: on the search page, to the results.
      if (event.key === 'ArrowDown' && panel.isInline) box.focus();
      return;
    }
    event.preventDefault();
  });
}

/** Loads each file once; one that did not come is asked for again when it is needed again. */
function loader(address: string): (shard: string) => Promise<SuggestionFile | null> {
  const files = new Map<string, Promise<SuggestionFile | null>>();
  return (shard) => {
    const known = files.get(shard);
    if (known !== undefined) return known;
    const loading = fetch(address.replace('*', shard))
      .then((response) => (response.ok ? (response.json() as Promise<SuggestionFile>) : null))
      .catch(() => null);
    files.set(shard, loading);
    loading.then((file) => file ?? files.delete(shard));
    return loading;
  };
}
