import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const packed = z.array(z.object({ files: z.array(z.object({ path: z.string() })) })).length(1);
const lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });
const manifest = z.object({ engines: z.object({ node: z.string().optional() }).optional() });

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

test("the package holds the program, its papers, and nothing else", () => {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const paths = packed.parse(JSON.parse(output))[0].files.map(({ path }) => path);
  const papers = ["CHANGELOG.md", "LICENSE", "README.md", "bin/loader.js", "bin/metrik.js", "package.json"];
  expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual(papers);
  expect(paths, "npm run build makes dist").toContain("dist/program/main.cjs");
  expect(
    paths.filter((path) => path.endsWith(".code")),
    "it is that of one machine",
  ).toEqual([]);
  expect(paths).toContain("dist/index.js");
  expect(paths).toContain("dist/index.d.ts");
});

test("the changelog of an unreleased version stays short", () => {
  const lines = readFileSync("CHANGELOG.md", "utf8").split("\n");
  const isUnreleased = lines.some((line) => /^## .*unreleased/i.test(line));
  expect(isUnreleased ? lines.length : 0, "a merge can bring back what was cut").toBeLessThan(100);
});

test("the types name no package that need not be installed", () => {
  const { peerDependenciesMeta = {} } = z
    .object({ peerDependenciesMeta: z.record(z.string(), z.unknown()).optional() })
    .parse(json("package.json"));
  const optional = Object.keys(peerDependenciesMeta);
  const types = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
  const naming = types.filter((path) => {
    const text = readFileSync(join("dist", path), "utf8");
    return optional.some((name) => text.includes(`"${name}"`));
  });
  expect(types.length, "npm run build makes dist").toBeGreaterThan(0);
  expect(optional.length).toBeGreaterThan(0);
  expect(naming).toEqual([]);
});

const oldest = [20, 20, 0];

/** Whether a range such as "^12.17 || >=16.0.0" allows the oldest Node.js that metrik runs on. */
function allowsOldest(range: string): boolean {
  return range.split("||").some((part) =>
    part
      .trim()
      .replace(/([<>=^~])\s+/g, "$1")
      .split(/\s+/)
      .every(allowedBy),
  );
}

function allowedBy(comparator: string): boolean {
  if (comparator === "*" || comparator === "") return true;
  const match = /^(>=|<=|>|<|\^|~)?(\d+)(?:\.(\d+|[*x]))?(?:\.(\d+|[*x]))?$/.exec(comparator);
  if (match === null) throw new Error(`a range that this test cannot read: ${comparator}`);
  const [, operator, ...parts] = match;
  const bound = parts.map((part) => (part === undefined ? 0 : Number(part) || 0));
  const order = oldest.map((number, index) => number - bound[index]).find((difference) => difference !== 0) ?? 0;
  if (operator === ">=") return order >= 0;
  if (operator === ">") return order > 0;
  if (operator === "<=") return order <= 0;
  if (operator === "<") return order < 0;
  return order >= 0 && bound[0] === oldest[0];
}

describe("Node.js 20.20", () => {
  test.each([
    ["^12.17.0 || ^14.13 || >=16.0.0", true],
    ["10.* || >= 12.*", true],
    [">=20", true],
    [">=20.20.1", false],
    [">=18 <20", false],
    ["^20.19.0 || >=22.12.0", true],
    [">=22.12", false],
  ])("the reading of %s", (range, allowed) => {
    expect(allowsOldest(range)).toBe(allowed);
  });

  test("runs every package that metrik needs at run time", () => {
    const folders = Object.entries(lock.parse(json("package-lock.json")).packages)
      .filter(([path, { dev }]) => path !== "" && dev !== true && existsSync(path))
      .map(([path]) => path);
    expect(folders).toContain("node_modules/commander");
    const refused = folders.filter((folder) => {
      const range = manifest.parse(json(join(folder, "package.json"))).engines?.node;
      return range !== undefined && !allowsOldest(range);
    });
    expect(refused).toEqual([]);
  });
});
