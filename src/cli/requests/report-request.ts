import type { Configuration } from "../../config/load.ts";
import type { Source } from "../../input/sources.ts";
import { parseRejectLimit } from "../../pipeline/reject-limit.ts";
import type { ReportRequest } from "../../pipeline/request.ts";
import type { Question } from "../../report/build.ts";
import type { Demand } from "../../report/demand.ts";
import type { ScopeOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";
import type { Progress } from "../progress.ts";
import { calendarsOf } from "../settings/calendars.ts";
import { defaultsOfCounting } from "../settings/defaults.ts";
import { hoursOf } from "../settings/hours-of.ts";
import { selectionsOf } from "../settings/selections.ts";
import { version } from "../version.ts";
import { readRequest } from "./read-request.ts";

/** What every command that counts asks of the pipeline. */
export async function reportRequest(
  host: Host,
  sources: readonly Source[],
  options: ScopeOptions & { readonly maxRejects?: string },
  configuration: Configuration,
  question: Question,
  demand: Demand,
  progress: Progress,
): Promise<ReportRequest> {
  const { config } = configuration;
  const calendars = await calendarsOf(configuration);
  const hours = hoursOf(options, config);
  const facts = new Set([...demand.facts, ...calendars.facts]);
  return {
    metrik: version,
    read: readRequest(host, sources, options, configuration, { ...demand, facts }, progress),
    question,
    range: {
      since: options.since,
      until: options.until,
      last: options.last,
      period: options.period,
      weekStart: options.weekStart ?? config["week-start"],
    },
    asOf: options.asOf,
    hours,
    calendars,
    selections: selectionsOf(config, question.metrics, hours),
    rejectLimit: parseRejectLimit(options.maxRejects ?? config["max-rejects"] ?? defaultsOfCounting["max-rejects"]),
  };
}
