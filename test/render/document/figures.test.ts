import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { figuresOfShape, metricShape } from "../../../src/render/document/figures.ts";
import type { ReportMetric } from "../../../src/report/report.ts";
import { metrics, value } from "../../support/value.ts";

const words = wordsOf("en");

const nps: ReportMetric = { ...metrics.csat, id: "nps", kind: "score", unit: "score" };
const textsOf = (figures: Parameters<typeof metricShape>[1]) =>
  figuresOfShape[metricShape(nps, figures)].map(({ title, text }) => [
    words.tables.figures[title],
    text(figures, nps.unit, words),
  ]);

test("a score has a value and an interval, and no numerator", () => {
  expect(textsOf(value(100, { value: 50, ci95: [36.852, 63.148] }))).toEqual([
    ["value", "50.00"],
    ["95%", "36.85 – 63.15"],
    ["numerator", ""],
  ]);
  expect(textsOf(value(3, { value: -100, ci95: null }))).toEqual([
    ["value", "-100.00"],
    ["95%", "–"],
    ["numerator", ""],
  ]);
});

test("a score without a number keeps its columns", () => {
  const none = value(0, { value: null, reason: "no observations" });
  expect(metricShape(nps, none)).toBe("estimate");
  expect(textsOf(none).at(-1)).toEqual(["numerator", ""]);
});
