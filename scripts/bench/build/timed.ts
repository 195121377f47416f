/**
 * Runs one command as a user would, and measures it.
 */
import { spawn } from 'node:child_process';
import { type Phase, readPhases } from '../../progress.ts';
import { watchTree } from './process-tree.ts';

/** What one command, or several one after the other, took. What this system does not tell is null. */
export type Use = {
  seconds: number;
  /** Processor seconds of it and all that it started, those of the system on its behalf included. */
  cpuSeconds: number | null;
  /** The most that one process held in memory at a time. */
  largestBytes: number | null;
  /** The most that all processes held together. */
  treeBytes: number | null;
  /** Where the time went, as far as the command says so. */
  phases: Phase[];
};

export type Command = {
  program: string;
  args: readonly string[];
  folder?: string;
  environment?: Readonly<Record<string, string>>;
};

/** The shell counts what its children spent, those of theirs too, and says so at the end on a channel of its own. */
const counting = '"$@"; code=$?; times >&3; exit $code';

/**
 * @param proc where this system tells of its processes.
 * @throws with the tail of what the command said where it cannot be run or fails.
 */
export async function timed(
  name: string,
  { program, args, folder, environment }: Command,
  proc = '/proc',
): Promise<Use> {
  const hasShell = process.platform !== 'win32';
  const [shown, options] = hasShell ? ['sh', ['-c', counting, 'sh', program, ...args]] : [program, [...args]];
  const start = performance.now();
  const child = spawn(shown, options, {
    cwd: folder ?? process.cwd(),
    env: { ...ownEnvironment(), BUILD_PHASES: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, out, err, counted] = child.stdio.map((stream) => {
    const parts: Buffer[] = [];
    stream?.on('data', (part: Buffer) => parts.push(part));
    return () => Buffer.concat(parts).toString('utf8');
  });
  const watch = child.pid === undefined ? null : watchTree(child.pid, proc);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${name} could not be run: ${error.message}`)));
    child.on('close', resolve);
  }).finally(() => watch?.stop());
  const seconds = (performance.now() - start) / 1000;
  const use = watch?.stop() ?? null;
  if (code !== 0)
    throw new Error(`${name} failed with exit code ${code}.\n${tailOf(out?.() ?? '', err?.() ?? '')}`);
  const told = spentSeconds(counted?.() ?? '');
  return {
    seconds,
    // Processes that nobody waited for are missing in the one, those that lived for a moment in the other.
    cpuSeconds: told === null && use === null ? null : Math.max(told ?? 0, use?.cpuSeconds ?? 0),
    largestBytes: use?.largestBytes ?? null,
    treeBytes: use?.treeBytes ?? null,
    phases: readPhases(err?.() ?? ''),
  };
}

/** Runs one after the other: times add up, memory does not. */
export function inSequence(uses: readonly Use[]): Use {
  const known = (of: (use: Use) => number | null): number[] => uses.flatMap((use) => of(use) ?? []);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const whole = (values: readonly number[], merged: number): number | null =>
    values.length === uses.length && uses.length > 0 ? merged : null;
  const cpu = known(({ cpuSeconds }) => cpuSeconds);
  const largest = known(({ largestBytes }) => largestBytes);
  const tree = known(({ treeBytes }) => treeBytes);
  return {
    seconds: sum(uses.map(({ seconds }) => seconds)),
    cpuSeconds: whole(cpu, sum(cpu)),
    largestBytes: whole(largest, Math.max(...largest)),
    treeBytes: whole(tree, Math.max(...tree)),
    phases: uses.flatMap(({ phases }) => phases),
  };
}

/** Seconds of the children in what `times` writes: its second line, as `0m1.50s 0m0.25s`; null where it is none. */
export function spentSeconds(written: string): number | null {
  const parts = [...(written.trim().split('\n')[1] ?? '').matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (parts.length !== 2) return null;
  return parts.reduce(
    (sum, [, minutes, rest = '']) => sum + 60 * Number(minutes) + Number(rest.replace(',', '.')),
    0,
  );
}

/** The last lines of what a command said, without phases; the end of an error is where its reason stands. */
export function tailOf(out: string, err: string): string {
  const lines = (text: string): string[] =>
    text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('phase '));
  return [...lines(out).slice(-8), ...lines(err).slice(-12)].join('\n').slice(-3_000);
}

/** Without what npm says of the command that this is part of: it would lead tools to the wrong folder. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^npm_(package|lifecycle|config_local_prefix|command)|^INIT_CWD$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
