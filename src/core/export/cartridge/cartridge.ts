import { strToU8, zipSync } from 'fflate';
import type { Course } from './course.ts';
import { manifestXml } from './manifest.ts';
import { outline } from './outline.ts';

/** Media type of a cartridge: https://www.iana.org/assignments/media-types/application/vnd.ims.imsccv1p1 */
export const cartridgeMediaType = 'application/vnd.ims.imsccv1p1';

/** A time in the reader of clocks' own zone, as zip files hold it, and the same for every file: the same list gives the same bytes. */
const zipTime = () => new Date(1980, 0, 1, 12);

/** The course as an IMS Common Cartridge 1.1: a zip file that Moodle, Canvas and others load. */
export function commonCartridge(course: Course): Uint8Array<ArrayBuffer> {
  const files = cartridgeFiles(course);
  const bytes = Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: zipTime(), level: 9 });
}

/** The files of a cartridge by their names, the manifest first. */
function cartridgeFiles(course: Course): Map<string, string> {
  const folders = outline(course);
  return new Map([
    ['imsmanifest.xml', manifestXml(course, folders)],
    ...folders.flatMap(({ items }) => items.map(({ file, text }) => [file, text] as const)),
  ]);
}
