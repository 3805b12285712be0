import { basename } from "node:path";
import type { Command } from "commander";
import type { ConfigDocument } from "../../config/document.ts";
import { ExitStatus, usageError } from "../../errors.ts";
import type { CheckedGate } from "../../gates/checked-gate.ts";
import { exitStatusOf } from "../../gates/exit-status.ts";
import { dimensionSets, metricsIn, needsPrevious } from "../../gates/groupings.ts";
import { withOthers } from "../../metrics/with-others.ts";
import { parseRejectLimit } from "../../pipeline/reject-limit.ts";
import { checkReport } from "../../pipeline.ts";
import { formatByExtension } from "../../render/index.ts";
import type { Question } from "../../report/build.ts";
import { demandOf } from "../../report/demand.ts";
import { dimension } from "../../report/dimension.ts";
import type { CheckOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";
import { destinationsOf } from "../outputs/destinations.ts";
import { produce } from "../produce.ts";
import { questionOf } from "../requests/question.ts";
import { catalogueOf } from "../settings/catalogue.ts";
import { configurationOf } from "../settings/configuration.ts";
import { defaultsOfJudging } from "../settings/defaults.ts";
import { configuredGates, judgeSettings } from "../settings/gate-options.ts";
import { hoursOf } from "../settings/hours-of.ts";
import { gateInReadWords } from "../settings/selector-words.ts";
import { noteSettings } from "../settings/settings-notes.ts";

/** `metrik check`: a report that is held against gates. The exit status is the verdict. */
export async function check(
  host: Host,
  command: Command,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitStatus> {
  const configuration = await configurationOf(host, options);
  const { config } = configuration;
  const catalogue = catalogueOf(options, config);
  const configured = configuredGates(options, configuration, catalogue, hoursOf(options, config));
  if (configured.length === 0) throw noGates(configuration.document);
  const gates = configured.map((gate) => gateInReadWords(gate, config));
  const judging = judgeSettings(options, config);
  const asked = questionOf(options, catalogue, config);
  const judged = metricsIn(gates);
  const all = withOthers(asked.metrics, judged);
  // A page shows all of them, and not the judged alone.
  const tabled = options.metrics === undefined ? judged : all;
  const hasPage = destinationsOf(options, formatByExtension, "table").some(({ format }) => format === "html");
  const question = { ...asked, metrics: hasPage ? all : tabled };
  await noteSettings(host, options, configuration, defaultsOfJudging, question.metrics);
  const maxRejects = options.maxRejects ?? config["max-rejects"] ?? defaultsOfJudging["max-rejects"];
  const report = await produce(host, command, files, options, {
    configuration,
    question,
    tabled,
    demand: demandOf(groupedByAll(question, gates)),
    layout: "verdicts",
    compare: options.compare ?? (needsPrevious(gates) ? "previous" : undefined),
    drawsCurve: false,
    canList: false,
    make: async (request, { onRejected, finish }) => {
      const rejectLimit = parseRejectLimit(maxRejects);
      return { report: await checkReport({ ...request, rejectLimit, gates, judging, finish }, onRejected) };
    },
  });
  return report.gates === undefined ? ExitStatus.bug : exitStatusOf(report.gates);
}

/** A configuration that is there already would be written over. */
const noGates = (document: ConfigDocument | undefined) =>
  usageError("no-gates", "there is nothing to check: no gates are configured", {
    help: `name one with --gate 'first-response-time.p90 <= 15m', or ${
      document === undefined
        ? "let metrik init with the same files write some into metrik.yaml"
        : `under gates in ${basename(document.file)}: metrik init -o - with the same files prints some`
    }`,
  });

/** Groups that only a gate speaks of have to be read too. */
function groupedByAll(question: Question, gates: readonly CheckedGate[]): Question {
  return { ...question, by: [...question.by, ...dimensionSets(gates).flat().map(dimension)] };
}
