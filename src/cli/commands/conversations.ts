import type { Command } from "commander";
import { usageError } from "../../errors.ts";
import { metricById } from "../../metrics/index.ts";
import type { Metric } from "../../metrics/metric.ts";
import { listConversations } from "../../pipeline.ts";
import { type ListingFormat, listingFormatByExtension, listingRenderers } from "../../render/conversations/index.ts";
import { demandOf, withRows } from "../../report/demand.ts";
import type { Listing } from "../../report/listing/listing.ts";
import { appearanceOf } from "../appearance.ts";
import { checkedCount } from "../arguments/checked-count.ts";
import type { ConversationsOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";
import { blocks } from "../outputs/blocks.ts";
import { checkOutputs, type Destination, datedDestinations, destinationsOf } from "../outputs/destinations.ts";
import { warnOfListing } from "../outputs/listing-warnings.ts";
import { keepRejects } from "../outputs/rejects.ts";
import { type OutputFile, writeOutputs } from "../outputs/write.ts";
import { createProgress } from "../progress.ts";
import { sourcesOf, totalSize, withConfiguration } from "../requests/files.ts";
import { questionOfEach, unknownMetric } from "../requests/question.ts";
import { reportRequest } from "../requests/report-request.ts";
import { catalogueOf } from "../settings/catalogue.ts";
import { configurationOf } from "../settings/configuration.ts";
import { defaultsOfCounting } from "../settings/defaults.ts";
import { noteSettings } from "../settings/settings-notes.ts";

/** `metrik conversations`: the conversations behind the numbers, one by one. */
export async function conversations(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ConversationsOptions,
): Promise<void> {
  const destinations = destinationsOf(options, listingFormatByExtension, "table");
  const limit = options.limit === undefined ? undefined : checkedCount(options.limit, "--limit", "conversations", 20);
  const configuration = await configurationOf(host, options);
  const { config } = configuration;
  const catalogue = catalogueOf(options, config);
  const worst = worstOf(options.worst, catalogue);
  const isTable = destinations.every(({ format }) => format === "table");
  const question = questionOfEach(options, catalogue, config, worst, isTable);
  await noteSettings(host, options, configuration, defaultsOfCounting, question.metrics);
  const sources = await sourcesOf(host, command, files);
  const inputs = await withConfiguration(host, sources, configuration);
  await checkOutputs(host.cwd, options.rejects, destinations, inputs);
  const progress = createProgress(host, totalSize(sources), options.quiet === true);
  const demand = withRows(demandOf(question));
  const request = await reportRequest(host, sources, options, configuration, question, demand, progress);
  const listing = await listConversations({ ...request, worst, limit }, (rejected) =>
    keepRejects(host, options, rejected),
  ).finally(progress.clear);
  const named = await datedDestinations(host.cwd, options.rejects, destinations, inputs, listing.head);
  await deliver(host, options, named, listing);
  if (options.quiet !== true) await warnOfListing(host, options, question.metrics, named, listing.head);
}

function worstOf(name: string | undefined, catalogue: readonly Metric[]): Metric | undefined {
  if (name === undefined) return undefined;
  const metric = metricById(name, catalogue);
  if (metric === undefined) throw unknownMetric(name, []);
  if (metric.better !== "neither") return metric;
  throw usageError("bad-option", `${name} has no worst: neither direction is better`, {
    help: "metrik explain says which direction of a metric is better",
  });
}

async function deliver(
  host: Host,
  { color }: ConversationsOptions,
  destinations: readonly Destination<ListingFormat>[],
  listing: Listing,
): Promise<void> {
  const files: OutputFile[] = [];
  for (const { path, format } of destinations) {
    if (format === "xlsx") {
      const { renderListingXlsx } = await import("../../render/xlsx.ts");
      files.push({ path, content: await renderListingXlsx(listing) });
      continue;
    }
    const render = await listingRenderers[format]();
    const text = blocks(render(listing, await appearanceOf(host, path, color)), host.interrupted);
    if (path === "-") await writeOut(host, text);
    else files.push({ path, content: text });
  }
  await writeOutputs(files, host);
}

/** Whoever reads only the beginning (`| head`) lets us stop making the rest. */
async function writeOut({ stdout }: Host, text: Iterable<string>): Promise<void> {
  for (const block of text) {
    await stdout.write(block);
    if (!stdout.isOpen) return;
  }
}
