import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { labelsOf } from "../../../src/render/document/labels.ts";
import { shop } from "../../support/report.ts";

test("a group that is called total is not the total", () => {
  const report = { ...shop, by: ["channel"], every: "day" as const };
  const period = { from: "2026-03-01", to: "2026-03-02", label: "2026-03-01", partial: false };
  const labels = (group: Record<string, string>, of: typeof period | null) =>
    labelsOf(report, { group, period: of, values: {} }, wordsOf("en"));
  expect(labels({ channel: "total" }, period)).toEqual(['"total"', labels({}, period)[1]]);
  expect(labels({ channel: "total" }, null)).toEqual(['"total"', "total"]);
  expect(labels({ channel: "totals" }, null)).toEqual(["totals", "total"]);
  expect(labels({}, null)).toEqual(["total", "total"]);
});
