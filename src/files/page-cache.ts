import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Pages as they were made before, each by the digest of all that it shows. */
export type PageCache = {
  /** Copies a page into a file; false where it is not there. */
  take: (key: string, file: string) => boolean;
  keep: (key: string, html: string) => void;
  /** Removes the pages that were neither taken nor kept. */
  prune: () => void;
};

/**
 * A cache in a folder, which may be deleted, damaged or unwritable at any time, and used by two builds at once. It holds
 * copies: what somebody does to a built page is done to that page only.
 */
export function pageCache(folder: string): PageCache {
  const used = new Set<string>();
  const made = new Set<string>();
  const place = (key: string): string => path.join(folder, partOf(key), key);
  return {
    take(key, file) {
      try {
        copyFileSync(place(key), file);
      } catch {
        return false;
      }
      used.add(key);
      return true;
    },
    keep(key, html) {
      used.add(key);
      const half = `${place(key)}.${process.pid}`;
      try {
        if (!made.has(partOf(key))) mkdirSync(path.dirname(half), { recursive: true });
        made.add(partOf(key));
        // Written beside and moved into place, so that nobody takes half a page.
        writeFileSync(half, html);
        renameSync(half, place(key));
      } catch {
        removed(half);
      }
    },
    prune() {
      for (const part of namesIn(folder)) {
        for (const name of namesIn(path.join(folder, part)))
          if (!used.has(name)) removed(path.join(folder, part, name));
      }
    },
  };
}

/** Folders of some hundreds: one of tens of thousands is slow on some disks. */
function partOf(key: string): string {
  return key.slice(0, 2);
}

/** A cache is a help: what cannot be removed stays. */
function removed(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where no folder is, no file is either.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
