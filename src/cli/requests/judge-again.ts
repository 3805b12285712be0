import type { Configuration } from "../../config/load.ts";
import { usageError } from "../../errors.ts";
import type { CheckedGate } from "../../gates/checked-gate.ts";
import { dimensionsOf } from "../../gates/groupings.ts";
import { judge } from "../../gates/judge.ts";
import { printGate } from "../../gates/print-gate.ts";
import { rowsOf } from "../../gates/rows-of.ts";
import type { Metric } from "../../metrics/metric.ts";
import { groupedBy, haveMetric, isOfGroup } from "../../report/grouping.ts";
import type { Report } from "../../report/report.ts";
import { withParts } from "../../report/with-parts.ts";
import type { GateOptions } from "../arguments/options.ts";
import { catalogueOf } from "../settings/catalogue.ts";
import { configuredGates, judgeSettings } from "../settings/gate-options.ts";
import { gateInReadWords } from "../settings/selector-words.ts";

/** What gates of the command line, and of the configuration that it names, make of a saved report. */
export interface JudgeAgainOptions extends GateOptions {
  readonly config?: string;
}

/** What helps where gates are missed. */
export const howToGiveGates = "give gates with --gate 'csat.value >= 85%', or with -c those of a configuration";

/**
 * A saved report with the verdicts of new gates; as it was where there are none.
 *
 * @param configuration the one that the command line names
 * @throws MetrikError bad-gate; bad-option, also for how to judge where there are no gates; (exit 2) no-gates where the
 * configuration has none either; (exit 2) other-groups where a gate asks for groups that were not saved
 */
export function judgedAgain(options: JudgeAgainOptions, configuration: Configuration, report: Report): Report {
  const { config } = configuration;
  const gates = configuredGates(options, configuration, asSaved(catalogueOf({}, config), report), report.hours);
  if (gates.length === 0) {
    refuseJudging(options);
    return report;
  }
  const unfit = gates.find((gate) => !isGroupedFor(gate, report));
  if (unfit !== undefined) throw otherGroups(unfit, report);
  const meant = gates.map((gate) => (isShown(gate, report) ? gate : gateInReadWords(gate, config)));
  const reportBy = (names: readonly string[]): Report => groupedBy(report, names) ?? report;
  return withParts(report, { gates: judge(meant, reportBy, judgeSettings(options, config)) });
}

/** Verdicts that were saved stay as they are. */
function refuseJudging({ config, onNoData, gateOn, minN }: JudgeAgainOptions): void {
  if (config !== undefined) {
    throw usageError("no-gates", `there is nothing to judge the report by: ${config} has no gates`, {
      help: "name one with --gate 'csat.value >= 85%', or leave out -c",
    });
  }
  const said = { "--on-no-data": onNoData, "--gate-on": gateOn, "--min-n": minN };
  const [option] = Object.entries(said).find(([, value]) => value !== undefined) ?? [];
  if (option === undefined) return;
  throw usageError("bad-option", `${option} has no effect: no gates are given to judge the report by`, {
    help: howToGiveGates,
  });
}

/** The metrics as the report counts them: a gate is held against its numbers, in its units. */
const asSaved = (catalogue: readonly Metric[], { metrics, hours }: Report): readonly Metric[] =>
  catalogue.map((metric) => {
    const saved = metrics.find(({ id }) => id === metric.id);
    return saved === undefined
      ? metric
      : { ...metric, kind: saved.kind, unit: saved.unit, hours: saved.hours ?? hours };
  });

/** Every report has its total; of its groups only those that it was grouped by, or has a breakdown by. */
const isGroupedFor = (gate: CheckedGate, report: Report): boolean =>
  gate.gate.scope.length === 0 || hasGroups(report, dimensionsOf(gate), gate.metric.id);

function hasGroups(report: Report, by: readonly string[], metric: string): boolean {
  const rows = groupedBy(report, by)?.rows.filter(isOfGroup);
  return rows !== undefined && haveMetric(rows, report, metric);
}

/** Its groups have the words that it was read with, which need not be those of this configuration. */
const isShown = (gate: CheckedGate, report: Report): boolean =>
  rowsOf(groupedBy(report, dimensionsOf(gate)) ?? report, gate.gate.scope).length > 0;

function otherGroups(gate: CheckedGate, report: Report) {
  const [asked, metric] = [dimensionsOf(gate).join(","), gate.metric.id];
  const saved = [report, ...(report.breakdowns ?? [])]
    .filter(({ by }) => by.length > 0 && hasGroups(report, by, metric))
    .map(({ by }) => `by ${by.join(",")}`);
  return usageError("other-groups", `the gate "${printGate(gate.gate)}" asks for groups by ${asked}`, {
    notes: [
      `the saved report has ${saved.length === 0 ? `no groups of ${metric}` : `${metric} ${saved.join(" and ")}`}`,
    ],
    help: `save a report that has them: metrik report … --by ${asked} -o report.json`,
  });
}
