import { newSourceId } from './answers.ts';
import { newSourceMark, type State } from './draft-state.ts';
import { partOf } from './find.ts';

/** Buttons that put the places in the sources into the text, at the caret, so that nobody has to know how they are written. */
export function connectCite(form: HTMLFormElement, read: () => State): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-cite]')) {
    button.addEventListener('click', () => {
      const area = partOf(form, button.dataset['cite'] ?? '')?.querySelector('textarea');
      if (!area) return;
      area.focus();
      const isAfterWord = /\S$/.test(area.value.slice(0, area.selectionStart));
      area.setRangeText(
        `${isAfterWord ? ' ' : ''}${citations(read())}`,
        area.selectionStart,
        area.selectionEnd,
        'end',
      );
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

function citations(state: State): string {
  const places = (state.rows['sources'] ?? []).filter(({ source = '' }) => source !== '');
  return places
    .map(({ source = '', ...place }) => {
      const id = source === newSourceMark ? newSourceId(state) : source;
      const written = (['section', 'pages'] as const)
        .map((name) => [name, (place[name] ?? '').trim().replace(/["{}<>]/g, '')] as const)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => ` ${name}="${value}"`);
      return `<Cite source="${id}"${written.join('')} />`;
    })
    .join(' ');
}
