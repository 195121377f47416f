/** Today as 2026-11-24, in universal time; the clock, like the disk, is outside the core. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
