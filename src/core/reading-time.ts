/** Words a minute of a reader at work. */
const readingSpeed = 200;

/** Whole minutes that so many words take, at least one. Add words up before you ask: rounded minutes add up to more. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.ceil(words / readingSpeed));
}
