import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { usageError } from "../../errors.ts";
import { findSources, type Source } from "../../input/sources.ts";
import { compareWithSaved } from "../../report/comparing/compare-saved.ts";
import type { Report } from "../../report/report.ts";
import { isComparedRangeName } from "../../time/compared-range-name.ts";
import type { Host } from "../host.ts";
import { version } from "../version.ts";

/**
 * Reads a saved report; what it takes to check one is loaded only then, since most runs compare with none.
 *
 * @throws MetrikError (exit 3) for a file that cannot be read, or that holds something else
 */
export async function readReport(source: Source, { interrupted }: Pick<Host, "interrupted">): Promise<Report> {
  const [{ parseReport }, { readJson }] = await Promise.all([
    import("../../report/parse-report.ts"),
    import("./saved-json.ts"),
  ]);
  return parseReport(await readJson(source, interrupted), source.name, version);
}

/** A saved report, and the file that it was in. */
export interface SavedReport {
  readonly source: Source;
  readonly report: Report;
}

/**
 * The saved report that `--compare` names, read before the work starts; undefined where it names a range. A file is meant
 * where one is called so, and by the ending .json.
 *
 * @throws MetrikError as `readReport`; (exit 2) for a pattern that several files match
 */
export async function savedToCompare(host: Host, compare: string | undefined): Promise<SavedReport | undefined> {
  if (compare === undefined || isComparedRangeName(compare) || !isFileName(compare, host.cwd)) return undefined;
  const [source, ...others] = await findSources([compare], host.cwd, () => host.stdin.bytes());
  if (others.length > 0) {
    throw usageError("bad-option", `--compare takes one saved report, not ${others.length + 1}: ${compare}`, {
      help: "name one of the files",
    });
  }
  return { source, report: await readReport(source, host) };
}

function isFileName(text: string, cwd: string): boolean {
  const path = resolve(cwd, text);
  return /\.json(\.gz)?$/i.test(text) || (existsSync(path) && !statSync(path).isDirectory());
}

/** A report, compared with a saved one where there is one. */
export const comparedWithSaved = (report: Report, saved: SavedReport | undefined): Report =>
  saved === undefined ? report : compareWithSaved(report, saved.report, saved.source.name);
