import type { Command } from "commander";
import type { Configuration } from "../config/load.ts";
import type { Metric } from "../metrics/metric.ts";
import type { OnRejected, ReportRequest } from "../pipeline.ts";
import { type Format, formatByExtension, reportFormats } from "../render/index.ts";
import type { ReportLayout } from "../render/renderer.ts";
import { breakdownsOf } from "../report/breakdown.ts";
import type { Question } from "../report/build.ts";
import { type Demand, demandOf, demandOfAll, withRows } from "../report/demand.ts";
import type { Listing } from "../report/listing/listing.ts";
import { onlyShown, type Shown } from "../report/only-shown.ts";
import type { Report } from "../report/report.ts";
import type { ReportOptions } from "./arguments/options.ts";
import type { Host } from "./host.ts";
import { deliver } from "./outputs/deliver.ts";
import { checkOutputs, type Destination, datedDestinations, destinationsOf } from "./outputs/destinations.ts";
import { checkJobSummary } from "./outputs/job-summary.ts";
import { refuseVerdicts } from "./outputs/refuse-verdicts.ts";
import { keepRejects } from "./outputs/rejects.ts";
import { createProgress } from "./progress.ts";
import { sourcesOf, totalSize, withConfiguration } from "./requests/files.ts";
import { reportRequest } from "./requests/report-request.ts";
import { comparedWithSaved, savedToCompare } from "./requests/saved-report.ts";
import { languageOf } from "./settings/language-of.ts";

/** What a command makes of the files, and how. */
export interface Plan {
  readonly configuration: Configuration;
  readonly question: Question;
  /** The metrics of the question that formats other than a page show; left out, all of them. */
  readonly tabled?: readonly Metric[];
  readonly demand: Demand;
  readonly layout: ReportLayout;
  /** The range to compare with, unless the options name a saved report. */
  readonly compare: string | undefined;
  /** Whether a curve is drawn in a format that people read. */
  readonly drawsCurve: boolean;
  /** Whether the conversations behind the numbers can be listed, in a format that shows them. */
  readonly canList: boolean;
  make(request: ReportRequest, making: Making): Promise<Made>;
}

interface Made {
  /** With whatever some format shows. */
  readonly report: Report;
  /** The conversations behind it, where some output shows them. */
  readonly listing?: Listing;
}

/** What a command has to heed when it makes a report. */
export interface Making {
  readonly onRejected: OnRejected;
  /** What becomes of every report that is made: it may be compared with a saved one. */
  readonly finish: (report: Report) => Report;
  /** Whether some output shows the conversations behind the numbers. */
  readonly isListed: boolean;
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
  if (plan.layout !== "verdicts") {
    refuseVerdicts(destinations, `metrik check judges gates; the formats of a report are ${reportFormats.join(", ")}`);
  }
  const sources = await sourcesOf(host, command, files);
  const saved = await savedToCompare(host, plan.compare);
  const kept = saved === undefined ? sources : [...sources, saved.source];
  const inputs = await withConfiguration(host, kept, plan.configuration);
  await checkOutputs(host.cwd, options.rejects, destinations, inputs);
  await checkJobSummary(host, destinations);
  const progress = createProgress(host, totalSize(sources), options.quiet === true);
  const shown = shownBy(destinations, plan);
  const { question, demand } = shown;
  const request: ReportRequest = {
    ...(await reportRequest(host, sources, options, plan.configuration, question, demand, progress)),
    breakdowns: shown.breakdowns,
    compare: saved === undefined ? plan.compare : undefined,
    drawsCurve: shown.drawsCurve,
  };
  const making: Making = {
    onRejected: (rejected) => keepRejects(host, options, rejected),
    finish: (report) => comparedWithSaved(report, saved),
    isListed: shown.isListed,
  };
  const made = await plan.make(request, making).finally(progress.clear);
  const named = await datedDestinations(host.cwd, options.rejects, destinations, inputs, made.report);
  const telling = {
    layout: plan.layout,
    language: languageOf(options, plan.configuration.config),
    isDivided: plan.question.every !== undefined,
  };
  // A page can be made of a saved report, which is compared with, too: JSON keeps what the page beside it shows.
  const reportIn = (format: Format) =>
    format === "json" ? made.report : onlyShown(made.report, shownIn(format, plan));
  await deliver(host, named, { ...made, reportIn }, telling, options.color);
  return made.report;
}

/** What a format shows of a report that was made for several. */
const shownIn = (format: Format, { question, tabled, drawsCurve }: Plan): Shown => ({
  metrics: format === "html" ? undefined : tabled?.map(({ id }) => id),
  hasPeriods: question.every !== undefined || format === "html" || (drawsCurve && isText(format)),
  hasBreakdowns: format === "html" || format === "xlsx",
});

const isText = (format: Format): boolean => format === "table" || format === "markdown";

/** What is asked beside the plan, for the formats that show more than tables do. */
function shownBy(destinations: readonly Destination<Format>[], plan: Plan) {
  const isIn = (formats: readonly Format[]) => destinations.some(({ format }) => formats.includes(format));
  const isListed = plan.canList && isIn(["xlsx"]);
  const isDrawn = plan.layout === "distributions";
  // A page can be made of a saved report, too.
  const question = { ...plan.question, drawsCharts: isDrawn || isIn(["html", "json"]) };
  const shown = destinations.map(({ format }) => shownIn(format, plan));
  const breakdowns = shown.some(({ hasBreakdowns }) => hasBreakdowns) ? breakdownsOf(question) : [];
  const demand = demandOfAll([plan.demand, ...breakdowns.map(demandOf)]);
  return {
    question,
    breakdowns,
    isListed,
    demand: isListed ? withRows(demand) : demand,
    drawsCurve: shown.some(({ hasPeriods }) => hasPeriods),
  };
}
