import type { Change } from "../../report/comparing/comparison.ts";
import type { Category, Figures, Previous, Unit } from "../../report/report.ts";
import { countNames, type Statistic } from "./columns.ts";

const figureNames = ["value", "mean", "median", "p90", "min", "max"] as const;

/**
 * What a metric or part was, and what became of it. A relative change has the unit relative, a difference that of the
 * metric; significant is 1 or 0; a change that there is not says why in the column of categories.
 */
export function changeStatistics({ previous, change }: Figures, unit: Unit): readonly Statistic[] {
  return [
    ...(previous == null ? [] : previousStatistics(previous, unit)),
    ...(change === undefined ? [] : outcomeStatistics(change, unit)),
  ];
}

/** The same of a category of a share. */
export function categoryChangeStatistics({ name, previous, change }: Category): readonly Statistic[] {
  if (change === undefined) return [];
  const values = [
    { statistic: "category_previous_count", value: previous?.count, unit: "count" },
    { statistic: "category_previous_share", value: previous?.share, unit: "ratio" },
    { statistic: "category_change", value: change.value, unit: "ratio" },
    { statistic: "category_significant", value: flag(change.significant) },
  ];
  return values.filter(({ value }) => value !== undefined).map((statistic) => ({ ...statistic, category: name }));
}

function previousStatistics(previous: Previous, unit: Unit): readonly Statistic[] {
  const [low, high] = previous.ci95 ?? [];
  return [
    ...countNames.map((name) => ({ statistic: `previous_${name}`, value: previous[name], unit: "count" })),
    ...figureNames.map((name) => ({
      statistic: `previous_${name}`,
      category: name === "value" ? previous.currency : undefined,
      value: previous[name],
      unit,
    })),
    { statistic: "previous_ci95_low", value: low, unit },
    { statistic: "previous_ci95_high", value: high, unit },
  ].filter(({ value }) => value !== undefined);
}

function outcomeStatistics(change: Change, metricUnit: string): readonly Statistic[] {
  const unit = change.kind === "relative" ? "relative" : metricUnit;
  const [low, high] = change.ci95 ?? [];
  return [
    { statistic: "change", category: change.reason, value: change.value, unit },
    { statistic: "change_p90", value: change.p90, unit },
    { statistic: "change_ci95_low", value: low, unit },
    { statistic: "change_ci95_high", value: high, unit },
    { statistic: "significant", value: flag(change.significant) },
    { statistic: "verdict", category: change.verdict, value: change.verdict === undefined ? undefined : null },
  ].filter(({ value }) => value !== undefined);
}

const flag = (condition: boolean | undefined): number | undefined =>
  condition === undefined ? undefined : Number(condition);
