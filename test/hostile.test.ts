import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { type Report, reportSchema } from "../src/report/report.ts";
import { compressed } from "./hostile/compressed.ts";
import { csv } from "./hostile/csv.ts";
import { encodings } from "./hostile/encodings.ts";
import { identity } from "./hostile/identity.ts";
import { answer, chat, header, type Input, question } from "./hostile/input.ts";
import { jsons } from "./hostile/jsons.ts";
import { times } from "./hostile/times.ts";
import { FakeHost } from "./support/fake-host.ts";
import { temporaryFolder } from "./support/folder.ts";

describe.each([
  ["csv", csv],
  ["encoding", encodings],
  ["json", jsons],
  ["gzip", compressed],
  ["time", times],
  ["identity", identity],
] as const)("%s", (_, inputs) => {
  test.each(inputs)("$what: $outcome", async (input) => {
    const run = await read(input, []);
    if (run.report === undefined) expectRejection(input, run.stderr);
    else expectReport(input, run.report);
    expect(run.exit).toBe(input.outcome.startsWith("ok") ? 0 : 3);
    const lenient = await read(input, ["--max-rejects", "100%"]);
    expect(lenient.exit).toBe(input.outcome === "reject-file" || input.outcome === "limit" ? 3 : 0);
    if (lenient.report === undefined) return;
    expectNumbers(input, lenient.report);
    const rejected = Object.keys(lenient.report.inputs[0]?.rejected ?? {});
    expect(rejected.length > 0).toBe(input.outcome === "reject-row");
  });
});

test("one conversation in two files, out of order, is one", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.csv"), header + answer);
  writeFileSync(join(folder, "b.csv"), header + question);
  const { report } = await runIn(folder, ["a.csv", "b.csv"]);
  expect(report?.population.conversations).toBe(1);
  expect(report?.rows[0]?.values["first-response-time"]?.mean).toBe(90);
});

test("nothing in a file reaches the prototype of objects", async () => {
  await read(
    {
      what: "",
      name: "a.ndjson",
      bytes: `{"conversation_id":"k","created_at":"2026-05-04T07:00:00Z","author_role":"bot","__proto__":{"polluted":true}}`,
      outcome: "ok",
    },
    [],
  );
  await read({ what: "", bytes: chat.replace("author,body", "__proto__,constructor"), outcome: "ok" }, [
    "--by",
    "__proto__",
  ]);
  expect(Reflect.has({}, "polluted")).toBe(false);
  expect(Reflect.has({}, "Ani")).toBe(false);
});

function expectReport(input: Input, report: Report): void {
  expect(report.diagnostics.length > 0 ? "ok+warn" : "ok").toBe(input.outcome);
  if (input.says !== undefined) expect(report.diagnostics.map(({ code }) => code)).toContain(input.says);
  expectNumbers(input, report);
}

function expectNumbers({ conversations, firstResponse }: Input, report: Report): void {
  if (conversations !== undefined) expect(report.population.conversations).toBe(conversations);
  if (firstResponse !== undefined) expect(report.rows[0]?.values["first-response-time"]?.mean).toBe(firstResponse);
}

function expectRejection({ name = defaultName, outcome, line, says }: Input, stderr: string): void {
  const code = /^error\[(.*)\]/m.exec(stderr)?.[1];
  expect({ "too-many-rejects": "reject-row", limit: "limit" }[code ?? ""] ?? "reject-file").toBe(outcome);
  expect(stderr).toContain(line === undefined ? `--> ${name}` : `--> ${name}:${line}`);
  if (says !== undefined) expect(stderr).toContain(says);
}

interface Run {
  readonly exit: number | undefined;
  readonly stderr: string;
  readonly report: Report | undefined;
}

const defaultName = "log.csv";

async function read({ name = defaultName, bytes, args = [] }: Input, more: readonly string[]): Promise<Run> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), bytes);
  return runIn(folder, [name, ...args, ...more]);
}

async function runIn(folder: string, args: readonly string[]): Promise<Run> {
  const host = new FakeHost();
  host.args = ["report", ...args, "-f", "json"];
  host.cwd = folder;
  host.clock = Date.UTC(2026, 11, 1);
  await main(host);
  const { text } = host.stdout;
  const report = text === "" ? undefined : reportSchema.parse(JSON.parse(text));
  return { exit: host.exitStatus, stderr: host.stderr.text, report };
}
