/**
 * What a long command is doing: one line for people, written over in a terminal; and lines of phases for programs.
 */

/** Where progress is written: standard error, or what stands for it in a test. */
export type Screen = { isTTY?: boolean; columns?: number; write: (text: string) => unknown };

export type Progress = {
  /** What is being done now, and how far it is: step `at` of `of`, where that is known. */
  say: (text: string, at?: number, of?: number) => void;
  /** Takes the line away, so that a report can be printed; the next `say` brings it back. */
  clear: () => void;
  /** Takes the line away and, where it was long enough to look on, says what each step took. */
  end: () => void;
};

export type Surroundings = {
  /** Milliseconds on a clock that only goes forward. */
  now?: () => number;
  environment?: Readonly<Record<string, string | undefined>>;
  /** Calls again and again until what it returns is called: a step may be long and say nothing meanwhile. */
  repeat?: (draw: () => void) => () => void;
};

/** Who waits for less does not look at the screen. */
const patience = 2_000;

/** Says what a command is doing once it has taken two seconds; nothing where nobody looks on: no terminal, or CI. */
export function progress(
  screen: Screen,
  { now = () => performance.now(), environment = process.env, repeat = everySecond }: Surroundings = {},
): Progress {
  if (screen.isTTY !== true || isSet(environment['CI']))
    return { say: () => {}, clear: () => {}, end: () => {} };
  const start = now();
  const steps: { text: string; ms: number }[] = [];
  let current: { text: string; far: string; since: number } | null = null;
  let isShown = false;
  let stop: (() => void) | null = null;

  const draw = (): void => {
    if (current === null || now() - start < patience) return;
    const { text, far, since } = current;
    const line = `${text}${far}, ${Math.floor((now() - since) / 1000)} s`;
    screen.write(`${cleared}${shortened(line, screen.columns)}`);
    isShown = true;
  };
  const clear = (): void => {
    if (isShown) screen.write(cleared);
    isShown = false;
  };
  const close = (): void => {
    if (current !== null) steps.push({ text: current.text, ms: now() - current.since });
    current = null;
  };
  return {
    say: (text, at, of) => {
      if (current?.text !== text) {
        close();
        current = { text, far: '', since: now() };
      }
      const open = current as NonNullable<typeof current>;
      open.far = at === undefined ? '' : of === undefined ? `: ${at}` : `: ${at} of ${of}`;
      stop ??= repeat(draw);
      draw();
    },
    clear,
    end: () => {
      close();
      stop?.();
      stop = null;
      clear();
      const whole = now() - start;
      if (whole < patience || steps.length === 0) return;
      const told = steps.filter(({ ms }) => ms >= 100).map(({ text, ms }) => `${text} ${seconds(ms)}`);
      screen.write(`Took ${seconds(whole)}${told.length > 0 ? `: ${told.join(', ')}` : ''}.\n`);
    },
  };
}

/** One part of a command and the seconds that it took; parts may run beside each other. */
export type Phase = { name: string; seconds: number };

/**
 * Begins a phase; call what it returns when the phase is over. With BUILD_PHASES=1 the end is written to standard error as a
 * line `phase <name> <seconds>`.
 */
export function phase(
  name: string,
  { now = () => performance.now(), environment = process.env, screen = process.stderr as Screen } = {},
): () => void {
  if (environment['BUILD_PHASES'] !== '1') return () => {};
  const since = now();
  return () => {
    screen.write(`phase ${name} ${((now() - since) / 1000).toFixed(3)}\n`);
  };
}

/** The phases that a command wrote, in the order in which they ended; those of one name are added up. */
export function readPhases(written: string): Phase[] {
  const phases = new Map<string, number>();
  for (const [, name = '', taken] of written.matchAll(/^phase (\S.*) (\d+\.\d+)$/gm))
    phases.set(name, (phases.get(name) ?? 0) + Number(taken));
  return [...phases].map(([name, taken]) => ({ name, seconds: Number(taken.toFixed(3)) }));
}

/** To the beginning of the line, and what stands there taken away. */
const cleared = '\r\u001B[2K';

/** A line that is broken cannot be written over. */
function shortened(line: string, columns = 80): string {
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}

function everySecond(draw: () => void): () => void {
  const timer = setInterval(draw, 1_000);
  // Progress keeps no command alive.
  timer.unref();
  return () => clearInterval(timer);
}
