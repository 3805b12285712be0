import { expect, test } from "vitest";
import { clockIn } from "../../src/report/clock.ts";
import { shop } from "../support/report.ts";
import { metrics } from "../support/value.ts";

const own = { ...metrics.firstResponse, hours: "business" } as const;

test("a metric is counted on its own clock, else on that of the report", () => {
  const report = { ...shop, metrics: [own, metrics.volume] };
  expect([clockIn(report, own.id), clockIn(report, metrics.volume.id)]).toEqual(["business", "calendar"]);
  expect(clockIn({ ...report, hours: "business" }, metrics.volume.id)).toBe("business");
});

test("a metric that is not in the report has no clock of its own", () => {
  expect(clockIn({ ...shop, hours: "business", metrics: [] }, own.id)).toBe("business");
});
