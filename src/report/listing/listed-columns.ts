import type { Context } from "../../metrics/context.ts";
import { areMet } from "../../metrics/fact-lists.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Fact } from "../../model/fact.ts";
import type { ReportMetric } from "../report.ts";
import type { ListedMetric } from "./listing.ts";
import { type FigureReader, readerOf, readerOfPart } from "./reading-figures.ts";

/** A metric of a listing: how its observations are read, and those of its parts that the inputs can tell. */
export interface ListedColumn {
  readonly metric: Metric;
  readonly reader: FigureReader;
  readonly parts: ReadonlyMap<string, FigureReader>;
}

/** The columns of the metrics that the inputs can tell; those of customers and costs have nothing to say of a conversation. */
export const listedColumns = (
  metrics: readonly Metric[],
  found: ReadonlySet<Fact>,
  context: Context,
): readonly ListedColumn[] =>
  metrics
    .filter(({ observeRange, needs }) => observeRange === undefined && areMet(needs, found))
    .map((metric) => ({ metric, reader: readerOf(metric, context), parts: partsOf(metric, found, context) }));

function partsOf({ parts }: Metric, found: ReadonlySet<Fact>, context: Context): ReadonlyMap<string, FigureReader> {
  const readers = Object.entries(parts).flatMap(([name, part]) => {
    const reader = areMet(part.needs ?? [], found) ? readerOfPart(part, context) : undefined;
    return reader === undefined ? [] : [[name, reader] as const];
  });
  return new Map(readers);
}

/** The metrics that have a column, as the report describes them, and the parts of each column. */
export const listedMetrics = (
  described: readonly ReportMetric[],
  columns: readonly ListedColumn[],
): readonly ListedMetric[] =>
  described.flatMap((description) => {
    const column = columns.find(({ metric }) => metric.id === description.id);
    return column === undefined ? [] : [{ ...description, parts: describedParts(column) }];
  });

function describedParts({ metric, parts }: ListedColumn): ListedMetric["parts"] {
  const told = Object.entries(metric.parts).filter(([name]) => parts.has(name));
  return Object.fromEntries(told.map(([name, { title, unit }]) => [name, { title, unit }]));
}
