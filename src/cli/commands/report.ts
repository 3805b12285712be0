import type { Command } from "commander";
import { makeListedReport, makeReport } from "../../pipeline.ts";
import type { ReportLayout } from "../../render/renderer.ts";
import { demandOf } from "../../report/demand.ts";
import type { ReportOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";
import { produce } from "../produce.ts";
import { questionOf } from "../requests/question.ts";
import { catalogueOf } from "../settings/catalogue.ts";
import { configurationOf } from "../settings/configuration.ts";
import { defaultsOfTelling } from "../settings/defaults.ts";
import { noteSettings } from "../settings/settings-notes.ts";

/** `metrik report`: computes and prints. */
export async function report(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const configuration = await configurationOf(host, options);
  const { config } = configuration;
  const question = questionOf(options, catalogueOf(options, config), config);
  await noteSettings(host, options, configuration, defaultsOfTelling, question.metrics);
  const isDigest = options.metrics === undefined && options.by === undefined;
  await produce(host, command, files, options, {
    configuration,
    question,
    demand: demandOf(question),
    layout: reportLayoutOf(isDigest, options.verbose === true),
    compare: options.compare,
    drawsCurve: isDigest,
    canList: true,
    make: async (request, { onRejected, finish, isListed }) => {
      if (!isListed) return { report: finish(await makeReport(request, onRejected)) };
      const all = { ...request, worst: undefined, limit: undefined };
      const { report, listing } = await makeListedReport(all, onRejected);
      return { report: finish(report), listing };
    },
  });
}

function reportLayoutOf(isDigest: boolean, isVerbose: boolean): ReportLayout {
  if (isDigest) return "digest";
  return isVerbose ? "distributions" : "metrics";
}
