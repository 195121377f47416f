/** Focus and order of what is shown: neither is lost when something changes. */

/** Makes a change to the page and leaves the focus where it was, even where its element is taken elsewhere. */
export function withFocus(change: () => void): void {
  const focused = document.activeElement;
  change();
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
    focused.focus();
}

/** The children of an element in an order, moving none that stands right. */
export function setChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  children.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
}

/** The text of a field, unless it is there already: writing it would move the caret. */
export function setValue(field: { value: string }, value: string): void {
  if (field.value !== value) field.value = value;
}

/** A button that could do nothing now keeps the focus and says so. */
export function setUsable(button: HTMLElement, isUsable: boolean): void {
  button.setAttribute('aria-disabled', String(!isUsable));
}
