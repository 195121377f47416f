/**
 * Runs a task that takes long, one run at a time: calls while it runs make it run once more afterwards, however many they are.
 * What goes wrong in a run is told, and ends nothing.
 */
export function latest(task: () => Promise<void>, tell: (error: unknown) => void): () => void {
  let isRunning = false;
  let isWanted = false;
  return async function run(): Promise<void> {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task().catch(tell);
    }
    isRunning = false;
  };
}
