import { expect, test } from "vitest";
import { headlineOf } from "../../src/report/headline.ts";

test.each([
  ["a duration by its median", { n: 3, mean: 40, median: 31 }, "seconds", "median"],
  ["a count per conversation by its median", { n: 3, mean: 2.1, median: 2 }, "count", "median"],
  ["scores by their mean", { n: 3, mean: 4.2, median: 4 }, "score", "mean"],
  ["scores on several scales by a mean that there is not", { n: 3, mean: null }, "score", "mean"],
  ["a rate by its value", { n: 3, value: 0.5 }, "ratio", "value"],
  ["nothing by the value that there is not", { n: 0, value: null }, "count", "value"],
] as const)("%s", (_, figures, unit, headline) => expect(headlineOf(figures, unit)).toBe(headline));
