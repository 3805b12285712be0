import { pause } from "../../pipeline/pause.ts";
import { type Format, renderers } from "../../render/index.ts";
import type { Telling } from "../../render/renderer.ts";
import type { Listing } from "../../report/listing/listing.ts";
import type { Report } from "../../report/report.ts";
import { appearanceOf } from "../appearance.ts";
import type { ColorChoice } from "../color.ts";
import type { Host } from "../host.ts";
import type { Destination } from "./destinations.ts";
import { jobSummary } from "./job-summary.ts";
import { refuseTooLong } from "./refuse-too-long.ts";
import { type OutputFile, writeOutputs } from "./write.ts";

/** What a command has made. */
export interface Result {
  /** The report as a format shows it. */
  readonly reportIn: (format: Format) => Report;
  /** The conversations behind it, where some output shows them. */
  readonly listing?: Listing;
}

/**
 * Prints and writes a report: what goes to standard output, then all files together, and the summary of a job of GitHub.
 *
 * @param destinations by their final names
 * @throws MetrikError (exit 74) cannot-write; (exit 2) limit
 */
export async function deliver(
  host: Host,
  destinations: readonly Destination<Format>[],
  { reportIn, listing }: Result,
  telling: Telling,
  color: ColorChoice,
): Promise<void> {
  const files: OutputFile[] = [];
  for (const { path, format } of destinations) {
    await pause(host.interrupted);
    if (format === "xlsx") {
      const { renderXlsx } = await import("../../render/xlsx.ts");
      files.push({ path, content: await renderXlsx(reportIn(format), listing, telling.language) });
      continue;
    }
    const render = await renderers[format]();
    const options = { ...telling, ...(await appearanceOf(host, path, color)) };
    const report = reportIn(format);
    const text = host.interruptibly(() => refuseTooLong(() => render(report, options), report, format));
    if (path === "-") await host.stdout.write(text);
    else files.push({ path, content: text });
  }
  await writeOutputs([...files, ...(await jobSummary(host, destinations, reportIn("markdown"), telling))], host);
}
