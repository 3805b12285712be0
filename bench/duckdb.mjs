import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { WORKLOADS } from "./workloads.mjs";

// node duckdb.mjs w1 FILE
const [workload, file] = process.argv.slice(2);
const scripts = WORKLOADS[workload].sql.map((name) =>
  readFileSync(new URL(`sql/${name}.sql`, import.meta.url), "utf8"),
);

const connection = await (await DuckDBInstance.create()).connect();
await connection.run("SET threads TO 2");
// The order of the rows means nothing to these queries, and keeping it would cost DuckDB time and memory.
await connection.run("SET preserve_insertion_order = false");
await connection.run(`SET VARIABLE file = '${file.replaceAll("'", "''")}'`);
const result = await connection.runAndReadAll(scripts.join("\n"));
const numbers = result.getRowObjectsJson().map(({ channel, ...values }) => [channel, values]);
console.log(JSON.stringify(Object.fromEntries(numbers)));
