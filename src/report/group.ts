import type { Context } from "../metrics/context.ts";
import type { Metric, Observation } from "../metrics/metric.ts";
import { Cell } from "./cell.ts";
import { StockCells } from "./stock-cells.ts";

/** What a group's cells are made for. */
export interface GroupPlan {
  readonly metrics: readonly Metric[];
  readonly context: Context;
}

/** A row of cells, one for each metric. */
export type Cells = readonly Cell[];

/**
 * The cells of one group: a row of them for each period, and one for what belongs to no period. An observation is dropped
 * into one cell only; the whole range is merged from the periods at the end.
 */
export class Group {
  readonly names: readonly string[];
  readonly #periods: readonly Cells[];
  readonly #plan: GroupPlan;
  readonly #loose: Cells;
  /** Of the metrics that are stocks, where there are periods. */
  readonly #stocks: readonly (StockCells | undefined)[];

  constructor(names: readonly string[], plan: GroupPlan) {
    const { metrics, context } = plan;
    const { periods } = context;
    const cells = (range: Context) => metrics.map((metric) => new Cell(metric, range));
    this.names = names;
    this.#plan = plan;
    this.#loose = cells(context);
    this.#periods = periods.map((period) => cells(contextOfPeriod(context, period)));
    this.#stocks = metrics.map((metric) =>
      metric.kind === "stock" && periods.length > 0
        ? new StockCells(periods.map((period) => () => new Cell(metric, contextOfPeriod(context, period))))
        : undefined,
    );
  }

  /**
   * @param period the index of its period; -1 for what belongs to none
   * @param through of a stock, the last of the periods at whose ends it is the same
   */
  drop(metric: number, period: number, observation: Observation, through = period): void {
    const stock = this.#stocks[metric];
    if (stock !== undefined && period !== -1) stock.drop(period, through, observation);
    else (period === -1 ? this.#loose : this.#periods[period])[metric].take(observation);
  }

  /** Takes in everything that a group of the same plan was given. */
  merge(other: Group): void {
    mergeCells(this.#loose, other.#loose);
    this.#periods.forEach((cells, period) => {
      mergeCells(cells, other.#periods[period]);
    });
    this.#stocks.forEach((stock, metric) => {
      const taken = other.#stocks[metric];
      if (taken !== undefined) stock?.merge(taken);
    });
  }

  /** Whether anything was measured, by any metric. */
  isMeasured(): boolean {
    return this.whole().some((cell) => cell.isMeasured());
  }

  /** The cells of the periods, in their order; each is good until the next one is asked for. */
  *inPeriods(): Generator<Cells, void> {
    const stocks = this.#stocks.map((stock) => stock?.standing());
    for (const cells of this.#periods) yield cells.map((cell, metric) => stocks[metric]?.next().value ?? cell);
  }

  /** The cells of the whole range. Stocks of different times never add up: of these only the last one counts. */
  whole(): Cells {
    if (this.#periods.length === 0) return this.#loose;
    const { metrics, context } = this.#plan;
    const last = context.periods.findLastIndex(({ from }) => from < (context.stockInstants.at(-1) ?? 0));
    return metrics.map((metric, index) => {
      const cell = new Cell(metric, context);
      cell.merge(this.#loose[index]);
      const stock = this.#stocks[index];
      if (stock === undefined) for (const cells of this.#periods) cell.merge(cells[index]);
      else if (last !== -1) cell.merge(stock.at(last));
      return cell;
    });
  }
}

function mergeCells(into: Cells, other: Cells): void {
  into.forEach((cell, metric) => {
    cell.merge(other[metric]);
  });
}

/** The context of a period's cells: stocks are taken at its end. */
export const contextOfPeriod = (context: Context, range: Context["periods"][number]): Context => ({
  ...context,
  range,
  isOther: context.isOther === true || range.from !== context.range.from || range.to !== context.range.to,
  periods: [],
  stockInstants: context.stockInstants.filter((instant) => instant > range.from && instant <= range.to),
});
