/**
 * The port that somebody has named for a server of ours.
 * @param command how the command is written, for the message. Ends the process with code 2 where it is no port.
 */
export function portOf(named: string, command: string): number {
  if (/^\d{1,5}$/.test(named) && Number(named) < 0x10000) return Number(named);
  console.error(
    `${JSON.stringify(named)} is no port. Write a whole number below 65536: ${command} -- --port 4322`,
  );
  process.exit(2);
}
