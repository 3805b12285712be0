import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { version } from "../src/cli/version.ts";
import { FakeHost } from "./support/fake-host.ts";
import { temporaryFolder } from "./support/folder.ts";

/** What a run leaves behind, as the files of a case keep it: a file that would be empty is not there. */
type Outcome = Readonly<Record<string, string>>;

const casesFolder = fileURLToPath(new URL("./cases", import.meta.url));
const isWriting = process.env.METRIK_CASES === "write";
const kept = ["stdout", "stderr", "exit"];
const clock = Date.UTC(2026, 5, 1);

describe("cases", () => {
  const names = readdirSync(casesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  test.each(names.map(({ name }) => name))("%s", async (name) => {
    const folder = join(casesFolder, name);
    const outcome = await run(folder);
    if (isWriting) write(folder, outcome);
    expect(outcome).toEqual(expected(folder));
  });
});

/** Runs the case in a copy of its folder, so that it may write files. */
async function run(folder: string): Promise<Outcome> {
  const cwd = temporaryFolder();
  cpSync(folder, cwd, { recursive: true });
  for (const name of [...kept, "output"]) rmSync(join(cwd, name), { recursive: true, force: true });
  const before = new Set(readdirSync(cwd));
  const host = hostOf(cwd);
  await main(host);
  const made = readdirSync(cwd).filter((name) => !before.has(name));
  const texts = {
    exit: `${host.exitStatus}\n`,
    stdout: host.stdout.text,
    stderr: host.stderr.text,
    ...Object.fromEntries(made.map((name) => [`output/${name}`, readFileSync(join(cwd, name), "utf8")])),
  };
  return present(texts, (text) => text.replaceAll(cwd, "{cwd}").replaceAll(version, "{version}"));
}

function hostOf(cwd: string): FakeHost {
  const host = new FakeHost();
  host.args = argumentsOf(readFileSync(join(cwd, "cmd"), "utf8"));
  host.cwd = cwd;
  host.clock = clock;
  host.stdin.text = readIfThere(join(cwd, "stdin"));
  const columns = readIfThere(join(cwd, "terminal"));
  if (columns !== "") {
    host.stdin.isTTY = true;
    host.stdout.isTTY = true;
    host.stdout.columns = Number(columns);
  }
  return host;
}

/** The words of a command line, split at spaces as a shell does: 'single' and "double" quotes hold words together. */
function argumentsOf(line: string): string[] {
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

const outputsOf = (folder: string): string[] =>
  existsSync(join(folder, "output")) ? readdirSync(join(folder, "output")).map((name) => `output/${name}`) : [];

const expected = (folder: string): Outcome =>
  present(
    Object.fromEntries([...kept, ...outputsOf(folder)].map((name) => [name, readIfThere(join(folder, name))])),
    (text) => text,
  );

const present = (texts: Outcome, change: (text: string) => string): Outcome =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([, text]) => text !== "")
      .map(([name, text]) => [name, change(text)]),
  );

function write(folder: string, outcome: Outcome): void {
  for (const name of [...kept, ...outputsOf(folder)]) rmSync(join(folder, name), { force: true });
  for (const [name, text] of Object.entries(outcome)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
