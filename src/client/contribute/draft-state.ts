/** What a contributor has written so far: the plain fields, the chosen terms, and the rows of lists, each by name. */
export type State = {
  fields: Readonly<Record<string, string>>;
  terms: Readonly<Record<string, readonly string[]>>;
  rows: Readonly<Record<string, readonly Row[]>>;
};

export type Row = Readonly<Record<string, string>>;

export const emptyState: State = { fields: {}, terms: {}, rows: {} };

/** The name of the field that holds the text under a heading. */
export const bodyField = (heading: string): string => `body ${heading}`;

/** Stands for the source that is described in the form, among those that are known. */
export const newSourceMark = '+';

/** What was stored, read back; null where it is not what this form writes. */
export function parseState(value: unknown): State | null {
  if (!isRecord(value)) return null;
  const { fields, terms, rows } = value;
  const isFields = isRecord(fields) && Object.values(fields).every(isText);
  const isTerms =
    isRecord(terms) && Object.values(terms).every((ids) => Array.isArray(ids) && ids.every(isText));
  const isRows =
    isRecord(rows) &&
    Object.values(rows).every(
      (list) => Array.isArray(list) && list.every((row) => isRecord(row) && Object.values(row).every(isText)),
    );
  return isFields && isTerms && isRows ? ({ fields, terms, rows } as State) : null;
}

/** Whether anything was written that would be a loss. */
export function isEmpty({ fields, terms, rows }: State): boolean {
  return (
    Object.values(fields).every((text) => text.trim() === '') &&
    Object.values(terms).every((ids) => ids.length === 0) &&
    Object.values(rows).every((list) =>
      list.every((row) => Object.values(row).every((text) => text.trim() === '')),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
