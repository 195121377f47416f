import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of a zip by their names, read from its central directory and checked against the local headers and sums; it throws
 * where the two disagree. It shares nothing with the library that writes the zip.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end !== zip.length - 22) throw new Error('The directory does not end the file.');
  const count = zip.readUInt16LE(end + 10);
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    expectMark(zip, at, 'PK\x01\x02');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    );
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (files.has(name)) throw new Error(`${name} stands twice.`);
    files.set(name, fileAt(zip, at, name));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  if (at !== end) throw new Error('The directory has another length than it says.');
  return files;
}

function fileAt(zip: Buffer, entry: number, name: string): string {
  const local = zip.readUInt32LE(entry + 42);
  expectMark(zip, local, 'PK\x03\x04');
  const nameLength = zip.readUInt16LE(local + 26);
  if (zip.toString('utf8', local + 30, local + 30 + nameLength) !== name)
    throw new Error(`${name} has another name before its bytes.`);
  const start = local + 30 + nameLength + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  const method = zip.readUInt16LE(entry + 10);
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed in an unknown way.`);
  const content = method === 8 ? inflateRawSync(packed) : packed;
  if (content.length !== zip.readUInt32LE(entry + 24) || crc32(content) !== zip.readUInt32LE(entry + 16))
    throw new Error(`${name} is damaged.`);
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

function expectMark(zip: Buffer, at: number, mark: string): void {
  if (zip.toString('latin1', at, at + 4) !== mark) throw new Error(`No header at ${at}.`);
}
