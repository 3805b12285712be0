import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { folderWith, temporaryFolder } from "../support/folder.ts";
import { builtProgram } from "../support/program.ts";

const program = builtProgram();

/** A copy of the program, which a test may damage. */
function copied(): string {
  const folder = temporaryFolder();
  cpSync(dirname(dirname(program.path)), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

const node = (...args: readonly string[]): string => execFileSync(process.execPath, args, { encoding: "utf8" });

const report = ["report", "fixtures/shop/messages.csv"];

const codesIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, "dist/program"))
    .filter((name) => name.endsWith(".code"))
    .map((name) => join(folder, "dist/program", name));

/** What V8 said to the code of each file that a report ran: null where there was none. */
function refusals(folder: string): readonly (boolean | null)[] {
  const probe = join(folder, "bin/probe.js");
  const told = join(folder, "refusals.json");
  writeFileSync(
    probe,
    `import { writeFileSync } from "node:fs";
    import { Loader } from "./loader.js";
    const loader = new Loader();
    await loader.load(${JSON.stringify(join(folder, "dist/program/main.cjs"))}).run();
    const refused = [...loader.scripts.values()].map((script) => script.cachedDataRejected ?? null);
    writeFileSync(${JSON.stringify(told)}, JSON.stringify(refused));`,
  );
  node(probe, ...report);
  return z.array(z.boolean().nullable()).parse(JSON.parse(readFileSync(told, "utf8")));
}

test("a report compiles no file: V8 takes the code that was made when the program was built", () => {
  const refused = refusals(copied());
  expect(refused.length).toBeGreaterThan(10);
  expect(new Set(refused)).toEqual(new Set([false]));
});

describe("compiled anew is", () => {
  const tricks: readonly (readonly [string, (code: string) => void])[] = [
    ["what has no code", (code) => rmSync(code)],
    ["what has the code of another Node.js", (code) => changeByte(code, () => 0)],
    ["code that is cut off", (code) => truncateSync(code, 100)],
    ["code of which a bit has changed", (code) => changeByte(code, (length) => length >> 1)],
    ["code of a source that has changed", (code) => changeByte(code, () => 4)],
  ];

  test.each(tricks)("%s, and says the same", (_, play) => {
    const folder = copied();
    const path = join(folder, "bin/metrik.js");
    const expected = node(path, ...report);
    expect(expected).toContain("302 conversations");
    for (const code of codesIn(folder)) play(code);
    expect(new Set(refusals(folder))).toEqual(new Set([null]));
    expect(node(path, ...report)).toBe(expected);
  });

  test("code that was made with other options of V8", () => {
    expect(node("--no-opt", program.path, ...report)).toBe(node(program.path, ...report));
  });
});

function changeByte(path: string, at: (length: number) => number): void {
  const bytes = readFileSync(path);
  bytes[at(bytes.length)] ^= 1;
  writeFileSync(path, bytes);
}

test("packages that are part of the program are passed on with their licences", () => {
  const licences = readFileSync(join(dirname(dirname(program.path)), "dist/program/LICENSES.txt"), "utf8");
  for (const name of ["commander", "zod", "date-fns", "chalk", "csv-parse", "cli-table3"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
  }
  expect(licences).toContain("Permission is hereby granted, free of charge");
  expect(licences, "it is a package of its own").not.toContain("date-holidays");
});

test("a package that need not be installed is found where metrik is", () => {
  const folder = folderWith({
    "metrik.yaml":
      'hours: business\ncalendars:\n  default:\n    time-zone: Asia/Jakarta\n    hours: { monday: ["09:00-17:00"] }\n    holidays: [{ country: ID }]\n',
  });
  const args = [
    program.path,
    "report",
    "fixtures/shop/tickets.csv",
    "--config",
    join(folder, "metrik.yaml"),
    "--format",
    "json",
  ];
  const { hours } = z.object({ hours: z.string() }).parse(JSON.parse(node(...args)));
  expect(hours).toBe("business");
});

test("the program is strict, as its sources are", () => {
  const built = join(dirname(dirname(program.path)), "dist/program");
  const scripts = readdirSync(built).filter((name) => name.endsWith(".cjs"));
  const lax = scripts.filter((name) => !readFileSync(join(built, name), "utf8").startsWith('"use strict";'));
  expect(scripts.length).toBeGreaterThan(50);
  expect(lax).toEqual([]);
});

test("a program that is not there is our fault, and no gate that failed", () => {
  const folder = copied();
  rmSync(join(folder, "dist"), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin/metrik.js"), "check"], {
    encoding: "utf8",
  });
  expect(status).toBe(70);
  expect(stderr).toContain("main.cjs");
});
