import { inputError, MetrikError } from "../../errors.ts";
import type { Sample } from "./sample.ts";

/** How the columns that a listing has for each metric end: in CSV, in a workbook, and in JSON. */
const listingEndings = [
  [".n", ".agents", ".excluded"],
  [", n", ", agents", ", left out"],
  [".values", ".agents", ".sources"],
];

/** Columns that only reports have: in CSV, in JSON, and in a workbook, where those of verdicts are in its language. */
const reportColumns = [
  ["scope", "source", "period_from", "statistic"],
  ["schemaVersion", "metrik"],
  ["Metric", "Of which", "Change says"],
  ["Outcome", "Gate", "Must be", "Margin"],
  ["Hasil", "Gerbang", "Harus", "Selisih"],
];

/** A line that ends in the version, as that below the population does; the first lines of what programs read. */
const reportText =
  /(?:^|\s)metrik\s+\d+\.\d+\.\d+\S*$|^metrik_report_info\{|^\{\s*"schemaVersion": \d+,\s*"metrik": "/m;

/**
 * Refuses what metrik itself wrote and a pattern found beside the exports. A listing looks like a list of tickets, and would
 * be read as one: the 1 that a good rating counts for as the worst of scores.
 *
 * @throws MetrikError own-output
 */
export function refuseOwnOutput({ columns, around }: Sample): void {
  const known = new Set([...columns, ...(around?.keys() ?? [])]);
  const hasAll = (names: readonly string[]): boolean => names.every((name) => known.has(name));
  const isOfMetric = (column: string, [first, ...others]: readonly string[]): boolean =>
    column.endsWith(first) && hasAll(others.map((ending) => column.slice(0, -first.length) + ending));
  const hasMetric = columns.some((column) => listingEndings.some((endings) => isOfMetric(column, endings)));
  if (hasMetric && (hasAll(["id", "excluded"]) || hasAll(["Id", "Excluded"]))) throw ownListing();
  if (reportColumns.some(hasAll)) throw ownReport();
}

/** What is wrong with a file that cannot be read: that it is a report, where its text says so, comes before all else. */
export const faultOfText = (error: unknown, head: Uint8Array): unknown =>
  error instanceof MetrikError && error.code !== code && reportText.test(new TextDecoder().decode(head))
    ? ownReport()
    : error;

const code = "own-output";

const ownListing = () =>
  inputError(code, "it is a listing that metrik conversations wrote, and no export", {
    help: "leave it out and name the export that it was made of; listings are best written to another folder",
  });

const ownReport = () =>
  inputError(code, "it is a report that metrik wrote, and no export", {
    help: "leave it out; reports are best written to another folder (what was saved as JSON is for metrik render and --compare)",
  });
