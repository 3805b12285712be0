import { usageError } from "./errors.ts";
import { Notes } from "./input/notes.ts";
import type { Context } from "./metrics/context.ts";
import { assemble } from "./model/assemble.ts";
import type { Instant } from "./model/conversation.ts";
import { Facts } from "./model/facts.ts";
import type { RejectedRecord } from "./pipeline/account.ts";
import { noteMissingDimensions } from "./pipeline/missing-dimensions.ts";
import { readAll } from "./pipeline/read-all.ts";
import { refuseWithoutCalendar } from "./pipeline/refuse-no-calendar.ts";
import { type RejectLimit, refuseTooManyRejects } from "./pipeline/reject-limit.ts";
import type { ReadRequest } from "./pipeline/request.ts";
import { type Question, ReportBuilder } from "./report/build.ts";
import type { Report } from "./report/report.ts";
import type { Every } from "./time/every.ts";
import { type Period, parseMoment, type Range, type RangeOptions, rangeOf } from "./time/range.ts";

/*
 * The way of the data. Each step knows only the ones before it.
 *
 *   1. input    opens files, decompresses and decodes them, and splits bytes into records.
 *   2. formats  know what the columns of an export mean, and turn its records into facts.
 *   3. model    keeps facts in columns and assembles conversations, one at a time.
 *   4. metrics  are pure: a conversation and a context in, observations, or the reason for none, out.
 *   5. report   drops observations into cells and builds the one Report.
 *   6. render   turns a Report into text.
 */

/** What a report is to say, and of which inputs. */
export interface ReportRequest {
  /** The version of the program, for the Report. */
  readonly metrik: string;
  readonly read: ReadRequest;
  readonly question: Question;
  readonly range: RangeOptions;
  /** The clock of the report; left out, the newest instant in the data. */
  readonly asOf: string | undefined;
  readonly hours: Context["hours"];
  readonly rejectLimit: RejectLimit;
  /** Whether rows of a fitting unit are wanted for a curve where no `--every` says which. */
  readonly drawsCurve: boolean;
}

/**
 * Reads the inputs and makes the Report of them.
 *
 * @param onRejected is given the rejected records, before too many of them end the run
 * @throws MetrikError for what cannot be read, understood or asked; AggregateError of them where several files fail
 */
export async function makeReport(
  request: ReportRequest,
  onRejected: (rejected: readonly RejectedRecord[]) => Promise<void>,
): Promise<Report> {
  const facts = new Facts();
  const notes = new Notes();
  const reading = await readAll(request.read, facts, notes);
  await onRejected(reading.accounts.flatMap((account) => account.rejected));
  for (const account of reading.accounts) refuseTooManyRejects(account, request.rejectLimit);
  noteMissingDimensions(request.question, reading.found, notes);
  const { context, periods, every } = await timesOf(request, facts);
  const builder = new ReportBuilder({ ...request.question, every }, context, periods);
  assemble(
    facts,
    (conversation) => builder.add(conversation),
    (repeat) => reading.countRepeat(repeat),
  );
  const report = builder.report({
    metrik: request.metrik,
    timeZone: request.read.settings.zone.name,
    found: reading.found,
    inputs: reading.accounts.map((account) => account.toInput()),
    diagnostics: notes.all.map((note) => ({ ...note })),
    hasTimes: Number.isFinite(facts.newest),
  });
  refuseWithoutCalendar(report);
  return report;
}

interface Times {
  readonly context: Context;
  readonly every: Every | undefined;
  readonly periods: readonly Period[];
}

/** The clock, the range and the periods of a report, now that the data has told its first and last instant. */
async function timesOf(request: ReportRequest, facts: Facts): Promise<Times> {
  const { zone } = request.read.settings;
  const { hours } = request;
  if (!Number.isFinite(facts.newest)) {
    return { context: { ...timeless, calendar: zone, hours }, every: request.question.every, periods: [] };
  }
  const asOf = request.asOf === undefined ? facts.newest : await parseMoment(request.asOf, "--as-of", zone);
  const range = await rangeOf(request.range, facts.oldest, asOf, zone);
  const every = request.question.every ?? (request.drawsCurve ? curveUnit(range) : undefined);
  const periods = every === undefined ? [] : (await import("./time/period.ts")).periodsIn(range, every, zone.name);
  if (periods.length > periodLimit) throw tooManyPeriods(periods.length);
  const stockInstants = stockInstantsOf(every === undefined ? [range] : periods, asOf);
  return { context: { asOf, range, stockInstants, calendar: zone, hours }, every, periods };
}

/** A year of hours and more: each period has a cell for every metric and group. */
const periodLimit = 10_000;

const tooManyPeriods = (count: number) =>
  usageError("limit", `the report would have ${count} periods; the limit is ${periodLimit}`, {
    help: "take a longer --every, or a shorter range with --since, --until or --last",
  });

/** Where the inputs hold no time at all, nothing happened in any range. */
const timeless = { asOf: 0, range: { from: 0, to: 0 }, stockInstants: [] };

/**
 * The end of each period, or the clock of the report where that comes first. A stock counts in the millisecond before, so
 * that even a period which begins at the clock has to reach past its own start.
 */
const stockInstantsOf = (periods: readonly Range[], asOf: Instant): readonly Instant[] =>
  periods.filter(({ from }) => from <= asOf).map(({ from, to }) => Math.min(to, Math.max(asOf, from + 1)));

const day = 86_400_000;

/** The unit that gives a curve of a readable number of points. */
function curveUnit({ from, to }: Range): Every {
  const days = (to - from) / day;
  if (days <= 92) return "day";
  return days <= 730 ? "week" : "month";
}
