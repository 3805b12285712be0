import type { ListingFormat } from "../../render/conversations/index.ts";
import type { ListingHead } from "../../report/listing/listing.ts";
import type { Host } from "../host.ts";
import type { Destination } from "./destinations.ts";

/** The formats that are rows and nothing else. */
const bare: readonly ListingFormat[] = ["csv", "ndjson"];

/** Says on standard error what rows alone have no place for: what deserves a word, and metrics that were named in vain. */
export async function warnOfListing(
  host: Host,
  named: { readonly metrics?: string; readonly worst?: string },
  destinations: readonly Destination<ListingFormat>[],
  { diagnostics, unmeasurable }: ListingHead,
): Promise<void> {
  if (!destinations.some(({ format }) => bare.includes(format))) return;
  const inVain = unmeasurable.filter(({ metric }) => named.metrics !== undefined || metric === named.worst);
  const warnings = [
    ...diagnostics.map(({ count, message, examples }) => `${count} × ${message} (${examples.join(", ")})`),
    ...inVain.map(({ metric, reason }) => `${metric} cannot be measured here: ${reason}`),
  ];
  const { terminalText } = await import("../../render/encode.ts");
  await host.stderr.write(warnings.map((warning) => `warning: ${terminalText(warning)}\n`).join(""));
}
