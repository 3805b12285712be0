import { expect, test } from "vitest";
import type { Judgement } from "../../src/report/verdict.ts";
import { withParts } from "../../src/report/with-parts.ts";
import { shop } from "../support/report.ts";

const comparison = {
  from: "2026-01-31T17:00:00Z",
  to: "2026-02-28T17:00:00Z",
  kind: "previous",
  partial: false,
} as const;
const breakdowns = [{ by: ["channel"], rows: [] }];
const gates: Judgement = { outcome: "pass", onNoData: "fail", judgedOn: "value", verdicts: [] };

test("in whatever order parts are made anew, the keys stand in one", () => {
  const once = withParts(shop, { comparison, breakdowns, gates });
  const one = withParts(withParts(withParts(shop, { gates }), { breakdowns }), {
    comparison,
  });
  expect(JSON.stringify(one)).toBe(JSON.stringify(once));
  const keys = Object.keys(once);
  expect(keys.slice(keys.indexOf("comparison"))).toEqual([
    "comparison",
    "inputs",
    "population",
    "metrics",
    "by",
    "every",
    "rows",
    "breakdowns",
    "unmeasurable",
    "gates",
    "diagnostics",
  ]);
});

test("parts that a report does not have are not there, and the report itself stays as it is", () => {
  expect(Object.keys(withParts(shop, {}))).not.toContain("gates");
  expect(withParts(shop, { rows: [] }).rows).toEqual([]);
  expect(shop.rows).not.toEqual([]);
});
