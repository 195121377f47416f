/** Makes an element with a class and children; texts stay text, in whatever direction they are written. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (children.some((child) => typeof child === 'string')) element.dir = 'auto';
  element.append(...children);
  return element;
}
