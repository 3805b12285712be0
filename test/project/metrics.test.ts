import { expect, test } from "vitest";
import { metrics } from "../../src/metrics/index.ts";
import { howToRefresh, metricTable, readme } from "./readme.ts";

test("the README has a row for every metric, from the metric's own words", () => {
  expect(readme, howToRefresh).toContain(metricTable());
  for (const { id, meaning } of metrics)
    expect(metricTable()).toMatch(new RegExp(`\\| \`${id}\`.* \\| ${meaning} \\|`));
});
