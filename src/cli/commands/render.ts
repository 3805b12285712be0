import type { Command } from "commander";
import { ExitStatus, usageError } from "../../errors.ts";
import { exitStatusOf } from "../../gates/exit-status.ts";
import type { Source } from "../../input/sources.ts";
import type { Language } from "../../language/language.ts";
import { definitions } from "../../metrics/index.ts";
import { type Format, formatByExtension } from "../../render/index.ts";
import type { ReportLayout } from "../../render/renderer.ts";
import type { Report } from "../../report/report.ts";
import type { CommonOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";
import { deliver } from "../outputs/deliver.ts";
import { checkOutputs, datedDestinations, destinationsOf, type Outputs } from "../outputs/destinations.ts";
import { checkJobSummary } from "../outputs/job-summary.ts";
import { refuseVerdicts } from "../outputs/refuse-verdicts.ts";
import { sourcesOf, withConfiguration } from "../requests/files.ts";
import { howToGiveGates, type JudgeAgainOptions, judgedAgain } from "../requests/judge-again.ts";
import { readReport } from "../requests/saved-report.ts";
import { configurationOf, noConfiguration } from "../settings/configuration.ts";

/** The options of `metrik render`. */
export interface RenderReportOptions extends CommonOptions, JudgeAgainOptions, Outputs<Format> {
  readonly lang?: Language;
}

/** `metrik render`: a saved report, printed; with gates, judged again. The exit status is the verdict, also a saved one. */
export async function render(
  host: Host,
  command: Command,
  file: string | undefined,
  options: RenderReportOptions,
): Promise<ExitStatus> {
  const destinations = destinationsOf(options, formatByExtension, "table");
  const source = await sourceOf(host, command, file);
  // Only one that is named: that of a folder is about its own data, and what was saved may be of anywhere.
  const configuration = options.config === undefined ? noConfiguration : await configurationOf(host, options);
  const inputs = await withConfiguration(host, [source], configuration);
  await checkOutputs(host.cwd, undefined, destinations, inputs);
  await checkJobSummary(host, destinations);
  const report = judgedAgain(options, configuration, await readReport(source, host));
  if (report.gates === undefined) refuseVerdicts(destinations, howToGiveGates);
  const named = await datedDestinations(host.cwd, undefined, destinations, inputs, report);
  const telling = { layout: reportLayoutOf(report), language: options.lang ?? "en" };
  await deliver(host, named, { reportIn: () => report }, telling, options.color);
  return report.gates === undefined ? ExitStatus.ok : exitStatusOf(report.gates);
}

/** The one file to read. @throws ShortHelp */
async function sourceOf(host: Host, command: Command, file: string | undefined): Promise<Source> {
  const [source, ...others] = await sourcesOf(host, command, file === undefined ? [] : [file]);
  if (others.length === 0) return source;
  throw usageError("bad-option", `one report is rendered at a time, not ${others.length + 1}: ${file}`, {
    help: "name one of the files",
  });
}

/** A report does not say how it was first printed: without groups, and with most metrics, it was a digest. */
function reportLayoutOf({ gates, by, metrics, unmeasurable }: Report): ReportLayout {
  if (gates !== undefined) return "verdicts";
  return by.length === 0 && metrics.length + unmeasurable.length > definitions.length / 2 ? "digest" : "metrics";
}
