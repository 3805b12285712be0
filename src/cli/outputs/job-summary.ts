import type { Telling } from "../../render/renderer.ts";
import type { Report } from "../../report/report.ts";
import { appearanceOf } from "../appearance.ts";
import type { Host } from "../host.ts";
import type { Destination } from "./destinations.ts";
import { checkWritable, type OutputFile } from "./write.ts";

/** Where a job's summary goes; undefined unless the github format is on standard output, and a job of GitHub reads it. */
function summaryPath(
  { env: { GITHUB_STEP_SUMMARY: path } }: Host,
  destinations: readonly Destination<string>[],
): string | undefined {
  const isToldToGitHub = destinations.some(({ path, format }) => path === "-" && format === "github");
  return isToldToGitHub && path !== "" ? path : undefined;
}

/** Fails before the work starts where the summary could not be written after it. @throws MetrikError (exit 74) */
export async function checkJobSummary(host: Host, destinations: readonly Destination<string>[]): Promise<void> {
  const path = summaryPath(host, destinations);
  if (path !== undefined) await checkWritable(path, host.cwd, []);
}

/**
 * The summary of a job of GitHub, behind what its step has written there already: what the annotations on standard output
 * tell, as Markdown. None where nobody would see it.
 */
export async function jobSummary(
  host: Host,
  destinations: readonly Destination<string>[],
  report: Report,
  telling: Telling,
): Promise<readonly OutputFile[]> {
  const path = summaryPath(host, destinations);
  if (path === undefined) return [];
  const { renderMarkdown } = await import("../../render/markdown.ts");
  const content = renderMarkdown(report, { ...telling, ...(await appearanceOf(host, path, "never")) });
  return [{ path, content, isAdded: true }];
}
