import type { MyList } from '../../core/my-list/model.ts';
import { shareFragment } from '../../core/my-list/share.ts';
import { qrSvg } from '../../core/qr.ts';
import { myListUse as t } from '../../messages/en/my-list-use.ts';
import { find } from '../contribute/find.ts';
import { shareMark } from './address.ts';
import type { App } from './app.ts';

/** Longer links are cut by programs for mail and chat. */
const safeLength = 2_000;

/** The link that holds a list; null where it is too large for one. */
export async function linkTo({ paths }: App, list: MyList): Promise<string | null> {
  const fragment = await shareFragment(list);
  return fragment === null ? null : paths.absolute(`${paths.myList}${shareMark}${fragment}`);
}

/** Copies the link and shows it, with a code where it fits into one. */
export async function showLink(app: App, list: MyList): Promise<void> {
  const place = find(app.root, '[data-link-made]');
  const link = await linkTo(app, list);
  const field = find<HTMLTextAreaElement>(place, 'textarea');
  const said = find(place, '[role="status"]');
  place.hidden = false;
  field.hidden = link === null;
  field.value = link ?? '';
  find(place, '[data-code]').replaceChildren(...(link === null ? [] : codeOf(link)));
  if (link === null) {
    said.textContent = t.tooLong;
    return;
  }
  const isCopied = await copied(link);
  said.textContent = [isCopied ? t.copied : t.notCopied, ...(link.length > safeLength ? [t.long] : [])].join(
    ' ',
  );
  if (!isCopied) {
    field.focus();
    field.select();
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A QR code as elements of the page; none where the text is too long for one. */
export function codeOf(text: string): Element[] {
  const svg = qrSvg(text, t.code);
  if (svg === null) return [];
  // As HTML, since it names no namespace of its own.
  const code = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  return code === null ? [] : [document.importNode(code, true)];
}
