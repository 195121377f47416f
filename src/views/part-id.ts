/** The id of the control of a part of a form, from the name of the part. */
export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** What describes a control: its line of help where it has one, and what is to be mended in it. */
export function describedBy(name: string, hasHint: boolean): string {
  const id = idOf(name);
  return `${hasHint ? `${id}-hint ` : ''}${id}-problems`;
}
