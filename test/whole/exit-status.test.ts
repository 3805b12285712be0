import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { builtProgram, type End, endOf, ticketsOf } from "../support/program.ts";

const program = builtProgram();
/** Root may write anywhere. */
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === "win32";

/** What is there before each run. */
const files: Readonly<Record<string, string>> = {
  "tickets.csv": ticketsOf(4),
  "broken.csv": 'id,channel,created_at\n1,"email,2026-03-02\n',
  "short.csv": "id,channel,created_at\n1,email\n2,email\n3,email\n",
  "other.json": "{}\n",
  "bad.yaml": "time-zona: UTC\n",
  "no.yaml": "time-zone: [\n",
  "out.json": "old\n",
  "out.md": "old\n",
};

function folderWithFiles(): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "folder"));
  return folder;
}

/** Everything in a folder, by name: a temporary file that was left behind would show. */
const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name), "utf8") : "",
    ]),
  );

interface Failure {
  readonly what: string;
  readonly args: readonly string[];
  readonly status: number;
  /** The code of the error. */
  readonly says: string;
}

const failures: readonly Failure[] = [
  { what: "a command that there is not", args: ["raport", "tickets.csv"], status: 2, says: "usage" },
  { what: "an option that there is not", args: ["report", "tickets.csv", "--bye"], status: 2, says: "usage" },
  { what: "an unknown metric", args: ["report", "tickets.csv", "-m", "cast"], status: 2, says: "unknown-metric" },
  {
    what: "a key that means nothing",
    args: ["report", "tickets.csv", "-c", "bad.yaml"],
    status: 2,
    says: "bad-config",
  },
  {
    what: "a configuration that is no YAML",
    args: ["report", "tickets.csv", "-c", "no.yaml"],
    status: 2,
    says: "bad-config",
  },
  {
    what: "a configuration that is missing",
    args: ["report", "tickets.csv", "-c", "a.yaml"],
    status: 2,
    says: "no-config",
  },
  { what: "a format without effect", args: ["report", "tickets.csv", "-f", "csv"], status: 2, says: "bad-option" },
  { what: "a placeholder", args: ["report", "tickets.csv", "-o", "{day}.json"], status: 2, says: "bad-option" },
  { what: "an input that is missing", args: ["report", "may.csv"], status: 3, says: "not-found" },
  { what: "an input that is a folder", args: ["report", "folder"], status: 3, says: "folder" },
  { what: "an unclosed quote", args: ["report", "broken.csv"], status: 3, says: "unclosed-quote" },
  { what: "too many rejects", args: ["report", "short.csv"], status: 3, says: "too-many-rejects" },
  { what: "no saved report", args: ["report", "tickets.csv", "--compare", "other.json"], status: 3, says: "no-report" },
  { what: "a missing folder", args: ["report", "tickets.csv", "-o", "none/a.json"], status: 74, says: "cannot-write" },
  {
    what: "a missing dated folder",
    args: ["report", "tickets.csv", "-o", "none/{date}.md"],
    status: 74,
    says: "cannot-write",
  },
  {
    what: "an output that is a folder",
    args: ["report", "tickets.csv", "-o", "folder", "-f", "csv"],
    status: 74,
    says: "cannot-write",
  },
  {
    what: "an output in a file",
    args: ["report", "tickets.csv", "-o", "out.md/a.json"],
    status: 74,
    says: "cannot-write",
  },
  {
    what: "an output that is the input",
    args: ["report", "tickets.csv", "-o", "tickets.csv"],
    status: 74,
    says: "output-is-input",
  },
  {
    what: "rejects in a missing folder",
    args: ["report", "tickets.csv", "--rejects", "none/a"],
    status: 74,
    says: "cannot-write",
  },
];

/** The outputs that there are already come last: what fails must fail before them. */
const toOldFiles = ["-o", "out.json", "-o", "out.md"];

async function expectFailure({ args, status, says }: Failure, start = program.start): Promise<void> {
  const folder = folderWithFiles();
  const before = contentsOf(folder);
  const end = await endOf(start(folder, [...args, ...toOldFiles]));
  expect({ status: end.status, code: /^error\[(.*?)\]/m.exec(end.err)?.[1] }).toEqual({ status, code: says });
  expect(end.out).toBe("");
  expect(end.err).not.toMatch(/^\s+at /m);
  expect(contentsOf(folder)).toEqual(before);
}

