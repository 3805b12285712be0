import type { Context } from "../metrics/context.ts";
import type { Metric, Observation } from "../metrics/metric.ts";
import type { Period } from "../time/range.ts";
import { Cell } from "./cell.ts";

/** What a group's cells are made for. */
export interface GroupPlan {
  readonly metrics: readonly Metric[];
  readonly context: Context;
  readonly periods: readonly Period[];
}

/**
 * The cells of one group: a row of them for each period, and one for what belongs to no period. An observation is dropped
 * into one cell only; the whole range is merged from the periods at the end.
 */
export class Group {
  readonly names: readonly string[];
  readonly periods: readonly (readonly Cell[])[];
  readonly #plan: GroupPlan;
  readonly #loose: readonly Cell[];

  constructor(names: readonly string[], plan: GroupPlan) {
    const { metrics, context, periods } = plan;
    const cells = (range: Context) => metrics.map((metric) => new Cell(metric, range));
    this.names = names;
    this.#plan = plan;
    this.#loose = cells(context);
    this.periods = periods.map((period) => cells(within(context, period)));
  }

  /** `period` is -1 for what belongs to none. */
  drop(metric: number, period: number, observation: Observation): void {
    const cell = period === -1 ? this.#loose[metric] : this.periods[period][metric];
    if ("excluded" in observation) cell.leaveOut(observation);
    else cell.add(observation);
  }

  /** Takes in everything that a group of the same plan was given. */
  merge(other: Group): void {
    this.#loose.forEach((cell, metric) => {
      cell.merge(other.#loose[metric]);
    });
    this.periods.forEach((cells, period) => {
      cells.forEach((cell, metric) => {
        cell.merge(other.periods[period][metric]);
      });
    });
  }

  /** The cells of the whole range. Stocks of different times never add up: of these only the last one counts. */
  whole(): readonly Cell[] {
    if (this.periods.length === 0) return this.#loose;
    const { metrics, context, periods } = this.#plan;
    const last = periods.findLastIndex(({ from }) => from < (context.stockInstants.at(-1) ?? 0));
    return metrics.map((metric, index) => {
      const cell = new Cell(metric, context);
      cell.merge(this.#loose[index]);
      this.periods.forEach((cells, period) => {
        if (metric.kind !== "stock" || period === last) cell.merge(cells[index]);
      });
      return cell;
    });
  }
}

/** The context of a period's cells: stocks are taken at its end. */
export const within = (context: Context, range: Period): Context => ({
  ...context,
  range,
  stockInstants: context.stockInstants.filter((instant) => instant > range.from && instant <= range.to),
});
