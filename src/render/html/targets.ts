import { clockIn } from "../../report/clock.ts";
import type { ReportMetric, ReportRow, Value } from "../../report/report.ts";
import { isUpperLimit } from "../../report/upper-limit.ts";
import type { View } from "./view.ts";

/** The figures of durations that are drawn, and that a gate can limit; p90 is what a target is mostly for. */
const limited = ["p90", "median"] as const;

/** What the durations of a table are held against: of one kind in all of its rows, so that they can be compared. */
export interface Targets {
  /** The figure that is limited; undefined of promises, which every single duration is to keep. */
  readonly of: (typeof limited)[number] | undefined;
  /** Null where there is none, and where there are several. */
  inRow(row: ReportRow): number | null;
}

const isOf = (row: ReportRow, group: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(row.group) === JSON.stringify(group);

/** The upper limits of gates on a figure of a row's durations. */
function ofGates(view: View, row: ReportRow, { id }: ReportMetric, figure: string): readonly number[] {
  const clock = clockIn(view.report, id);
  return (view.report.gates?.verdicts ?? []).flatMap(
    ({ metric, part, unit, aggregation, comparison, hours = clock, group, expected }) => {
      const isOfFigure = metric === id && part === null && unit === "seconds" && aggregation === figure;
      return isOfFigure && isUpperLimit(comparison) && hours === clock && expected !== null && isOf(row, group)
        ? [expected]
        : [];
    },
  );
}

/** What was promised for conversations of a row; a group has none of the promises that it has no conversation of. */
function ofPromises(view: View, { values }: ReportRow, { id }: ReportMetric): readonly number[] {
  const sla: Value | undefined = values.sla;
  const clock = clockIn(view.report, id);
  return Object.values(sla?.parts ?? {}).flatMap(({ target, n }) => {
    if (target === undefined || target.metric !== id || n === 0) return [];
    return (target.hours ?? clockIn(view.report, "sla")) === clock ? [target.seconds] : [];
  });
}

function only(values: readonly number[]): number | null {
  const [target, ...others] = new Set(values);
  return target === undefined || others.length > 0 ? null : target;
}

/** What a metric's durations in some rows are held against: the limits of gates, or else what was promised. */
export function targetsOf(view: View, metric: ReportMetric, rows: readonly ReportRow[]): Targets {
  const promises: Targets = { of: undefined, inRow: (row) => only(ofPromises(view, row, metric)) };
  const gates = limited.map((of): Targets => ({ of, inRow: (row) => only(ofGates(view, row, metric, of)) }));
  return gates.find(({ inRow }) => rows.some((row) => inRow(row) !== null)) ?? promises;
}
