import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { hasTrends, trendsOf, trendTitle } from "../../../src/render/document/trend.ts";
import type { Report, ReportRow } from "../../../src/report/report.ts";
import { byDay, shop } from "../../support/report.ts";
import { count, metrics, noDurations, value } from "../../support/value.ts";

const words = wordsOf("en");

const period = (index: number): ReportRow["period"] => {
  const label = `day ${index}`;
  return { from: new Date(index * 86_400_000).toISOString(), to: "2030-01-01T00:00:00Z", label, partial: false };
};

const row = (
  group: Record<string, string>,
  index: number | null,
  volume: number,
  median: number | null,
): ReportRow => ({
  group,
  period: index === null ? null : period(index),
  values: {
    volume: count(volume),
    "first-response-time":
      median === null ? value(0, noDurations) : value(volume, { mean: 1000 - median, median, ci95: null }),
  },
});

const report: Report = {
  ...shop,
  metrics: [metrics.volume, metrics.firstResponse],
  by: ["channel"],
  every: "day",
  rows: [
    row({}, null, 9, 5),
    row({ channel: "email" }, null, 8, 5),
    row({}, 0, 2, 70),
    row({ channel: "email" }, 0, 1, null),
    row({}, 1, 9, 0),
    row({ channel: "email" }, 1, 8, 4),
  ],
};

describe("a trend", () => {
  const trendOf = trendsOf(report);

  test("follows the headline of a metric through the periods of its group", () => {
    expect(report.rows.slice(0, 2).map((one) => trendOf(one, metrics.volume))).toEqual(["▁█", "▁█"]);
    expect(trendOf(report.rows[0], metrics.firstResponse)).toBe("█▁");
  });

  test("needs two periods with data", () => {
    expect(trendOf(report.rows[1], metrics.firstResponse)).toBe("");
  });

  test("is not one of a period itself", () => expect(trendOf(report.rows[2], metrics.volume)).toBe(""));

  test("is in a report with periods only", () => {
    expect(hasTrends(report, trendOf)).toBe(true);
    expect(hasTrends(byDay, trendsOf(byDay))).toBe(true);
    expect(hasTrends(shop, trendsOf(shop))).toBe(false);
    const onePeriod = { ...report, rows: report.rows.slice(0, 4) };
    expect(hasTrends(onePeriod, trendsOf(onePeriod))).toBe(false);
  });

  test("shows the last 31 of more periods, and says so", () => {
    const days = Array.from({ length: 33 }, (_, index) => row({}, index, index < 2 ? 1000 : index, 1));
    const long = { ...report, rows: [row({}, null, 9, 5), ...days] };
    expect(trendTitle(long, words)).toBe("last 31 days");
    expect(trendsOf(long)(long.rows[0], metrics.volume)).toMatch(/^▁.{29}█$/);
    expect(trendTitle(report, words)).toBe("trend");
  });
});
