/** Figures in the cells of a table. */

/** Rows with their columns aligned, the first to the left and all others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

/** The figure, or what stands in its place where there is none. */
export function amount(
  value: number | null,
  written: (value: number) => string,
  missing = 'not measured',
): string {
  return value === null ? missing : written(value);
}
