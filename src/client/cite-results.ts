import { joined } from '../core/cite/joined.ts';
import { citeResults as t } from '../messages/en/cite-results.ts';
import { copyText, fetchFile } from './copy-file.ts';
import { download } from './download.ts';
import { remembering } from './search/fetching.ts';

/** Most references of a set, and how many are asked for at once. */
const most = 200;
const atOnce = 6;

type Format = keyof typeof t.formats;
const formats = Object.keys(t.formats) as Format[];

/**
 * Fills the panel that offers the references of results, as files and for the clipboard.
 * @param pageOf gives the address of the page of a result, beside which its references stand.
 */
export function showCite(
  panel: HTMLElement,
  ids: readonly string[],
  pageOf: (id: string) => Promise<string>,
): void {
  const cited = ids.slice(0, most);
  const [hint, list, status] = ['p', 'ul', '[data-cite-said]'].map((part) => panel.querySelector(part));
  if (!hint || !list || !status) return;
  hint.textContent = t.first(cited.length, ids.length);
  status.textContent = '';
  const button = (label: string, act: () => Promise<unknown>, done: string): HTMLLIElement => {
    const item = document.createElement('li');
    const pressed = document.createElement('button');
    Object.assign(pressed, { type: 'button', textContent: label });
    pressed.addEventListener('click', async () => {
      status.textContent = t.working;
      try {
        await act();
        status.textContent = done;
      } catch {
        status.textContent = t.failed;
      }
    });
    item.append(pressed);
    return item;
  };
  // Kept: where the browser no longer lets a text be copied that was long under way, pressing again copies at once.
  const references = remembering((format) => fetchReferences(cited, pageOf, format));
  const copy = (format: Format): Promise<void> => copyText(references(format));
  const save = async (format: Format): Promise<void> =>
    download(`references.${format}`, await references(format));
  const saves = formats.map((format) =>
    button(t.save(t.formats[format]), () => save(format), t.saved(cited.length)),
  );
  // A button that could not do what it says is not shown: the clipboard needs a secure context.
  const copies = navigator.clipboard
    ? formats.map((format) => button(t.copy(t.formats[format]), () => copy(format), t.copied(cited.length)))
    : [];
  list.replaceChildren(...saves, ...copies);
}

/** All or none: a set in which references are missing would be taken for whole. */
async function fetchReferences(
  ids: readonly string[],
  pageOf: (id: string) => Promise<string>,
  format: string,
): Promise<string> {
  const fetchOne = async (id: string): Promise<string> => fetchFile(`${await pageOf(id)}citation.${format}`);
  const files: string[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    files.push(...(await Promise.all(ids.slice(from, from + atOnce).map(fetchOne))));
  return joined(format as Format, files);
}
