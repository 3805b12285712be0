import { basename, dirname, resolve } from "node:path";
import type { Command } from "commander";
import { configsIn, isConfigName, manifestName } from "../../config/find.ts";
import { ExitStatus, inputError, MetrikError, usageError } from "../../errors.ts";
import { inShell } from "../../in-shell.ts";
import type { Source } from "../../input/sources.ts";
import { metrics } from "../../metrics/index.ts";
import { type Inspection, inspectFile } from "../../pipeline/inspect.ts";
import { makeReport, type OnRejected } from "../../pipeline.ts";
import { terminalText } from "../../render/encode.ts";
import { demandOf } from "../../report/demand.ts";
import type { Report } from "../../report/report.ts";
import type { ReadOptions } from "../arguments/options.ts";
import { draftConfig, type Findings } from "../draft/config-draft.ts";
import { proposedGates } from "../draft/proposed-gates.ts";
import type { Host } from "../host.ts";
import { checkOutputs } from "../outputs/destinations.ts";
import { findTarget } from "../outputs/output-target.ts";
import { keepRejects } from "../outputs/rejects.ts";
import { checkWritable, writeOutputs } from "../outputs/write.ts";
import { createProgress } from "../progress.ts";
import { sourcesOf, totalSize } from "../requests/files.ts";
import { reportRequest } from "../requests/report-request.ts";
import { noConfiguration } from "../settings/configuration.ts";

/** The options of `metrik init`. It reads no configuration: it writes one. */
export interface InitOptions extends Omit<ReadOptions, "config" | "verbose"> {
  readonly output?: string;
  readonly force?: boolean;
  readonly maxRejects?: string;
  readonly rejects?: string;
}

/** `metrik init`: a configuration that fits these files, with a word on everything; without files a template. */
export async function init(
  host: Host,
  command: Command,
  files: readonly string[],
  options: InitOptions,
): Promise<void> {
  const { output = "metrik.yaml", force = false } = options;
  const sources = files.length === 0 ? [] : await sourcesOf(host, command, files);
  // The name of a configuration is what this output may have, and no other.
  const destinations = isConfigName(output) ? [] : [{ path: output, format: "yaml" }];
  await checkOutputs(host.cwd, options.rejects, destinations, sources);
  if (output !== "-") {
    await checkWritable(output, host.cwd, sources);
    await refuseExisting(host, output, force);
  }
  const findings = await find(host, sources, options);
  const text = draftConfig(findings);
  if (output === "-") return host.stdout.write(text);
  await writeOutputs([{ path: output, content: text }], host);
  if (options.quiet !== true) await host.stderr.write(whatNext(output, host.cwd, findings));
}

/** Nobody's work is written over, and none is made that would not be found. */
async function refuseExisting(host: Host, output: string, force: boolean): Promise<void> {
  const path = resolve(host.cwd, output);
  if (basename(path) === manifestName) {
    throw usageError("bad-option", `${manifestName} holds more than a configuration`, {
      file: output,
      help: 'write metrik.yaml, or add the key "metrik" to it yourself',
    });
  }
  const { existing, isReplaced } = await findTarget(output, host.cwd);
  if (existing !== undefined && isReplaced && !force) {
    throw new MetrikError(ExitStatus.output, "file-exists", "the file exists already", {
      file: output,
      help: "--force replaces it; -o FILE writes another, and -o - prints it",
    });
  }
  const other = isConfigName(path) ? configsIn(dirname(path)).find((config) => config !== path) : undefined;
  if (other === undefined) return;
  throw usageError("two-configs", `the folder has a configuration already, ${basename(other)}, and can have only one`, {
    file: output,
    help: "remove it, or name another file with -o and -c",
  });
}

/** Reads the files twice: to say what each is, and to count. Options are checked also where there are none. */
async function find(host: Host, sources: readonly Source[], options: InitOptions): Promise<Findings> {
  const stream = sources.find(({ isRepeatable }) => !isRepeatable);
  if (stream !== undefined) {
    throw inputError("read-twice", "init reads its files twice, which this one does not allow", {
      file: stream.name,
      help: "save it as a file first",
    });
  }
  const size = totalSize(sources);
  const progress = createProgress(host, size === undefined ? undefined : 2 * size, options.quiet === true);
  const question = { metrics, by: [], where: [] };
  const demand = demandOf(question);
  try {
    const request = await reportRequest(host, sources, options, noConfiguration, question, demand, progress);
    if (sources.length === 0) return { options, inspections: [], gates: [] };
    const onRejected: OnRejected = async (rejected) => {
      progress.clear();
      await keepRejects(host, options, rejected);
    };
    const report = await withoutAgents(makeReport(request, onRejected));
    const inspections: Inspection[] = [];
    for (const source of sources) {
      const inspection = await inspectFile(source, request.read);
      if (inspection !== undefined) inspections.push(inspection);
    }
    return { options, inspections, gates: report === undefined ? [] : proposedGates(report) };
  } finally {
    progress.clear();
  }
}

/** Who of the people in a chat is an agent is what the configuration is to say: until then there are no numbers. */
async function withoutAgents(making: Promise<Report>): Promise<Report | undefined> {
  try {
    return await making;
  } catch (error) {
    if (error instanceof MetrikError && error.code === "unknown-agents") return undefined;
    throw error;
  }
}

const whatNext = (output: string, folder: string, findings: Findings): string =>
  `${terminalText(`wrote ${output}${nextWith(findings, checkOf(output, folder))}`)}\n`;

function nextWith({ inspections, gates }: Findings, check: string): string {
  if (gates.length > 0) return `; ${check} with the same files judges its ${gates.length} gates`;
  return inspections.length > 0 ? "" : ", a template without gates: with files, init writes gates that they pass";
}

/** The command that judges a configuration: one that is not found from here has to be named. */
const checkOf = (output: string, folder: string): string =>
  isConfigName(output) && dirname(resolve(folder, output)) === resolve(folder)
    ? "metrik check"
    : `metrik check -c ${isPlain(output) ? output : inShell(output)}`;

const isPlain = (path: string): boolean => /^[\w./-]+$/.test(path);
