import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readKept, writeKept } from './kept-json.ts';
import { stagingFolder } from './output-folder.ts';

/**
 * A folder as it is to be, file by file, each under a key that stands for all that it holds. What is new waits beside the
 * folder; nothing in the folder changes before it is published.
 */
export type FolderUpdate = {
  /** Whether the file stands there as it was written under this key; then it stays. */
  stays: (file: string, key: string) => boolean;
  write: (file: string, key: string, content: string | Uint8Array) => void;
  /** Gives a file that stands elsewhere, and is never written again, a second name here. */
  link: (file: string, key: string, source: string) => void;
  /**
   * Puts what is new in its place, takes away all that is not wanted, and writes down what stands there now. Says whether that
   * is anything else than what was to be there before.
   */
  publish: () => Promise<boolean>;
  /** Takes away what waits, and the folders that were made for it; does nothing after it was published. */
  discard: () => Promise<void>;
};

/** A file as it was when it was written: its key, its bytes, and milliseconds of its last change. */
type Stood = readonly [key: string, size: number, changed: number];

/**
 * @param folder the folder; where nothing in it can stay it is replaced as a whole, else file by file, so that an update costs
 * what it changes. @param list where it is written down what stands in the folder; it may be deleted at any time, and then
 * nothing stays. A file that somebody has changed since does not stay either.
 * @throws where the disk refuses something; the folder is then as it was, unless it was being published: what is then between
 * old and new is put right by the next update.
 */
export async function folderUpdate(folder: string, list: string): Promise<FolderUpdate> {
  const target = path.resolve(folder);
  const before: Readonly<Record<string, Stood>> = Object.assign(Object.create(null), readKept(list));
  const now: Record<string, Stood> = Object.create(null);
  const fresh: string[] = [];
  const staging = await stagingFolder(target);
  const made = new Set<string>();
  let stayed = 0;
  const place = (file: string): string => {
    const whole = path.join(staging.folder, file);
    const around = path.dirname(whole);
    if (!made.has(around)) makeFolder(around);
    made.add(around);
    return whole;
  };
  const put = (file: string, key: string, at: string): void => {
    const { size, mtimeMs } = statSync(at);
    now[file] = [key, size, mtimeMs];
    fresh.push(file);
  };
  return {
    stays(file, key) {
      const stood = before[file];
      if (stood?.[0] !== key || !looksAs(path.join(target, file), stood)) return false;
      now[file] = stood;
      stayed += 1;
      return true;
    },
    write(file, key, content) {
      const at = place(file);
      writeFileSync(at, content);
      put(file, key, at);
    },
    link(file, key, source) {
      const at = place(file);
      nameAgain(source, at);
      put(file, key, at);
    },
    async publish() {
      if (stayed === 0) await staging.publish();
      else {
        // What is new is there before others ask for it; what nobody asks for any more goes last. Without a pause: a signal that
        // ends the process waits until all is done.
        const isNew = (file: string): boolean => before[file] === undefined;
        for (const file of [...fresh.filter(isNew), ...fresh.filter((file) => !isNew(file))])
          putFile(path.join(staging.folder, file), path.join(target, file));
        clear(target, now);
      }
      writeKept(list, now);
      await staging.discard();
      return fresh.length > 0 || stayed < Object.keys(before).length;
    },
    discard: staging.discard,
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

/** Gives a file a second name, a tenth of the cost of a copy; where the disk knows no such thing, a copy. */
function nameAgain(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

function putFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Its folder is new, or what has its name was a folder, or a file where it needs a folder.
    rmSync(to, { recursive: true, force: true });
    makeRoom(path.dirname(to));
    renameSync(from, to);
  }
}

function makeRoom(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    for (let above = folder; ; above = path.dirname(above)) {
      const found = statSync(above, { throwIfNoEntry: false });
      if (found?.isFile()) unlinkSync(above);
      if (found !== undefined) break;
    }
    mkdirSync(folder, { recursive: true });
  }
}

/**
 * Takes away every file of a folder that is not among the wanted ones, and the folders that are then empty.
 * @returns whether anything is left.
 */
function clear(folder: string, wanted: Readonly<Record<string, unknown>>, within = ''): boolean {
  let isLeft = false;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const file = `${within}${item.name}`;
    const whole = `${folder}/${item.name}`;
    if (item.isDirectory() && clear(whole, wanted, `${file}/`)) isLeft = true;
    else if (item.isDirectory()) rmdirSync(whole);
    else if (wanted[file] === undefined) unlinkSync(whole);
    else isLeft = true;
  }
  return isLeft;
}

function looksAs(file: string, [, size, changed]: Stood): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.size === size && found.mtimeMs === changed;
}
