import type { Words } from "../../language/words.ts";
import { headlineOf } from "../../report/headline.ts";
import { isCount } from "../../report/is-count.ts";
import type { Figures, ReportMetric, Unit, Value } from "../../report/report.ts";
import type { MetricValue } from "../metric-value.ts";
import { noNumber } from "./document.ts";

/** distribution: quantiles. estimate: one number and its interval. number: one number. */
export type Shape = "distribution" | "estimate" | "number";

interface Figure {
  readonly title: keyof Words["tables"]["figures"];
  readonly text: (figures: Figures, unit: Unit, words: Words) => string;
}

const number = (value: number | null | undefined, unit: Unit, { format }: Words, currency?: string): string =>
  typeof value === "number" ? format.figure(value, unit, currency) : noNumber;

/** Amounts in several currencies stand side by side. */
const headline: Figure = {
  title: "value",
  text: ({ value, mean, currency, amounts }, unit, words) =>
    amounts === undefined
      ? number(value ?? mean, unit, words, currency)
      : Object.entries(amounts)
          .map(([code, amount]) => words.format.money(amount, code))
          .join("; "),
};

const interval: Figure = {
  title: "interval",
  text: ({ ci95 }, unit, { format }) => (ci95 ? format.interval(ci95, unit) : noNumber),
};

const shareOfTotal: Figure = {
  title: "ofTotal",
  text: (figures, _, { format }) =>
    "shareOfTotal" in figures && typeof figures.shareOfTotal === "number" ? format.percent(figures.shareOfTotal) : "",
};

/** The number that a metric is known by. */
export const headlineText = ({ metric: { unit }, value }: MetricValue, words: Words): string =>
  headlineOf(value, unit) === "median" ? number(value.median, unit, words) : headline.text(value, unit, words);

/** The title above that number, with what kind of number it is where that is not plain: "Reply time (median)". */
export function headlineTitle({ metric, value }: MetricValue, { say, tables }: Words): string {
  const kind = headlineOf(value, metric.unit);
  return kind === "value" ? say(metric.title) : `${say(metric.title)} (${tables.figures[kind]})`;
}

/** The figures of each shape, the most telling first. Of a ratio n is the denominator. */
export const figuresOfShape: Readonly<Record<Shape, readonly Figure[]>> = {
  distribution: [
    { title: "median", text: ({ median }, unit, words) => number(median, unit, words) },
    { title: "p90", text: ({ p90 }, unit, words) => number(p90, unit, words) },
    { title: "mean", text: ({ mean }, unit, words) => number(mean, unit, words) },
    { title: "min", text: ({ min }, unit, words) => number(min, unit, words) },
    { title: "max", text: ({ max }, unit, words) => number(max, unit, words) },
    interval,
  ],
  estimate: [
    headline,
    interval,
    {
      title: "numerator",
      // A score has no numerator, and none that is missing where nothing was observed.
      text: ({ n, numerator }, unit, { format }) =>
        n === 0 && unit === "ratio" ? noNumber : numerator === undefined ? "" : format.count(numerator),
    },
  ],
  number: [headline, shareOfTotal],
};

/**
 * In which order figures give way where there is no room, by their place: max, min, mean, the interval, p90. Before all of
 * them a trend does, and before p90 what a number was.
 */
export const dropOrder: readonly number[] = [0, 1, 4, 5, 6, 3];
export const dropOrderBeside = { trend: 7, before: 2 } as const;

export function shapeOf(figures: Figures): Shape {
  if (figures.median !== undefined) return "distribution";
  return figures.numerator !== undefined || figures.ci95 !== undefined ? "estimate" : "number";
}

/** The shape of a metric in every row, as its total has it. A count without a number of its own is still a count. */
export function metricShape(metric: ReportMetric, total: Value): Shape {
  if (isCount(metric) || metric.unit === "money") return "number";
  return metric.kind === "ratio" || metric.kind === "score" ? "estimate" : shapeOf(total);
}

/** n as it stands beside the figures; empty where the figure itself is n. */
export function observations(figures: Figures, shape: Shape, { format }: Words): string {
  return shape === "number" && figures.value === figures.n && figures.currency === undefined
    ? ""
    : format.count(figures.n);
}
