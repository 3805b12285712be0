import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** What costs tens of milliseconds to load, and most runs never need. */
const heavy = [
  ...["zod", "yaml", "csv-parse", "csv-stringify", "cli-table3", "tinyglobby"],
  ...["preact", "preact-render-to-string", "d3-scale", "d3-shape", "fflate", "read-excel-file", "write-excel-file"],
];

const imported = /^(?:import|export) (?!type )(?:[^;"]*? from )?"([^"]+)";/gm;

/** The packages that a module loads before it runs, itself or through others. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(imported)) {
    const found = name.startsWith(".") ? packagesOf(join(dirname(file), name), seen) : [name];
    for (const each of found) packages.add(each);
  }
  return packages;
}

const rootOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

const roots = (file: string): readonly string[] => [...new Set([...packagesOf(file)].map(rootOf))];

test("a run loads only what every run needs: start-up time is a feature", () => {
  expect(roots("src/cli/main.ts").filter((name) => !name.startsWith("node:"))).toEqual([]);
  for (const command of ["report", "check", "conversations", "inspect"]) {
    expect(roots(`src/cli/commands/${command}.ts`).filter((name) => heavy.includes(name))).toEqual([]);
  }
});

test("what is heavy is loaded where it is needed", () => {
  expect(roots("src/report/parse-report.ts")).toContain("zod");
  expect(roots("src/config/load.ts")).toContain("yaml");
});
