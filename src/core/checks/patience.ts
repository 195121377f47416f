import { limits } from '../document/limits.ts';

/**
 * Whether a rule goes on looking for mends in a file. One that breaks it over and over is reported by its first places:
 * each search for what was meant goes through a whole vocabulary, and a hostile file asks for thousands.
 */
export function patience(): (file: string) => boolean {
  const asked = new Map<string, number>();
  return (file) => {
    const before = asked.get(file) ?? 0;
    asked.set(file, before + 1);
    return before < limits.problems;
  };
}
