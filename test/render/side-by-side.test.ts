import { expect, test } from "vitest";
import { metricsSideBySide } from "../../src/render/side-by-side.ts";
import type { Report } from "../../src/report/report.ts";
import { byChannel } from "../support/report.ts";

/** A report of these metrics, of which there are so many observations each. */
function reportOf(counts: Readonly<Record<string, number>>, kind: "ratio" | "share" = "ratio"): Report {
  const [metric] = byChannel.metrics;
  const metrics = Object.keys(counts).map((id) => ({ ...metric, id, kind }));
  const values = Object.fromEntries(
    Object.entries(counts).map(([id, n]) => [id, { n, value: 0.5, excluded: {}, sources: {} }]),
  );
  return { ...byChannel, metrics, rows: [{ group: {}, period: null, values }] };
}

const namesOf = (report: Report) => metricsSideBySide(report, report.rows).map(({ id }) => id);

test("metrics that some row has something of, in the order of the report", () => {
  expect(namesOf(reportOf({ csat: 3, "missed-rate": 0, volume: 9 }))).toEqual(["csat", "volume"]);
});

test("of more than eight those that are looked at first", () => {
  const counts = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, csat: 1, g: 1, volume: 1 };
  expect(namesOf(reportOf(counts))).toEqual(["a", "b", "c", "d", "e", "f", "csat", "volume"]);
});

test("shares of categories are no single number", () => {
  expect(namesOf(reportOf({ tags: 3 }, "share"))).toEqual([]);
});
