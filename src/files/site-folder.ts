import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** A folder that a site is written into. */
export type SiteFolder = {
  /** Where a file of the site stands, from its path as `fileOf` gives it; the folder around it is made. */
  place: (file: string) => string;
};

export function siteFolder(folder: string): SiteFolder {
  const made = new Set<string>();
  return {
    place(file) {
      const whole = path.join(folder, file);
      const parent = path.dirname(whole);
      if (!made.has(parent)) makeFolder(parent);
      made.add(parent);
      return whole;
    },
  };
}

/** Most folders stand in one that is there; to make sure of all above takes more than twice as long. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    mkdirSync(folder, { recursive: true });
  }
}
