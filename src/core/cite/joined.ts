/** The files of single references as one file of the same format; each keeps what it holds, in the order given. */
export function joined(format: 'bib' | 'ris' | 'json', files: readonly string[]): string {
  if (format === 'json')
    return `${JSON.stringify(
      files.flatMap((file) => JSON.parse(file)),
      null,
      2,
    )}\n`;
  return files.map((file) => `${file.trimEnd()}\n`).join('\n');
}
