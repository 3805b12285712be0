import { main } from "../../src/cli/main.ts";
import { FakeHost } from "./fake-host.ts";
import { type Contents, folderWith } from "./folder.ts";

/** What the program has said, and its exit status. */
interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: unknown;
}

/** Runs the program in a folder. */
export async function runIn(folder: string, ...args: readonly string[]): Promise<Run> {
  const host = new FakeHost(folder);
  host.args = args;
  host.clock = Date.UTC(2026, 5, 1);
  await main(host);
  return { out: host.stdout.text, err: host.stderr.text, status: host.exitStatus };
}

/** The same in a new folder with these files. */
export const programIn = (files: Contents, ...args: readonly string[]): Promise<Run> =>
  runIn(folderWith(files), ...args);
