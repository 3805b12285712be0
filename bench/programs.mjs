import { fileURLToPath } from "node:url";
import { WORKLOADS } from "./workloads.mjs";

const DUCKDB = fileURLToPath(new URL("duckdb.mjs", import.meta.url));

export const METRIK = fileURLToPath(new URL("../bin/metrik.js", import.meta.url));

/**
 * What node has to run for metrik's numbers of a workload.
 *
 * @param {string} metrik the path of the program
 * @param {string} workload
 * @param {string} file
 */
export function metrikReport(metrik, workload, file) {
  return [metrik, "report", file, "-m", WORKLOADS[workload].metrics, "--by", "channel", "-f", "json"];
}

/**
 * The same for DuckDB's.
 *
 * @param {string} workload
 * @param {string} file
 */
export function duckdbQuery(workload, file) {
  return [DUCKDB, workload, file];
}
