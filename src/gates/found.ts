import type { Hours } from "../metrics/variants/hours.ts";
import { clockIn } from "../report/clock.ts";
import { noValue } from "../report/dimension.ts";
import { isNothingChosen } from "../report/nothing-chosen.ts";
import type { Figures, Report, ReportRow, Value } from "../report/report.ts";
import type { CheckedGate } from "./checked-gate.ts";
import type { Gate } from "./gate.ts";
import { rowsOf, whyNoRows } from "./rows-of.ts";
import type { Told } from "./told.ts";

/** What a report has for a gate in one group. */
export interface Found {
  readonly group: Readonly<Record<string, string>>;
  readonly figures: Told<Figures>;
  /** The clock that durations are counted on; undefined where there is no report. */
  readonly hours: Hours | undefined;
}

/**
 * What of a report is to be judged: at least one group, so that no gate is passed over.
 *
 * @param report grouped by the dimensions of the gate; undefined where there is none
 */
export function foundFor(checked: CheckedGate, report: Report | undefined): readonly Found[] {
  const { gate, metric } = checked;
  const hours = report && (metric.clocked ? clockIn(report, metric.id) : "calendar");
  const none = (reason: string): readonly Found[] => [{ group: namedGroup(gate), figures: { reason }, hours }];
  if (report === undefined) return none(whyNoReport(gate));
  const unmeasurable = report.unmeasurable.find((one) => one.metric === metric.id);
  if (unmeasurable !== undefined) return none(unmeasurable.reason);
  if (isNothingChosen(report)) return none("no conversation meets the conditions (--where)");
  const rows = rowsOf(report, gate.scope).filter((row) => !isNobodys(row, gate));
  if (rows.length === 0) return none(whyNoRows(gate.scope));
  return rows.map(({ group, values }) => ({ group, figures: figuresIn(values[metric.id], gate), hours }));
}

/**
 * Whether a row is that of what has no agent, no channel … and there is nothing in it either, where every group is to be
 * judged: that nothing was left over is no lack of data.
 */
function isNobodys({ group, values }: ReportRow, gate: Gate): boolean {
  const isOfNone = gate.scope.some(({ dimension, value }) => value === undefined && group[dimension] === noValue);
  const figures = figuresIn(values[gate.metric], gate);
  return isOfNone && "is" in figures && figures.is.n === 0;
}

function figuresIn(value: Value | undefined, { metric, part }: Gate): Told<Figures> {
  if (value === undefined) return { reason: `the report does not have ${metric}` };
  if (part === undefined) return { is: value };
  const ofPart = value.parts?.[part];
  return ofPart === undefined ? { reason: `the report does not have ${metric}.${part}` } : { is: ofPart };
}

/** As far as the gate names it. */
const namedGroup = ({ scope }: Gate): Record<string, string> =>
  Object.fromEntries(scope.flatMap(({ dimension, value }) => (value === undefined ? [] : [[dimension, value]])));

const whyNoReport = ({ scope }: Gate): string =>
  scope.length === 0
    ? "there is no report"
    : `there is no report by ${scope.map(({ dimension }) => dimension).join(", ")}`;
