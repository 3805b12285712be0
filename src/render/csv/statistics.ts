import type { Category, Figures, Peaks, Unit, Value } from "../../report/report.ts";
import { english } from "../english.ts";
import { categoryChangeStatistics, changeStatistics } from "./changes.ts";
import { countNames, countStatistics, type Statistic } from "./columns.ts";

const { weekday: weekdayName, hour: hourName } = english.format;

const figureNames = ["mean", "median", "p90", "min", "max"] as const;

function intervalStatistics({ ci95 }: Figures, unit: Unit): readonly Statistic[] {
  if (ci95 === undefined) return [];
  const [low, high] = ci95 ?? [null, null];
  return [
    { statistic: "ci95_low", value: low, unit },
    { statistic: "ci95_high", value: high, unit },
  ];
}

function categoryStatistics(category: Category): readonly Statistic[] {
  const { name, count, share, shareOfAssignments } = category;
  return [
    { statistic: "category_count", category: name, value: count, unit: "count" },
    { statistic: "category_share", category: name, value: share, unit: "ratio" },
    { statistic: "category_share_of_assignments", category: name, value: shareOfAssignments, unit: "ratio" },
    ...categoryChangeStatistics(category),
  ];
}

const named = (statistic: string, names: readonly string[]): readonly Statistic[] =>
  names.map((category) => ({ statistic, category }));

const peakStatistics = ({
  busiestDays,
  busiestWeekdays,
  busiestHours,
  heatMap,
  withoutHour,
}: Peaks): readonly Statistic[] => [
  ...named("busiest_day", busiestDays),
  ...named("busiest_weekday", busiestWeekdays.map(weekdayName)),
  ...named("busiest_hour", busiestHours.map(hourName)),
  ...heatMap.flatMap(({ weekday, hour, count, occurrences, average }): readonly Statistic[] => {
    const cell = { category: `${weekdayName(weekday)} ${hourName(hour)}`, unit: "count" };
    return [
      { ...cell, statistic: "heat_count", value: count },
      { ...cell, statistic: "heat_occurrences", value: occurrences },
      { ...cell, statistic: "heat_average", value: average },
    ];
  }),
  ...(withoutHour === undefined ? [] : [{ statistic: "without_hour", value: withoutHour, unit: "count" }]),
];

/** Money bears its currency in the column of categories. */
const moneyStatistics = ({ value, currency, amounts = {} }: Figures, unit: Unit): readonly Statistic[] => [
  { statistic: "value", category: currency, value, unit },
  ...Object.entries(amounts).map(([category, amount]) => ({ statistic: "amount", category, value: amount, unit })),
];

/** Every number of a metric or part, in seconds, fractions or its own scale; null is an empty cell. */
export function figureStatistics(figures: Figures, unit: Unit): readonly Statistic[] {
  return [
    ...countNames.map((statistic) => ({ statistic, value: figures[statistic], unit: "count" })),
    ...moneyStatistics(figures, unit),
    ...figureNames.map((statistic) => ({ statistic, value: figures[statistic], unit })),
    ...intervalStatistics(figures, unit),
    ...countStatistics("distribution", figures.distribution ?? {}),
    ...countStatistics("excluded", figures.excluded ?? {}),
    ...(figures.worst ?? []).map(({ conversation, value }) => ({
      statistic: "worst",
      category: conversation,
      value,
      unit,
    })),
    ...changeStatistics(figures, unit),
  ].filter(({ value }) => value !== undefined);
}

/** What only a metric has, and its parts have not. */
export const metricStatistics = ({ shareOfTotal, sources, categories, peaks, basis }: Value): readonly Statistic[] => [
  ...named("basis", basis === undefined ? [] : [basis]),
  ...(shareOfTotal === undefined ? [] : [{ statistic: "share_of_total", value: shareOfTotal, unit: "ratio" }]),
  ...countStatistics("source", sources),
  ...(categories ?? []).flatMap(categoryStatistics),
  ...(peaks === undefined ? [] : peakStatistics(peaks)),
];
