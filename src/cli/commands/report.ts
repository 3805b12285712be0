import type { Command } from "commander";
import { makeReport } from "../../pipeline.ts";
import { type Format, formatByExtension, renderers } from "../../render/index.ts";
import type { RenderOptions } from "../../render/renderer.ts";
import { demandOf } from "../../report/demand.ts";
import type { Report } from "../../report/report.ts";
import { appearanceOf } from "../appearance.ts";
import { catalogueOf } from "../catalogue.ts";
import { checkOutputs, type Destination, destinationsOf } from "../destinations.ts";
import { sourcesOf, totalSize } from "../files.ts";
import type { Host } from "../host.ts";
import type { ReportOptions } from "../options.ts";
import { createProgress } from "../progress.ts";
import { questionOf } from "../question.ts";
import { configOf } from "../read-request.ts";
import { keepRejects } from "../rejects.ts";
import { reportRequest } from "../report-request.ts";
import { writeOutputs } from "../write.ts";

/** `metrik report`: computes and prints. */
export async function report(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const destinations = destinationsOf(options, formatByExtension, "table");
  const config = await configOf(host, options);
  const question = questionOf(options, catalogueOf(options.definition, config));
  const sources = await sourcesOf(host, command, files);
  await checkOutputs(host.cwd, options.rejects, destinations, sources);
  const isDigest = options.metrics === undefined && options.by === undefined;
  const drawsCurve = isDigest && destinations.some(({ format }) => format === "table" || format === "markdown");
  const progress = createProgress(host, totalSize(sources), options.quiet === true);
  const request = await reportRequest(host, sources, options, config, question, demandOf(question), progress.add);
  const made = makeReport({ ...request, compare: options.compare, drawsCurve }, (rejected) =>
    keepRejects(host, options, rejected),
  );
  const result = await made.finally(progress.clear);
  await deliver(host, options, destinations, result, isDigest ? "digest" : "metrics");
}

async function deliver(
  host: Host,
  options: ReportOptions,
  destinations: readonly Destination<Format>[],
  result: Report,
  layout: RenderOptions["layout"],
): Promise<void> {
  const files: { path: string; text: string }[] = [];
  for (const { path, format } of destinations) {
    const render = await renderers[format]();
    const text = render(result, { layout, ...(await appearanceOf(host, path, options.color)) });
    if (path === "-") await host.stdout.write(text);
    else files.push({ path, text });
  }
  await writeOutputs(files, host);
}
