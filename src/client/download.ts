/** Gives the reader a text as a file, without asking any server. */
export function download(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
