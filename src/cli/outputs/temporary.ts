import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { millisecondsPerDay } from "../../time/units.ts";

const pattern = /^\.metrik-[0-9a-f-]{36}\.tmp$/;

/** A name that nobody can have foreseen, and that is known for ours later. */
export const temporaryName = (): string => `.metrik-${randomUUID()}.tmp`;

/** Removes what runs left behind that were killed more than a day ago: best effort, since it is not what was asked for. */
export async function removeStale(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter((name) => pattern.test(name)).map((name) => join(folder, name))) {
    const stats = await stat(path).catch(() => undefined);
    if (stats && now - stats.mtimeMs > millisecondsPerDay) await rm(path, { force: true }).catch(() => {});
  }
}