describe("a failure has its own status, and leaves all files as they were", () => {
  test.each(failures)("$status: $what", (failure) => expectFailure(failure));

  test.runIf(existsSync("/dev/full"))("74: a full device, among other outputs", () =>
    expectFailure({
      what: "",
      args: ["report", "tickets.csv", "-o", "/dev/full", "-f", "csv"],
      status: 74,
      says: "cannot-write",
    }),
  );

  test.runIf(existsSync("/proc/self"))("74: a folder that takes no files, not even from root", () =>
    expectFailure({
      what: "",
      args: ["report", "tickets.csv", "-o", "/proc/a.json"],
      status: 74,
      says: "cannot-write",
    }),
  );

  test.each([
    ["74", "is the output too", { args: ["report", "-", "-o", "tickets.csv"], status: 74, says: "output-is-input" }],
    ["2", "is named too", { args: ["report", "tickets.csv", "-"], status: 2, says: "same-file" }],
  ])("%s: a file on standard input that %s", (_, what, failure) =>
    expectFailure({ what, ...failure }, (cwd, args) => {
      const input = openSync(join(cwd, "tickets.csv"), "r");
      const child = program.start(cwd, args, { stdio: [input, "pipe", "pipe"] });
      closeSync(input);
      return child;
    }),
  );

  test.skipIf(isRoot || isWindows)("74: a folder that is read-only", () =>
    expectFailure({ what: "", args: ["report", "tickets.csv", "-o", "/a.json"], status: 74, says: "cannot-write" }),
  );

  test.skipIf(isWindows)("74: a file that may not become so large", () =>
    expectFailure({ what: "", args: ["report", "tickets.csv"], status: 74, says: "cannot-write" }, (cwd, args) =>
      spawn("sh", ["-c", 'ulimit -f 1 && exec "$0" "$@"', process.execPath, program.path, ...args], { cwd }),
    ),
  );
});

test.runIf(existsSync("/dev/full"))("74: standard output that is full, whatever the format", async () => {
  const folder = folderWithFiles();
  for (const format of ["table", "json"]) {
    const full = openSync("/dev/full", "w");
    const end = await endOf(
      program.start(folder, ["report", "tickets.csv", "-f", format], { stdio: ["ignore", full, "pipe"] }),
    );
    closeSync(full);
    expect([end.status, end.err]).toEqual([
      74,
      "error[cannot-write]: cannot write: no space left on device\n  --> <stdout>\n",
    ]);
  }
});

describe("nothing is said of what went well", () => {
  test.each([
    { what: "a report", args: ["report", "tickets.csv", ...toOldFiles] },
    { what: "a report with rejects", args: ["report", "short.csv", "--max-rejects", "100%", ...toOldFiles] },
    { what: "conversations", args: ["conversations", "tickets.csv", "-o", "out.csv", "-m", "csat,volume"] },
  ])("with -q and -o: $what", async ({ args }) => {
    const end = await endOf(program.start(folderWithFiles(), [...args, "-q"]));
    expect(end).toEqual<End>({ out: "", err: "", status: 0, signal: null });
  });

  test("with -q errors are, all the same", async () => {
    const end = await endOf(program.start(folderWithFiles(), ["report", "may.csv", "-q"]));
    expect(end.err).toMatch(/^error\[not-found\]/);
  });
});

describe.skipIf(isWindows)("an interruption while the input is read", () => {
  test.each([
    { signal: "SIGINT", status: 130 },
    { signal: "SIGTERM", status: 143 },
  ] as const)("$status: $signal; all files stay as they were", async ({ signal, status }) => {
    const folder = folderWithFiles();
    const before = contentsOf(folder);
    const child = program.start(folder, ["report", "-", ...toOldFiles], { stdio: "pipe" });
    const ended = endOf(child);
    // More than a pipe holds: once it is taken, the program reads.
    const tickets = ticketsOf(20_000);
    await new Promise((resolve) => child.stdin?.write(tickets, resolve));
    const started = performance.now();
    child.kill(signal);
    expect(await ended).toEqual<End>({ out: "", err: "", status, signal: null });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(contentsOf(folder)).toEqual(before);
  });
});
