import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A folder that a site is written into. */
export type SiteFolder = {
  /** Where a file of the site stands; its folder is made. */
  place: (file: string) => string;
  write: (file: string, content: string | Uint8Array) => void;
};

/** @param file paths are those of `fileOf`, with '/' between folders. */
export function siteFolder(folder: string): SiteFolder {
  const made = new Set<string>();
  const place = (file: string): string => {
    const whole = path.join(folder, file);
    const parent = path.dirname(whole);
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    return whole;
  };
  return { place, write: (file, content) => writeFileSync(place(file), content) };
}

/** Most folders stand in one that is there; to make sure of all above takes three times as long. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    mkdirSync(folder, { recursive: true });
  }
}
