import type { Command } from "commander";
import type { Config } from "../config/schema.ts";
import type { OnRejected, ReportRequest } from "../pipeline.ts";
import { type Format, formatByExtension } from "../render/index.ts";
import type { Layout } from "../render/renderer.ts";
import type { Question } from "../report/build.ts";
import type { Demand } from "../report/demand.ts";
import type { Report } from "../report/report.ts";
import { deliver } from "./deliver.ts";
import { checkOutputs, type Destination, datedDestinations, destinationsOf } from "./destinations.ts";
import { sourcesOf, totalSize } from "./files.ts";
import type { Host } from "./host.ts";
import { checkJobSummary } from "./job-summary.ts";
import type { ReportOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { refuseVerdicts } from "./refuse-verdicts.ts";
import { keepRejects } from "./rejects.ts";
import { reportRequest } from "./report-request.ts";
import { comparedWithSaved, savedToCompare } from "./saved-report.ts";

/** What a command makes of the files, and how. */
export interface Plan {
  readonly config: Config;
  readonly question: Question;
  readonly demand: Demand;
  readonly layout: Layout;
  /** The range to compare with, unless the options name a saved report. */
  readonly compare: string | undefined;
  /** Whether a curve is drawn in a format that people read. */
  readonly drawsCurve: boolean;
  /** @param finish what becomes of every report that is made: it may be compared with a saved one */
  make(request: ReportRequest, finish: (report: Report) => Report, onRejected: OnRejected): Promise<Report>;
}

/** Reads the files, makes a report as planned, and writes it to wherever the options say. */
export async function produce(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ReportOptions,
  plan: Plan,
): Promise<Report> {
  const destinations = destinationsOf(options, formatByExtension, "table");
  if (plan.layout !== "verdicts") refuseVerdicts(destinations);
  const sources = await sourcesOf(host, command, files);
  await checkOutputs(host.cwd, options.rejects, destinations, sources);
  await checkJobSummary(host, destinations);
  const saved = await savedToCompare(host, plan.compare);
  const { config, question, demand } = plan;
  const progress = createProgress(host, totalSize(sources), options.quiet === true);
  const request: ReportRequest = {
    ...(await reportRequest(host, sources, options, config, question, demand, progress.add)),
    compare: saved === undefined ? plan.compare : undefined,
    drawsCurve: plan.drawsCurve && destinations.some(isReadByPeople),
  };
  const finish = (report: Report): Report => comparedWithSaved(report, saved);
  const made = plan.make(request, finish, (rejected) => keepRejects(host, options, rejected));
  const report = await made.finally(progress.clear);
  const named = await datedDestinations(host.cwd, options.rejects, destinations, sources, report);
  await deliver(host, named, report, plan.layout, options.color);
  return report;
}

const isReadByPeople = ({ format }: Destination<Format>): boolean => format === "table" || format === "markdown";
