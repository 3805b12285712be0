import type { Context } from "../metrics/context.ts";
import type { Metric } from "../metrics/metric.ts";
import { Cell } from "./cell.ts";

/**
 * A cell of one row, and what its metric observes of the row as a whole. The cell itself stays as it is: the whole range is
 * merged from cells of periods, and what holds for a period is no part of what holds for the range.
 *
 * @param context that of the row, with its range
 * @param group the row's value of each dimension; {} for a total
 */
export function withRange(cell: Cell, metric: Metric, context: Context, group: Readonly<Record<string, string>>): Cell {
  if (metric.observeRange === undefined) return cell;
  const row = new Cell(metric, context);
  row.merge(cell);
  for (const observation of metric.observeRange(context, group)) row.take(observation);
  return row;
}
