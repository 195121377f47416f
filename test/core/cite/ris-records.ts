/** The fields of a record by their tag, each with its values in order. */
export type RisRecord = Map<string, string[]>;

/**
 * Reads RIS as its specification says, strictly: https://en.wikipedia.org/wiki/RIS_(file_format). Each line is a tag of two
 * capitals or digits, two spaces, a hyphen, a space and a value; a record begins with TY and ends with ER.
 * @throws where a line is none, and where a record begins or ends in the wrong place.
 */
export function risRecords(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | null = null;
  for (const line of text.split(/\r\n|\n|\r/).filter((one) => one !== '')) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/u.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`No field of RIS: ${line}`);
    if ((tag === 'TY') !== (open === null)) throw new Error(`A record begins in the wrong place: ${line}`);
    open ??= new Map();
    if (tag === 'ER') {
      records.push(open);
      open = null;
    } else open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open !== null) throw new Error('The last record does not end.');
  return records;
}
