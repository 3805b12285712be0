import type { Report, ReportRow, Unit, Value } from "../../report/report.ts";
import { type Cell, type Columns, groupCells, otherColumns, type Statistic } from "./columns.ts";
import { figureStatistics, metricStatistics } from "./statistics.ts";

type Line = readonly Cell[];

/** Lines that begin alike, in the order of the columns; a large report has millions, so they are not objects first. */
function linesOf(start: Line, statistics: readonly Statistic[], end: Line): readonly Line[] {
  return statistics.map(({ statistic, category, value, unit }) => [...start, statistic, category, value, unit, ...end]);
}

/** How lines begin that are of one metric in one row, what flags its period gives them all, and how they end. */
interface Frame {
  readonly start: Line;
  readonly flags: readonly string[];
  readonly rest: Line;
}

function valueLinesOf(unit: Unit, value: Value, { start, flags, rest }: Frame): readonly Line[] {
  const statistics = [...figureStatistics(value, unit), ...metricStatistics(value)];
  const ownFlags = [...(value.flags ?? []), ...flags].join(" ");
  const own = linesOf([...start, undefined], statistics, [value.n, ownFlags, value.reason, ...rest]);
  const parts = Object.entries(value.parts ?? {}).flatMap(([id, part]) =>
    linesOf([...start, id], figureStatistics(part, part.unit), [part.n, flags.join(" "), part.reason, ...rest]),
  );
  return [...own, ...parts];
}

function rowLines(metrics: Report["metrics"], { group, period, values }: ReportRow, columns: Columns): readonly Line[] {
  const names = groupCells(columns, group);
  const flags = period?.partial === true ? ["partial"] : [];
  const rest = columns.others.slice(otherColumns.length).map(() => undefined);
  return metrics.flatMap(({ id, unit }) => {
    const value: Value | undefined = values[id];
    const start = ["value", undefined, ...names, period?.label, period?.from, period?.to, id];
    return value === undefined ? [] : valueLinesOf(unit, value, { start, flags, rest });
  });
}

/** Every number of every metric in every row, a line each; the total's lines have no group and no period. */
export const valueLines = ({ rows, metrics }: Report, columns: Columns): readonly Line[] =>
  rows.flatMap((row) => rowLines(metrics, row, columns));
