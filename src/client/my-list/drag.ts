/** Where something is dropped: before the place `at` of a section, the dragged one not counted. */
export type Drop = { section: string; at: number };

/** So near to the edge of the window a drag scrolls it, and so far at a time, in pixels. */
const edge = 70;
const stride = 14;

/**
 * Moves items by pointer: mouse, pen or finger. What is held is the handle of an item; Escape lets go. Whoever has no pointer
 * has buttons and keys.
 */
export function connectDrag(root: HTMLElement, onDrop: (id: string, to: Drop) => void): void {
  const mark = document.createElement('li');
  mark.className = 'my-drop';
  mark.setAttribute('aria-hidden', 'true');

  root.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest<HTMLElement>('[data-handle]');
    const item = handle?.closest<HTMLElement>('[data-item]');
    if (!handle || !item || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    item.classList.add('is-dragged');
    let place: Drop | null = null;
    const held = new AbortController();
    const { signal } = held;
    const end = (isDropped: boolean): void => {
      held.abort();
      mark.remove();
      item.classList.remove('is-dragged');
      if (isDropped && place !== null) onDrop(item.dataset['item'] ?? '', place);
    };
    handle.addEventListener(
      'pointermove',
      ({ clientY }) => {
        if (clientY < edge) scrollBy({ top: -stride, behavior: 'instant' });
        if (clientY > innerHeight - edge) scrollBy({ top: stride, behavior: 'instant' });
        place = placeAt(root, item, clientY, mark);
      },
      { signal },
    );
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  });
}

/** The place under the pointer, which is marked. */
function placeAt(root: HTMLElement, item: HTMLElement, y: number, mark: HTMLElement): Drop | null {
  const lists = [...root.querySelectorAll<HTMLElement>('[data-items]')];
  const list = lists.find((one) => y <= one.getBoundingClientRect().bottom) ?? lists.at(-1);
  if (list === undefined) return null;
  const others = [...list.querySelectorAll<HTMLElement>('[data-item]')].filter((one) => one !== item);
  const at = others.filter((one) => {
    const { top, height } = one.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
  list.insertBefore(mark, others[at] ?? null);
  return { section: list.dataset['items'] ?? '', at };
}
