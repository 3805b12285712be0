import fc from "fast-check";
import { expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { formatNames, renderers, reportFormats } from "../../src/render/index.ts";
import type { Renderer } from "../../src/render/renderer.ts";
import { parseReport } from "../../src/report/parse-report.ts";
import type { Report } from "../../src/report/report.ts";
import { judgement } from "../support/judgement.ts";
import { plain } from "../support/look.ts";
import { byChannel, byDay, empty, shop } from "../support/report.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Where the values of a report stand. */
const pathsOf = (value: Json, path: Path = []): Path[] =>
  value === null || typeof value !== "object"
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];

/** A copy in which something else stands at the path, or nothing. */
function altered(value: Json, [key, ...rest]: Path, other: Json | undefined): Json {
  if (key === undefined || value === null || typeof value !== "object") return other ?? null;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== String(key)) return [[name, inner]];
    if (rest.length > 0) return [[name, altered(inner, rest, other)]];
    return other === undefined ? [] : [[name, other]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const others = fc.oneof(
  fc.constantFrom(undefined, null, "", "seconds", "money", "share", "toString", "2026-03-02T00:00:00Z", [], {}),
  fc.constantFrom(-1, 0, 5e-324, 0.5, 1, 1e300, -1e300, 2 ** 53 + 2),
  fc.string(),
);

type Renderers = Readonly<Record<string, Renderer>>;

/** Either the report is refused as a saved one, or every format shows it. */
function expectShown(value: Json, all: Renderers): void {
  const report = parsed(value);
  if (report === undefined) return;
  const layouts = report.gates === undefined ? (["digest", "metrics"] as const) : (["verdicts"] as const);
  const formats = report.gates === undefined ? reportFormats : formatNames;
  for (const format of formats.filter((name) => name !== "xlsx"))
    for (const layout of format === "html" ? layouts.slice(0, 1) : layouts) {
      expect(all[format](report, { ...plain, layout })).toEqual(expect.any(String));
    }
}

function parsed(value: Json): Report | undefined {
  try {
    return parseReport(value, "may.json", "0.1.0");
  } catch (error) {
    expect(error).toBeInstanceOf(MetrikError);
    return undefined;
  }
}

test.each([
  ["a month", shop],
  ["groups", byChannel],
  ["days", byDay],
  ["verdicts", { ...empty, gates: judgement }],
])("what was altered in a saved report of %s is refused, or shown in every format", async (_, report) => {
  const loaded = Object.entries(renderers).map(async ([format, load]) => [format, await load()] as const);
  const all = Object.fromEntries(await Promise.all(loaded));
  const json: Json = JSON.parse(JSON.stringify(report));
  const paths = pathsOf(json);
  expectShown(json, all);
  fc.assert(
    fc.property(fc.constantFrom(...paths), others, (path, other) => expectShown(altered(json, path, other), all)),
    { numRuns: 200 },
  );
});
