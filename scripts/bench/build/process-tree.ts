/**
 * What a process and all that it started hold in memory and have spent, read in /proc of Linux (man 5 proc). Where that is
 * missing nothing is measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type TreeUse = {
  /** The most that any one process has held in memory at a time, in bytes. */
  largestBytes: number;
  /** The most that all of them held at one sample; pages that processes share count for each. */
  treeBytes: number;
  /** Processor seconds of the processes, as far as samples have seen them. */
  cpuSeconds: number;
};

export type Watch = { stop: () => TreeUse | null };

const between = 100;

/** Samples a process and its children, theirs too, ten times a second until it is stopped. */
export function watchTree(root: number, proc = '/proc'): Watch {
  const sampler = treeSampler(root, proc);
  sampler.sample();
  const timer = setInterval(sampler.sample, between);
  return {
    stop: () => {
      clearInterval(timer);
      return sampler.use();
    },
  };
}

export type Sampler = { sample: () => void; use: () => TreeUse | null };

/** The same, sample by sample. */
export function treeSampler(root: number, proc: string): Sampler {
  /** Processes of the tree by number and start: who loses its parent is still one of them, a number that is used again is not. */
  const members = new Map<string, number>();
  let largestBytes = 0;
  let treeBytes = 0;
  let hasSeen = false;

  const sample = (): void => {
    const all = processesOf(proc);
    const children = new Map<number, Process[]>();
    for (const process of all)
      children.set(process.parent, [...(children.get(process.parent) ?? []), process]);
    const tree = new Set(all.filter((process) => process.pid === root || members.has(keyOf(process))));
    for (const process of tree) for (const child of children.get(process.pid) ?? []) tree.add(child);
    let now = 0;
    for (const process of tree) {
      members.set(keyOf(process), process.cpuSeconds);
      const { held, most } = memoryOf(proc, process.pid);
      now += held;
      largestBytes = Math.max(largestBytes, most);
      hasSeen ||= most > 0;
    }
    treeBytes = Math.max(treeBytes, now);
  };
  const use = (): TreeUse | null =>
    hasSeen
      ? {
          largestBytes,
          treeBytes: Math.max(treeBytes, largestBytes),
          cpuSeconds: [...members.values()].reduce((sum, spent) => sum + spent, 0),
        }
      : null;
  return { sample, use };
}

type Process = { pid: number; parent: number; started: string; cpuSeconds: number };

function keyOf({ pid, started }: Process): string {
  return `${pid} ${started}`;
}

/** Ticks of the clock in which /proc tells time: 100 a second on every architecture of Linux. */
const ticks = 100;

function processesOf(proc: string): Process[] {
  let names: string[];
  try {
    names = readdirSync(proc);
  } catch {
    return [];
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = textOf(path.join(proc, name, 'stat'));
      // The name of the program stands in brackets and may hold anything; what follows its last bracket are numbers.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields.length < 20) return [];
      const [, parent = '0'] = fields;
      const spent = Number(fields[11]) + Number(fields[12]);
      return [
        { pid: Number(name), parent: Number(parent), started: fields[19] ?? '', cpuSeconds: spent / ticks },
      ];
    });
}

/** Bytes that a process holds, and the most that it held ever. */
function memoryOf(proc: string, pid: number): { held: number; most: number } {
  const status = textOf(path.join(proc, String(pid), 'status'));
  const bytes = (name: string): number =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { held: bytes('VmRSS'), most: bytes('VmHWM') };
}

/** Empty where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
