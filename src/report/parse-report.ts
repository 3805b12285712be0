import { parseISO } from "date-fns/parseISO";
import { z } from "zod";
import { inputError, type MetrikError } from "../errors.ts";
import { isTimeZone } from "../time/zone.ts";
import { isGroupedAlike } from "./grouping.ts";
import { type Report, type ReportRow, reportSchema } from "./report.ts";

const schemaVersion = 1;

/** What tells a report, of whatever version, from other JSON. */
const headSchema = z.looseObject({ schemaVersion: z.int(), metrik: z.string() });

/**
 * The Report that a saved one says. Beside the schema it keeps what everyone who reads a Report relies on: the total
 * first, groups of all dimensions, names that mean nothing to objects, a known time zone, ranges that end after they begin.
 *
 * @param value of the file as JSON
 * @param file how errors call it
 * @param metrik the version of this program
 * @throws MetrikError (exit 3) no-report for what is something else, newer-report, bad-report with the path of what is wrong
 * @example parseReport(JSON.parse(text), "may.json", "0.1.0").rows[0].values.csat.value //=> 0.85
 */
export function parseReport(value: unknown, file: string, metrik: string): Report {
  const head = headSchema.safeParse(value);
  if (!head.success || "conversations" in head.data) throw noReport(kindOf(value), file);
  const madeBy = `made by metrik ${head.data.metrik}, schemaVersion ${head.data.schemaVersion}`;
  if (head.data.schemaVersion > schemaVersion) {
    throw inputError("newer-report", `the report is newer than this metrik: ${madeBy}`, {
      file,
      help: `metrik ${metrik} reads schemaVersion ${schemaVersion}: use the metrik that made it, or a newer one`,
    });
  }
  const badReport = (fault: string) =>
    inputError("bad-report", `the report is not as metrik writes it: ${fault}`, {
      file,
      notes: [`${madeBy}; this is metrik ${metrik}`],
      help: "save it once more: metrik report … -o report.json",
    });
  if (!isReport(value)) throw badReport(issueIn(value));
  const fault = faultOf(value);
  if (fault !== undefined) throw badReport(fault);
  return value;
}

/** The value itself is used, so that a report that is saved once more is the same, byte for byte. */
const isReport = (value: unknown): value is Report => reportSchema.safeParse(value).success;

/** The error for a file that holds something else than a saved report. */
export const noReport = (what: string, file: string): MetrikError =>
  inputError("no-report", `is not a saved report: it is ${what}`, {
    file,
    help: "a saved report is what metrik report … -o report.json writes",
  });

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a JSON array";
  if (typeof value !== "object" || value === null) return "a single JSON value";
  return "conversations" in value && "schemaVersion" in value
    ? "a listing of metrik conversations"
    : "JSON without schemaVersion and metrik";
}

/** `rows[0].values.csat.n: Invalid input: expected number, received string` */
function issueIn(value: unknown): string {
  const [{ path, message }] = reportSchema.safeParse(value).error?.issues ?? [{ path: [], message: "" }];
  return path.length === 0 ? message : `${pathText(path)}: ${message}`;
}

function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.join("").replace(/^\./, "");
}

/** What the schema cannot say. */
function faultOf(report: Report): string | undefined {
  const { timeZone, period, metrics, by, rows } = report;
  if (hasUncheckedKey(report)) return "a key is called __proto__";
  if (!isTimeZone(timeZone)) return `timeZone: there is no time zone "${timeZone}"`;
  const odd = metrics.findIndex(({ id, family }) => id in {} || family in {});
  if (odd !== -1) return `metrics[${odd}]: its id or family is a name that every object has`;
  if (period !== null && !isForward(period)) return "period: it ends before it begins";
  if (rows.length === 0) return "rows: there is no total";
  const unfit = (report.breakdowns ?? []).findIndex(({ by, rows }) => !rows.every((row) => isGroupOf(row, by)));
  if (unfit !== -1) return `breakdowns[${unfit}]: a row of it does not fit its dimensions`;
  const wrong = rows.findIndex((row, index) => {
    const names = Object.keys(row.group);
    const isTotal = names.length === 0 && row.period === null;
    const isNamed = names.length === 0 || isGroupedAlike(names, by);
    return isTotal !== (index === 0) || !isNamed || (row.period !== null && !isForward(row.period));
  });
  return wrong === -1 ? undefined : `rows[${wrong}]: its group or period does not fit its place`;
}

/** Whether a row is one of a breakdown: a group over the whole range. */
const isGroupOf = ({ group, period }: ReportRow, by: readonly string[]): boolean =>
  period === null && by.length > 0 && isGroupedAlike(Object.keys(group), by);

const isForward = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  parseISO(from) < parseISO(to);

/** The schema passes over a key of this name, whatever it holds. */
const hasUncheckedKey = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Object.hasOwn(value, "__proto__") || Object.values(value).some(hasUncheckedKey));
