import type { Metric } from "../../metrics/metric.ts";
import type { ListingFormat } from "../../render/conversations/index.ts";
import type { ListingHead } from "../../report/listing/listing.ts";
import type { Host } from "../host.ts";
import type { Destination } from "./destinations.ts";

/** The formats that are rows and nothing else. */
const bare: readonly ListingFormat[] = ["csv", "ndjson"];

/**
 * Says on standard error what rows alone have no place for: what deserves a word, and metrics that were named in vain. No
 * format has a place for those of customers and costs.
 */
export async function warnOfListing(
  host: Host,
  named: { readonly metrics?: string; readonly worst?: string },
  asked: readonly Metric[],
  destinations: readonly Destination<ListingFormat>[],
  { diagnostics, unmeasurable }: ListingHead,
): Promise<void> {
  const isNamed = (id: string) => named.metrics !== undefined || id === named.worst;
  const isMeasured = (id: string) => !unmeasurable.some(({ metric }) => metric === id);
  const inVain = unmeasurable.filter(({ metric }) => isNamed(metric));
  const ofNoConversation = asked.filter(
    ({ id, observeRange }) => observeRange !== undefined && isNamed(id) && isMeasured(id),
  );
  const ofRows = [
    ...diagnostics.map(({ count, message, examples }) => `${count} × ${message} (${examples.join(", ")})`),
    ...inVain.map(({ metric, reason }) => `${metric} cannot be measured here: ${reason}`),
  ];
  const warnings = [
    ...(destinations.some(({ format }) => bare.includes(format)) ? ofRows : []),
    ...ofNoConversation.map(({ id }) => `${id} is no metric of single conversations: metrik report tells it`),
  ];
  const { terminalText } = await import("../../render/encode.ts");
  await host.stderr.write(warnings.map((warning) => `warning: ${terminalText(warning)}\n`).join(""));
}
