import { expect, test } from "vitest";
import { onlyShown } from "../../src/report/only-shown.ts";
import { withParts } from "../../src/report/with-parts.ts";
import { byChannel, byDay, shop } from "../support/report.ts";

const all = { metrics: undefined, hasPeriods: true, hasBreakdowns: true };
const breakdowns = [{ by: ["channel"], rows: byChannel.rows.slice(1) }];

test("a report of which a format shows everything is itself", () => {
  for (const report of [shop, byDay, withParts(shop, { breakdowns })]) expect(onlyShown(report, all)).toEqual(report);
});

test("without periods it has the rows of the whole range", () => {
  const report = onlyShown(byDay, { ...all, hasPeriods: false });
  expect([byDay.every, report.every]).toEqual(["day", null]);
  expect(report.rows).toEqual([byDay.rows[0]]);
});

test("without breakdowns it does not name them", () => {
  const report = onlyShown(withParts(shop, { breakdowns }), { ...all, hasBreakdowns: false });
  expect(JSON.stringify(report)).toBe(JSON.stringify(shop));
});

test("of some metrics it has these only, in their order, in its breakdowns too", () => {
  const unmeasurable = ["nps", "tags"].map((metric) => ({ metric, title: metric, reason: "nothing" }));
  const report = onlyShown(withParts(shop, { breakdowns, unmeasurable }), {
    ...all,
    metrics: ["csat", "nps", "volume"],
  });
  expect(report.metrics.map(({ id }) => id)).toEqual(["csat", "volume"]);
  expect(report.unmeasurable).toEqual([unmeasurable[0]]);
  for (const { values } of [...report.rows, ...(report.breakdowns?.[0].rows ?? [])]) {
    expect(Object.keys(values)).toEqual(["csat", "volume"].filter((id) => Object.hasOwn(values, id)));
  }
  expect(report.rows[0].values.csat).toBe(shop.rows[0].values.csat);
});
