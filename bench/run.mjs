import { parseArgs } from "node:util";
import { parseCount } from "./generator/parse-count.mjs";
import { selfScale } from "./measure/self-scale.mjs";
import { startUp } from "./measure/start-up.mjs";
import { table } from "./measure/table.mjs";
import { versus } from "./measure/versus.mjs";
import { METRIK } from "./programs.mjs";
import { WORKLOADS } from "./workloads.mjs";

// node run.mjs [w1 w2 w3] [--messages 1m] [--rounds 5] [--self-scale] [--metrik PATH]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    messages: { type: "string", default: "1m" },
    rounds: { type: "string", default: "5" },
    "self-scale": { type: "boolean", default: false },
    metrik: { type: "string", default: METRIK },
  },
});
const known = Object.keys(WORKLOADS);
const unknown = positionals.find((name) => !known.includes(name));
if (unknown) throw new Error(`there is no workload "${unknown}", only ${known.join(", ")}`);
const rounds = parseCount(values.rounds);

// The larger files take minutes to generate, so growth is measured on one workload unless more are named.
if (values["self-scale"]) printSelfScale(positionals.length > 0 ? positionals : ["w1"]);
else printVersus(positionals.length > 0 ? positionals : known);

/** @param {string[]} workloads */
function printVersus(workloads) {
  const results = workloads.map((name) => ({ name, ...versus(values.metrik, name, values.messages, rounds) }));
  const rows = results.flatMap(({ name, metrik, duckdb, differences }) => [
    [
      name,
      "metrik",
      ...figures(metrik),
      ratio(metrik.seconds, duckdb.seconds),
      differences.length === 0 ? "yes" : "NO",
    ],
    [name, "duckdb", ...figures(duckdb), "", ""],
  ]);
  const start = startUp(values.metrik);
  rows.push(["start", "metrik", start.metrik.toFixed(3), "", "", ratio(start.metrik, start.node), ""]);
  rows.push(["start", "node", start.node.toFixed(3), "", "", "", ""]);
  console.log(table([["", "", "wall s", "cpu s", "peak MB", "ratio", "same numbers"], ...rows]));
  for (const { name, differences } of results) {
    for (const difference of differences) console.log(`${name}: duckdb and metrik differ: ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
  }
}

/** @param {string[]} workloads */
function printSelfScale(workloads) {
  const rows = workloads.map((name) => {
    const { one, ten } = selfScale(values.metrik, name, rounds);
    return [name, one.toFixed(3), ten.toFixed(3), ratio(ten, one)];
  });
  console.log(table([["", "1m s", "10m s", "ratio"], ...rows]));
}

/** @param {{ seconds: number, cpuSeconds: number, peakMegabytes: number }} resources */
function figures({ seconds, cpuSeconds, peakMegabytes }) {
  return [seconds.toFixed(3), cpuSeconds.toFixed(3), peakMegabytes.toFixed(0)];
}

/**
 * @param {number} ours
 * @param {number} theirs
 */
function ratio(ours, theirs) {
  return (ours / theirs).toFixed(2);
}
