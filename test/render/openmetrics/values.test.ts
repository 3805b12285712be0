import { describe, expect, test } from "vitest";
import { renderOpenMetrics } from "../../../src/render/openmetrics.ts";
import type { ReportMetric } from "../../../src/report/report.ts";
import { byChannel, byDay, empty, shop } from "../../support/report.ts";
import { count, metrics, value } from "../../support/value.ts";
import { seriesOf, seriesStarting, totalOf } from "./series.ts";

describe("the numbers of a report", () => {
  test("of a distribution", () => {
    expect(
      seriesStarting(shop, "metrik_first_response_time_").filter((line) => !/customer|unanswered/.test(line)),
    ).toEqual([
      "metrik_first_response_time_observations 1100",
      "metrik_first_response_time_mean_seconds 1520.4",
      "metrik_first_response_time_median_seconds 245",
      "metrik_first_response_time_p90_seconds 6120",
      "metrik_first_response_time_min_seconds 0.4",
      "metrik_first_response_time_max_seconds 183600",
      "metrik_first_response_time_ci95_low_seconds 231",
      "metrik_first_response_time_ci95_high_seconds 262",
      'metrik_first_response_time_excluded{reason="negative"} 1',
      'metrik_first_response_time_observations_by_source{source="messages"} 1100',
    ]);
  });

  test("of a ratio, and of its parts in families of their own", () => {
    expect(seriesStarting(shop, "metrik_csat_")).toEqual([
      "metrik_csat_observations 180",
      "metrik_csat_numerator 150",
      "metrik_csat_denominator 180",
      `metrik_csat_ratio ${150 / 180}`,
      "metrik_csat_ci95_low_ratio 0.772",
      "metrik_csat_ci95_high_ratio 0.8807",
      'metrik_csat_excluded{reason="offered"} 420',
      'metrik_csat_observations_by_source{source="messages"} 180',
      "metrik_csat_mean_observations 180",
      "metrik_csat_mean 4.25",
      "metrik_csat_response_observations 600",
      "metrik_csat_response_numerator 180",
      "metrik_csat_response_denominator 600",
      "metrik_csat_response_ratio 0.3",
      "metrik_csat_response_ci95_low_ratio 0.2647",
      "metrik_csat_response_ci95_high_ratio 0.3378",
    ]);
  });

  test("of categories and of how often each value occurred", () => {
    expect(seriesStarting(shop, "metrik_channels_category_conversations")).toEqual([
      'metrik_channels_category_conversations{category="whatsapp"} 702',
      'metrik_channels_category_conversations{category="email"} 302',
      'metrik_channels_category_conversations{category="live-chat"} 200',
    ]);
    expect(seriesOf(shop)).toContain('metrik_replies_per_ticket_observations_by_value{value="3+"} 200');
  });

  test("of money are by currency", () => {
    const cost: ReportMetric = { ...metrics.csat, id: "cost", title: "Cost", kind: "score", unit: "money" };
    const one = totalOf({ cost: value(2, { value: 8000, currency: "IDR" }) }, [cost]);
    const several = totalOf({ cost: value(2, { value: null, amounts: { IDR: 8000, USD: 1.5 } }) }, [cost]);
    expect(seriesStarting(one, "metrik_cost{")).toEqual(['metrik_cost{currency="IDR"} 8000']);
    expect(seriesStarting(several, "metrik_cost{")).toEqual([
      'metrik_cost{currency="IDR"} 8000',
      'metrik_cost{currency="USD"} 1.5',
    ]);
  });

  test("of a comparison: what it was, and what became of it", () => {
    const volume = count(8, {
      previous: { n: 10, value: 10 },
      change: { of: "value", kind: "relative", value: -0.2, significant: true },
    });
    const report = totalOf({ volume }, [metrics.volume]);
    expect(seriesOf(report)).toEqual(
      expect.arrayContaining([
        "metrik_volume_previous_observations 10",
        "metrik_volume_previous 10",
        "metrik_volume_change_ratio -0.2",
        "metrik_volume_significant 1",
      ]),
    );
  });

  test("that are not there are no series, never 0", () => {
    expect(seriesStarting(shop, "metrik_resolution_time_")).toEqual([
      "metrik_resolution_time_observations 0",
      'metrik_resolution_time_excluded{reason="unresolved"} 1204',
    ]);
    expect(seriesStarting(empty, "metrik_volume")).toEqual(["metrik_volume_observations 0"]);
  });

  test("of groups are in no family of a total, so that sums do not count twice", () => {
    expect(seriesOf(byChannel)).toContain("metrik_volume 1204");
    expect(seriesStarting(byChannel, "metrik_group_volume{")).toEqual([
      'metrik_group_volume{channel="whatsapp"} 702',
      'metrik_group_volume{channel="email"} 302',
      'metrik_group_volume{channel="(none)"} 200',
    ]);
  });

  test("of periods are left out: Prometheus has the time itself", () => {
    expect(seriesStarting(byDay, "metrik_volume")).toEqual([
      "metrik_volume_observations 60",
      "metrik_volume 60",
      'metrik_volume_observations_by_source{source="messages"} 60',
    ]);
  });

  test("of single conversations and of the hours of a week are left out", () => {
    const heatMap = [{ weekday: 0, hour: 9, count: 12, occurrences: 4, average: 3 }];
    const peaks = { busiestDays: [], busiestWeekdays: [], busiestHours: [], heatMap };
    const worst = [{ conversation: "TM-1", value: 9 }];
    const text = renderOpenMetrics(totalOf({ volume: count(12, { peaks, worst }) }, [metrics.volume]));
    expect(text).not.toMatch(/heat|worst|TM-1/);
  });
});
