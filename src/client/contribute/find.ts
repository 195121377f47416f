/** Finding the elements that the page is built with. */

/** @throws where the page lacks it: the two have come apart. */
export function find<Type extends Element = HTMLElement>(within: ParentNode, selector: string): Type {
  const found = within.querySelector<Type>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}.`);
  return found;
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function controlsIn(within: ParentNode, selector: string): Control[] {
  return [...within.querySelectorAll<Control>(selector)];
}

/** The part of the form of a name, and its first control. */
export function partOf(form: ParentNode, name: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
}

/** Moves the focus to a part, opening what it is folded into. */
export function goTo(part: HTMLElement): void {
  for (
    let around = part.closest('details');
    around !== null;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  const controls = [...part.querySelectorAll<HTMLElement>('input, textarea, select, button')];
  (controls.find((control) => control.offsetParent !== null) ?? part).focus();
  part.scrollIntoView({ block: 'center' });
}
