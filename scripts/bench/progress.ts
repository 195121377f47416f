/** Says what a long run is doing, in one line that is written over; only where someone looks on. */
export type Progress = { say: (text: string) => void; clear: () => void };

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { say: () => {}, clear: () => {} };
  const line = (text: string): boolean => stream.write(`\r\u001B[2K${text}`);
  return { say: (text) => line(text), clear: () => line('') };
}
