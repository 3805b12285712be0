import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { temporaryFolder } from "../support/folder.ts";

/** Which rooms of the house may be imported from which: `cli → pipeline → {input … config} → {model … language}`. */
const below = ["metrics", "model", "stats", "time"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  cli: ["pipeline", "input", "formats", "report", "gates", "render", "config", "language", ...below],
  pipeline: ["input", "formats", "report", "gates", "render", "config", "language", ...below],
  input: ["model", "stats", "time"],
  formats: ["input", "model", "stats", "time"],
  report: below,
  gates: ["report", ...below],
  render: ["report", "language"],
  config: ["gates", "language", ...below],
  metrics: below,
  model: below,
  stats: below,
  time: below,
  language: ["stats", "time"],
};
const rooms = Object.keys(mayImport);
const pureRooms = ["metrics", "stats", "time", "model", "gates", "report", "render", "language"];

const lintOutput = z.object({
  diagnostics: z.array(z.object({ message: z.string(), location: z.object({ path: z.string() }) })),
});

/** What the linter of this project says about files of these names and contents, by file. */
function complaints(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const folder = temporaryFolder();
  for (const name of ["biome.json", "house.grit"]) cpSync(name, join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8" });
  const found = new Map<string, string[]>(Object.keys(files).map((name) => [name, []]));
  for (const { message, location } of lintOutput.parse(JSON.parse(stdout)).diagnostics)
    found.get(location.path.replaceAll("\\", "/"))?.push(message);
  return found;
}

describe("imports point one way", () => {
  const pairs = rooms.flatMap((room) => rooms.filter((other) => other !== room).map((other) => [room, other] as const));
  const name = (room: string, other: string) => `src/${room}/part/imports-${other}.ts`;
  const found = () =>
    complaints(
      Object.fromEntries(pairs.map(([room, other]) => [name(room, other), `import "../../${other}/x.ts";\n`])),
    );

  test("what a room may not know is refused with a reason, and nothing else", () => {
    const messages = found();
    const refused = pairs.filter(([room, other]) => messages.get(name(room, other))?.length !== 0);
    expect(refused).toEqual(pairs.filter(([room, other]) => !mayImport[room].includes(other)));
    for (const [room, other] of refused) expect(messages.get(name(room, other))?.join()).toMatch(/\w+ \w+ \w+.*\.$/);
  });

  test("files with elements in them keep to the same rules", () => {
    const files = {
      "src/render/html/a.tsx": 'import { x } from "../../metrics/x.ts";\nexport const A = () => <b>{x}</b>;\n',
      "src/render/html/b.tsx": "export const B = () => <b>{Date.now()}</b>;\n",
      "src/render/html/c.tsx": 'import { x } from "../../report/x.ts";\nexport const C = () => <b>{x}</b>;\n',
    };
    expect([...complaints(files)].map(([, texts]) => texts.length)).toEqual([1, 1, 0]);
  });

  test("the joining file is above the rooms, dynamic imports and types count too", () => {
    const files = {
      "src/render/a.ts": 'import type { makeReport } from "../pipeline.ts";\nexport type A = typeof makeReport;\n',
      "src/report/b.ts": 'export const b = () => import("../render/json.ts");\n',
      "src/pipeline.ts": 'export { run } from "./cli/main.ts";\n',
      "src/index.ts": 'export { makeReport } from "./pipeline.ts";\n',
    };
    const messages = complaints(files);
    expect([...messages].map(([file, texts]) => [file, texts.length])).toEqual([
      ["src/render/a.ts", 1],
      ["src/report/b.ts", 1],
      ["src/pipeline.ts", 1],
      ["src/index.ts", 0],
    ]);
  });
});

describe("the world outside", () => {
  test("pure rooms take nothing from Node; the others may", () => {
    const text = 'import { readFileSync } from "node:fs";\nexport const x = [readFileSync, Buffer, setTimeout];\n';
    const messages = complaints(Object.fromEntries(rooms.map((room) => [`src/${room}/x.ts`, text])));
    const refused = rooms.filter((room) => messages.get(`src/${room}/x.ts`)?.length === 3);
    expect(refused.sort()).toEqual([...pureRooms].sort());
    expect(rooms.filter((room) => messages.get(`src/${room}/x.ts`)?.length === 0)).toHaveLength(
      rooms.length - pureRooms.length,
    );
  });

  test("only the host knows the process and the clock; nobody has a console", () => {
    const text = "export const x = [process.env, Date.now()];\nconsole.log(x);\n";
    const messages = complaints({ "src/cli/host.ts": text, "src/cli/main.ts": text, "src/metrics/x.ts": text });
    expect(messages.get("src/cli/host.ts")).toHaveLength(1);
    expect(messages.get("src/cli/main.ts")).toHaveLength(3);
    expect(messages.get("src/metrics/x.ts")).toHaveLength(3);
  });

  test("chance and guessed dates are refused everywhere", () => {
    const text = 'export const x = [Math.random(), Date.parse("1.2.2026")];\n';
    expect(complaints({ "src/formats/x.ts": text }).get("src/formats/x.ts")).toHaveLength(2);
  });
});

describe("what no file shows by itself", () => {
  test("files do not import each other in a circle", () => {
    const files = {
      "src/time/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
      "src/time/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
      "src/time/c.ts": 'import { a } from "./a.ts";\nexport const c = a;\n',
    };
    expect([...complaints(files)].map(([, texts]) => texts.length)).toEqual([1, 1, 0]);
  });

  test("nobody forgets to wait for a promise, or takes one for a truth", () => {
    const files = {
      "src/time/later.ts": "export const later = async (): Promise<boolean> => true;\n",
      "src/time/a.ts": 'import { later } from "./later.ts";\nlater();\n',
      "test/time/b.test.ts": 'import { later } from "../../src/time/later.ts";\nexport const b = later() ? 1 : 2;\n',
    };
    expect([...complaints(files)].map(([, texts]) => texts.length)).toEqual([0, 1, 1]);
  });
});

describe("packages", () => {
  test("only color.ts makes a chalk; its types are for all", () => {
    const values = {
      "src/cli/color.ts": 'export const x = await import("chalk");\n',
      "src/cli/a.ts": 'export const x = await import("chalk");\n',
      "src/cli/b.ts": 'import chalk from "chalk";\nexport const b = chalk;\n',
      "src/render/c.ts": 'import { Chalk } from "chalk";\nexport const c = new Chalk();\n',
      "src/render/d.ts": 'import type { ChalkInstance } from "chalk";\nexport type D = ChalkInstance;\n',
    };
    expect([...complaints(values)].map(([, texts]) => texts.length)).toEqual([0, 1, 1, 1, 0]);
  });

  test("date-fns is imported function by function", () => {
    const files = {
      "src/time/a.ts": 'import { addDays } from "date-fns";\nexport const a = addDays;\n',
      "src/time/b.ts": 'import { addDays } from "date-fns/addDays";\nexport const b = addDays;\n',
    };
    expect([...complaints(files)].map(([, texts]) => texts.length)).toEqual([1, 0]);
  });
});
