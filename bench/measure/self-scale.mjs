import { dataFile } from "../data-file.mjs";
import { metrikReport } from "../programs.mjs";
import { WORKLOADS } from "../workloads.mjs";
import { alternate } from "./alternate.mjs";
import { time } from "./measure.mjs";
import { median } from "./median.mjs";

/**
 * metrik's time for one million and for ten.
 *
 * @param {string} metrik the path of the program
 * @param {string} workload
 * @param {number} rounds
 */
export function selfScale(metrik, workload, rounds) {
  const programs = ["1m", "10m"].map((size) => metrikReport(metrik, workload, dataFile(WORKLOADS[workload], size)));
  const runs = alternate(
    programs.map((args) => () => time(args)),
    rounds,
  );
  const [one, ten] = runs.map((each) => median(each.map(({ seconds }) => seconds)));
  return { one, ten };
}
