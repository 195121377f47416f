import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Files as they were written before, each under a key that is the digest of all that it holds or shows. */
export type KeptFiles = {
  /** Puts the file of a key in a place; false where there is none that is as it was kept. */
  take: (key: string, place: string) => boolean;
  /** Keeps the file that was written to a place. */
  keep: (key: string, place: string) => void;
  /** Forgets what was neither taken nor kept, and writes down the rest. */
  close: () => void;
};

/** What a file looked like when it was kept: bytes, and milliseconds of its last change. */
type Looks = [size: number, changed: number];

/**
 * Kept files in a folder, which may be deleted, damaged or unwritable at any time, and used by two builds at once. A kept file
 * and the one in its place are one file with two names: that costs a tenth of a copy. A file that somebody has changed since
 * looks different, and is not taken.
 */
export function keptFiles(folder: string): KeptFiles {
  const list = path.join(folder, listName);
  const before = readList(list);
  const now: Record<string, Looks> = Object.create(null);
  const made = new Set<string>();
  return {
    take(key, place) {
      const looks = now[key] ?? before[key];
      const kept = path.join(folder, partOf(key), key);
      if (looks === undefined || !looksLike(kept, looks)) return false;
      try {
        named(kept, place);
      } catch {
        return false;
      }
      now[key] = looks;
      return true;
    },
    keep(key, place) {
      const part = path.join(folder, partOf(key));
      try {
        if (!made.has(part)) mkdirSync(part, { recursive: true });
        made.add(part);
        const kept = path.join(part, key);
        rmSync(kept, { force: true });
        named(place, kept);
        const { size, mtimeMs } = statSync(kept);
        now[key] = [size, mtimeMs];
      } catch {
        // What cannot be kept is written again next time.
      }
    },
    close() {
      for (const part of namesIn(folder).filter((name) => name !== listName)) {
        for (const name of namesIn(path.join(folder, part)))
          if (now[name] === undefined) removed(path.join(folder, part, name));
      }
      const half = `${list}.${process.pid}`;
      try {
        writeFileSync(half, JSON.stringify(now));
        renameSync(half, list);
      } catch {
        removed(half);
      }
    },
  };
}

const listName = 'list.json';

/** Gives a file a second name; where the disk knows no such thing, a copy. */
function named(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

function looksLike(file: string, [size, changed]: Looks): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.size === size && found.mtimeMs === changed;
}

function readList(file: string): Record<string, Looks> {
  try {
    return Object.assign(Object.create(null), JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return Object.create(null);
  }
}

/** Folders of some dozens: one of tens of thousands is slow on some disks. */
function partOf(key: string): string {
  return key.slice(0, 2);
}

function removed(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true });
  } catch {
    // What cannot be removed is in nobody's way.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
