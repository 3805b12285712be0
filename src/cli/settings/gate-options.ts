import type { Configuration } from "../../config/load.ts";
import type { Config } from "../../config/schema.ts";
import type { CheckedGate } from "../../gates/checked-gate.ts";
import { gateOf } from "../../gates/gate-entry.ts";
import type { JudgeSettings } from "../../gates/judge.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Hours } from "../../metrics/variants/hours.ts";
import { checkedCount } from "../arguments/checked-count.ts";
import type { GateOptions } from "../arguments/options.ts";
import { defaultsOfJudging } from "./defaults.ts";
import { inConfiguration } from "./in-configuration.ts";

/**
 * The gates of the configuration and, behind them, those of the command line.
 *
 * @param hours the clock of the run
 * @throws MetrikError bad-gate
 */
export function configuredGates(
  { gate = [] }: GateOptions,
  { config, document }: Configuration,
  catalogue: readonly Metric[],
  hours: Hours,
): readonly CheckedGate[] {
  const configured = (config.gates ?? []).map((entry, index) =>
    inConfiguration(document, ["gates", String(index)], () => gateOf(entry, catalogue, hours)),
  );
  return [...configured, ...gate.map((text) => gateOf({ text }, catalogue, hours))];
}

/** How gates are judged: options before configuration before defaults. @throws MetrikError bad-option */
export const judgeSettings = (options: GateOptions, config: Config): JudgeSettings => ({
  onNoData: options.onNoData ?? config["on-no-data"] ?? defaultsOfJudging["on-no-data"],
  judgedOn: options.gateOn ?? config["gate-on"] ?? defaultsOfJudging["gate-on"],
  minimumN:
    options.minN === undefined
      ? (config["min-n"] ?? Number(defaultsOfJudging["min-n"]))
      : checkedCount(options.minN, "--min-n", "observations", 30),
});
