import { spawnSync } from "node:child_process";

/** What a program makes of a text on its standard input: its exit status, and what it said. */
export interface Opinion {
  readonly status: number | null;
  readonly said: string;
}

/** A program that judges what we write, where this machine has it. */
export interface Judge {
  /** Says beside the name of a test why it is skipped. */
  readonly name: string;
  readonly isMissing: boolean;
  opinionOf(text: string): Opinion;
}

function run(command: string, args: readonly string[], input: string): Opinion {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: "utf8" });
  return { status, said: `${stdout ?? ""}${stderr ?? ""}` };
}

const judge = (name: string, command: string, args: readonly string[], isMissing: boolean): Judge => ({
  name: isMissing ? `${name}, which is not installed here` : name,
  isMissing,
  opinionOf: (text) => run(command, args, text),
});

const isThere = (command: string, args: readonly string[]): boolean => run(command, args, "").status === 0;

const parser = `
import sys
from prometheus_client.openmetrics.parser import text_string_to_metric_families
text = sys.stdin.buffer.read().decode("utf-8")
print(sum(len(family.samples) for family in text_string_to_metric_families(text)))
`;
const imported = ["-c", "import prometheus_client.openmetrics.parser"];

/** Whether XML is well-formed. */
export const xmllint = judge("xmllint", "xmllint", ["--noout", "-"], !isThere("xmllint", ["--version"]));

/** Prometheus' own parser and linter of its text format, which is what the node exporter reads. */
export const promtool = judge("promtool", "promtool", ["check", "metrics"], !isThere("promtool", ["--version"]));

/** The reference parser of OpenMetrics; says how many samples it has read. A distribution's python has it, or none. */
const python = ["python3", "/usr/bin/python3"].find((command) => isThere(command, imported));
export const openMetricsParser = judge(
  "python3-prometheus-client",
  python ?? "python3",
  ["-c", parser],
  python === undefined,
);
