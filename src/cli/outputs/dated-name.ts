import { basename } from "node:path";
import { ExitStatus, MetrikError, usageError } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import { didYouMean } from "../../suggest.ts";

const name = "date";
const date = `{${name}}`;

/** Whether a file is named after the period of the report. */
export const isDated = (path: string): boolean => path.includes(date);

/**
 * Refuses a name with something else in braces, and a folder named after the period: whether it is there could not be told
 * before the work.
 *
 * @throws MetrikError bad-option
 * @example checkBraces("report-{date}.json")
 */
export function checkBraces(path: string): void {
  const [, unknown] = [...path.matchAll(/\{([^{}]*)\}/g)].find(([, inside]) => inside !== name) ?? [];
  if (unknown !== undefined) {
    throw usageError("bad-option", `{${unknown}} in ${path} means nothing`, {
      help: didYouMean(unknown, [name]) || `${date} stands for the period of the report; there are no others`,
    });
  }
  if (isDated(path.slice(0, -basename(path).length))) {
    throw usageError("bad-option", `${date} cannot name a folder: ${path}`, {
      help: `${date} goes into the name of the file; its folder has to exist already`,
    });
  }
}

/**
 * What names files after the period of a report, in its own zone.
 *
 * @throws MetrikError (exit 74) no-period, for a report that has none
 * @example (await datedBy(report))("report-{date}.json") //=> "report-2026-W10.json"
 */
export async function datedBy({
  period,
  timeZone,
}: Pick<Report, "period" | "timeZone">): Promise<(path: string) => string> {
  if (period === null) {
    throw new MetrikError(
      ExitStatus.output,
      "no-period",
      `no input holds any time, so there is nothing to put for ${date}`,
      {
        help: "say what time the report covers with --since and --until, or --period and --as-of",
      },
    );
  }
  const [{ parseISO }, { rangeLabel }] = await Promise.all([
    import("date-fns/parseISO"),
    import("../../time/range-label.ts"),
  ]);
  const instant = (text: string) => parseISO(text).getTime();
  const label = rangeLabel({ from: instant(period.from), to: instant(period.to) }, timeZone);
  return (path) => path.replaceAll(date, label);
}
