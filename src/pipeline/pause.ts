import { setImmediate } from "node:timers/promises";

/**
 * Lets what waits for the process have its turn, such as a signal, which nothing hears while a computation goes on.
 *
 * @throws AbortError where the run was interrupted
 */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
