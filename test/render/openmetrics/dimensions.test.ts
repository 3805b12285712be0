import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/report.ts";
import { shop } from "../../support/report.ts";
import { count, metrics } from "../../support/value.ts";
import { seriesOf, seriesStarting } from "./series.ts";

describe("names of labels", () => {
  const grouped = (group: Readonly<Record<string, string>>): Report => ({
    ...shop,
    metrics: [metrics.volume],
    by: Object.keys(group),
    rows: [{ group: { ...group }, period: null, values: { volume: count(1) } }],
  });

  test.each([
    ["Saluran Toko", "saluran_toko"],
    ["category", "by_category"],
    ["job", "by_job"],
    ["__name__", "name"],
    ["2nd level", "by_2nd_level"],
    ["渠道", "dimension"],
  ])("%s is %s", (dimension, label) => {
    expect(seriesStarting(grouped({ [dimension]: "x" }), "metrik_group_volume{")).toEqual([
      `metrik_group_volume{${label}="x"} 1`,
    ]);
    expect(seriesOf(grouped({ [dimension]: "x" }))).toContain(
      `metrik_dimension_info{label="${label}",dimension="${dimension}"} 1`,
    );
  });

  test("never coincide", () => {
    expect(seriesStarting(grouped({ "a b": "1", "a-b": "2", 渠道: "3", 客户: "4" }), "metrik_group_volume{")).toEqual([
      'metrik_group_volume{a_b="1",a_b_2="2",dimension="3",dimension_2="4"} 1',
    ]);
  });
});
