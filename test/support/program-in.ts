import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { FakeHost } from "./fake-host.ts";
import { temporaryFolder } from "./folder.ts";

/** What the program says in a folder of these files, and its exit status. */
export async function programIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<{ out: string; err: string; status: unknown }> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const host = new FakeHost();
  host.cwd = folder;
  host.args = args;
  host.clock = Date.UTC(2026, 5, 1);
  await main(host);
  return { out: host.stdout.text, err: host.stderr.text, status: host.exitStatus };
}
