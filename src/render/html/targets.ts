import type { ReportMetric, ReportRow, Value } from "../../report/report.ts";
import type { View } from "./view.ts";

const isOf = (row: ReportRow, group: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(row.group) === JSON.stringify(group);

/** The limits of gates on a duration of a row. */
const ofGates = ({ report }: View, row: ReportRow, { id }: ReportMetric): readonly number[] =>
  (report.gates?.verdicts ?? []).flatMap(({ metric, part, unit, aggregation, group, expected }) =>
    metric === id && part === null && unit === "seconds" && aggregation !== "n" && expected !== null && isOf(row, group)
      ? [expected]
      : [],
  );

/** What was promised for conversations of a row; a group has none of the promises that it has no conversation of. */
function ofPromises({ values }: ReportRow, { id }: ReportMetric): readonly number[] {
  const sla: Value | undefined = values.sla;
  return Object.values(sla?.parts ?? {}).flatMap(({ target, n }) =>
    target !== undefined && target.metric === id && n > 0 ? [target.seconds] : [],
  );
}

/** What a duration of a row is held against: the limit of a gate, or what was promised; null where there are several. */
export function targetOf(view: View, row: ReportRow, metric: ReportMetric): number | null {
  const gates = new Set(ofGates(view, row, metric));
  const [target, ...others] = gates.size > 0 ? gates : new Set(ofPromises(row, metric));
  return target === undefined || others.length > 0 ? null : target;
}
