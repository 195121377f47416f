import { createInterface } from 'node:readline/promises';
import type { Flag, Given, Question } from '../../src/core/scaffold/questions.ts';

/** Asks a person one thing; it rejects where they leave. */
export type Ask = (question: string) => Promise<string>;

/** The person at the terminal. */
export function openTerminal(): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  lines.once('close', () => left.abort());
  return {
    ask: (question) => lines.question(question, { signal: left.signal }),
    close: () => lines.close(),
  };
}

/** The answers given, and one for each question; what is required is asked until there is one. */
export async function askAll(questions: readonly Question[], given: Given, ask: Ask): Promise<Given> {
  const answers: Partial<Record<Flag, readonly string[]>> = { ...given };
  for (const { flag, ask: question } of questions) {
    let answer = '';
    while (answer === '') answer = (await ask(question)).trim();
    answers[flag] = [answer];
  }
  return answers;
}
