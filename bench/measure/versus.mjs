import { differences } from "../compare.mjs";
import { dataFile } from "../data-file.mjs";
import { duckdbQuery, metrikReport } from "../programs.mjs";
import { reportNumbers } from "../report-numbers.mjs";
import { WORKLOADS } from "../workloads.mjs";
import { alternate } from "./alternate.mjs";
import { measure } from "./measure.mjs";
import { median } from "./median.mjs";

/**
 * One workload, metrik and DuckDB in turn.
 *
 * @param {string} metrik the path of the program
 * @param {string} workload
 * @param {string} size
 * @param {number} rounds
 */
export function versus(metrik, workload, size, rounds) {
  const file = dataFile(WORKLOADS[workload], size);
  const programs = [metrikReport(metrik, workload, file), duckdbQuery(workload, file)];
  const [ours, theirs] = alternate(
    programs.map((args) => () => measure(args)),
    rounds,
  );
  return {
    metrik: resources(ours),
    duckdb: resources(theirs),
    differences: differences(JSON.parse(theirs[0].output), reportNumbers(JSON.parse(ours[0].output))),
  };
}

/** @param {import('./measure.mjs').MeasuredRun[]} runs */
function resources(runs) {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
