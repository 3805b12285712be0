import { expect, test } from "vitest";
import { groupedBy, haveMetric, isGroupedAlike } from "../../src/report/grouping.ts";
import { byChannel, byDay, shop } from "../support/report.ts";

test.each([
  ["the same dimensions", ["channel", "agent"], ["channel", "agent"], true],
  ["in another order", ["channel", "agent"], ["agent", "channel"], true],
  ["none", [], [], true],
  ["one more", ["channel"], ["channel", "agent"], false],
  ["one less", ["channel", "agent"], ["channel"], false],
  ["another", ["channel"], ["agent"], false],
])("%s", (_, by, other, alike) => expect(isGroupedAlike(by, other)).toBe(alike));

test("a report is grouped by the dimensions of a breakdown, too, and keeps its periods", () => {
  const channels = byChannel.rows.slice(1);
  const report = { ...byDay, breakdowns: [{ by: ["channel"], rows: channels }] };
  expect(groupedBy(report, ["channel"])).toEqual({ ...report, by: ["channel"], rows: [...byDay.rows, ...channels] });
  expect(groupedBy(report, [])).toBe(report);
  expect(groupedBy(byChannel, ["channel"])).toBe(byChannel);
  expect(groupedBy(report, ["agent"])).toBeUndefined();
  expect(groupedBy(byChannel, [])).toBeUndefined();
});

test("groups have a metric where one of them does, or the total does not, or there are none", () => {
  const [, email] = byChannel.rows;
  expect(haveMetric([{ ...email, values: {} }, email], shop, "csat")).toBe(true);
  expect(haveMetric([{ ...email, values: {} }], shop, "csat")).toBe(false);
  expect(haveMetric([{ ...email, values: {} }], shop, "backlog-of-another")).toBe(true);
  expect(haveMetric([], shop, "csat")).toBe(true);
});
