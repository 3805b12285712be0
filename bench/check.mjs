import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { differences } from "./compare.mjs";
import { dataFile } from "./data-file.mjs";
import { REFERENCE } from "./reference/read.mjs";
import { WORKLOADS } from "./workloads.mjs";

// node check.mjs: does the SQL say what plain loops say?
const duckdb = fileURLToPath(new URL("duckdb.mjs", import.meta.url));
for (const [name, workload] of Object.entries(WORKLOADS)) {
  const file = dataFile(workload, "100k");
  const found = JSON.parse(execFileSync(process.execPath, [duckdb, name, file], { encoding: "utf8" }));
  const wrong = differences(REFERENCE[name](file), found);
  console.log(wrong.length === 0 ? `${name}: same numbers` : `${name}: ${wrong.join("\n    ")}`);
  if (wrong.length > 0) process.exitCode = 1;
}
