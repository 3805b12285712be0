import type { ChalkInstance } from "chalk";
import type { Command } from "commander";
import { metrics } from "../../metrics/index.ts";
import type { Fact } from "../../model/fact.ts";
import { type Inspection, inspectFile } from "../../pipeline/inspect.ts";
import { terminalText } from "../../render/encode.ts";
import { demandOf } from "../../report/demand.ts";
import { whyUnmeasurable } from "../../report/unmeasurable.ts";
import { colorLevel, createChalk } from "../color.ts";
import { configurationOf } from "../configuration.ts";
import { defaultsOfReading } from "../effective-settings.ts";
import { sourcesOf } from "../files.ts";
import type { Host } from "../host.ts";
import type { ReadOptions } from "../options.ts";
import { readRequest } from "../read-request.ts";
import { noteSettings } from "../settings-notes.ts";

/** `metrik inspect`: what the files are taken for, and what becomes of their records. */
export async function inspect(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const configuration = await configurationOf(host, options);
  await noteSettings(host, options, configuration, defaultsOfReading);
  const sources = await sourcesOf(host, command, files);
  const demand = demandOf({ metrics, by: [], every: undefined, where: [] });
  const request = readRequest(host, sources, options, configuration.config, demand, () => {});
  const chalk = await createChalk(colorLevel(options.color, host.env, host.stdout.isTTY));
  const failures: unknown[] = [];
  for (const source of sources) {
    try {
      await host.stdout.write(describe(await inspectFile(source, request), chalk));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} inputs cannot be read`);
}

function describe(inspection: Inspection, chalk: ChalkInstance): string {
  const { file, encoding, isGzip, layout, format, reasons, lists, others, isOfConversations } = inspection;
  const line = (title: string, text: string) => `  ${chalk.dim(title.padEnd(11))} ${terminalText(text)}`;
  return `${[
    chalk.bold(terminalText(file)),
    line("encoding", `${encoding}${isGzip ? ", gzip" : ""}`),
    line("layout", layout),
    line("taken for", format),
    ...reasons.map((reason) => line("because", reason)),
    ...fieldLines(inspection, chalk),
    ...lists.map(({ key, columns }) => line(`${key}[]`, columns.join(", "))),
    ...(others.length > 0 ? [line("other", `${others.join(", ")}${isOfConversations ? nameable : ""}`)] : []),
    line("records", recordText(inspection)),
    line("times", timesText(inspection)),
    ...inspection.account.rejected
      .slice(0, 5)
      .map(({ line: at, message }) => line("rejected", `line ${at}: ${message}`)),
    ...inspection.notes.all.map(({ message, count, examples }) =>
      line(
        "note",
        `${message}${count > 1 ? ` (${count} times)` : ""}${examples.length > 0 ? `, first: ${examples[0]}` : ""}`,
      ),
    ),
    ...unmeasurable(inspection.found).map((text) => line("cannot tell", text)),
  ].join("\n")}\n\n`;
}

const nameable = " (--by and --where can name them)";

function fieldLines({ fields }: Inspection, chalk: ChalkInstance): string[] {
  const width = Math.max(0, ...fields.map(({ field }) => field.length));
  return fields.map(({ field, column, readAs, samples, rivals }) => {
    const values = samples.map((sample) => clip(sample)).join(" | ");
    const also = rivals.length > 0 ? chalk.yellow(` (also: ${terminalText(rivals.join(", "))})`) : "";
    return `  ${chalk.dim("column")}      ${field.padEnd(width)}  ${chalk.dim("←")} ${terminalText(column)}${also}  ${chalk.dim(terminalText(`${readAs}: ${values}`))}`;
  });
}

const clip = (text: string): string => {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > 24 ? `${plain.slice(0, 23)}…` : plain;
};

function recordText({ account, facts }: Inspection): string {
  const { records, used, rejected, duplicates, blank } = account.toInput();
  const reasons = Object.entries(rejected).map(([reason, count]) => `${reason} ${count}`);
  const refused =
    account.rejected.length > 0 ? `${account.rejected.length} rejected (${reasons.join(", ")})` : "none rejected";
  return `${records} read: ${used} used, ${refused}, ${duplicates} duplicates, ${blank} blank; ${facts.conversationCount} conversations`;
}

const timesText = ({ facts }: Inspection): string =>
  Number.isFinite(facts.newest)
    ? `${new Date(facts.oldest).toISOString()} to ${new Date(facts.newest).toISOString()}`
    : "none";

/** What the file cannot tell, by what it lacks for that. */
function unmeasurable(found: ReadonlySet<Fact>): readonly string[] {
  const metricsBy = new Map<string, string[]>();
  for (const metric of metrics) {
    const reason = whyUnmeasurable(metric, found);
    if (reason !== undefined) metricsBy.set(reason, [...(metricsBy.get(reason) ?? []), metric.id]);
  }
  if (metricsBy.size === 0) return ["nothing: every metric can be measured"];
  return [...metricsBy].map(([reason, ids]) => `${ids.join(", ")}: ${reason}`);
}
