import { type Format, renderers } from "../render/index.ts";
import type { Layout } from "../render/renderer.ts";
import type { Report } from "../report/report.ts";
import { appearanceOf } from "./appearance.ts";
import type { ColorChoice } from "./color.ts";
import type { Destination } from "./destinations.ts";
import type { Host } from "./host.ts";
import { jobSummary } from "./job-summary.ts";
import { type OutputFile, writeOutputs } from "./write.ts";

/**
 * Prints and writes a report: what goes to standard output, then all files together, and the summary of a job of GitHub.
 *
 * @param destinations by their final names
 * @throws MetrikError (exit 74) cannot-write
 */
export async function deliver(
  host: Host,
  destinations: readonly Destination<Format>[],
  report: Report,
  layout: Layout,
  color: ColorChoice,
): Promise<void> {
  const files: OutputFile[] = [];
  for (const { path, format } of destinations) {
    const render = await renderers[format]();
    const text = render(report, { layout, ...(await appearanceOf(host, path, color)) });
    if (path === "-") await host.stdout.write(text);
    else files.push({ path, text });
  }
  await writeOutputs([...files, ...(await jobSummary(host, destinations, report, layout))], host);
}
