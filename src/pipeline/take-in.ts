import { Notes } from "../input/notes.ts";
import { Facts } from "../model/facts.ts";
import { checkRange, parseMoment } from "../time/range.ts";
import type { RejectedRecord } from "./account.ts";
import { type ComparedTimes, checkComparison, comparedTimesOf } from "./compared-times.ts";
import { noteLogEnd } from "./notices/log-end.ts";
import { noteMissingCalendarFacts, noteMissingDimensions } from "./notices/missing-dimensions.ts";
import { noteNoAnswers } from "./notices/no-answers.ts";
import { noteOrdersKnownByDay } from "./notices/orders-known-by-day.ts";
import { noteUnborneCosts } from "./notices/unborne-costs.ts";
import { noteRangeNotBegun, noteUncoveredRange } from "./notices/uncovered-range.ts";
import { noteUnjoinedOrders } from "./notices/unjoined-orders.ts";
import { noteUntoldEnds } from "./notices/untold-ends.ts";
import { noteUntoldTargets } from "./notices/untold-targets.ts";
import { pause } from "./pause.ts";
import { type Reading, readAll } from "./reading/read-all.ts";
import { readWithBeginnings } from "./reading/read-with-beginnings.ts";
import { refuseTooManyRejects } from "./reject-limit.ts";
import type { ReportRequest } from "./request.ts";
import { leaveOutCutEnds } from "./settling/cut-ends.ts";
import { type Times, timesOf } from "./times.ts";

/** Everything that the inputs say, and the times that it is looked at in. */
export interface Taken {
  readonly facts: Facts;
  readonly notes: Notes;
  readonly reading: Reading;
  readonly times: Times;
  /** Those of the range to compare with, where there is one. */
  readonly compared: ComparedTimes | undefined;
}

/** Is given the rejected records, before too many of them end the run. */
export type OnRejected = (rejected: readonly RejectedRecord[]) => Promise<void>;

/** Reads the inputs, as far as that is before anything is counted. */
export async function takeIn(request: ReportRequest, onRejected: OnRejected): Promise<Taken> {
  await checkRequest(request);
  const facts = new Facts();
  const notes = new Notes();
  const reading = await readAll(readWithBeginnings(request.read), facts, notes);
  await pause(request.read.signal);
  await onRejected(reading.accounts.flatMap((account) => account.rejected));
  for (const account of reading.accounts) refuseTooManyRejects(account, request.rejectLimit);
  noteMissingDimensions(request.question, facts.found, notes);
  noteMissingCalendarFacts(request, facts.found, notes);
  noteNoAnswers(request.question, facts, notes);
  noteUntoldEnds(request.question, facts, notes);
  noteUntoldTargets(request.question.metrics, facts.found, request.hours, notes);
  const times = await timesOf(request, facts);
  if (reading.apart.has("messages")) {
    if (request.read.settings.rooms !== true) leaveOutCutEnds(facts, times.context.asOf, notes);
    noteLogEnd(request.question, times.context, facts, notes);
  }
  noteUncoveredRange(times, facts, request, notes);
  noteRangeNotBegun(times, request, notes);
  noteUnborneCosts(request.question, times.context, facts, notes);
  noteUnjoinedOrders(request.question, times.context, facts, notes);
  noteOrdersKnownByDay(request.question, times.context, facts, notes);
  return { facts, notes, reading, times, compared: await comparedTimesOf(request, times, facts, notes) };
}

/**
 * Refuses what no data would make good, before any are read.
 *
 * @throws MetrikError bad-option, bad-range, limit
 */
async function checkRequest(request: ReportRequest): Promise<void> {
  const { zone } = request.read.settings;
  if (request.asOf !== undefined) await parseMoment(request.asOf, "--as-of", zone);
  await checkRange(request.range, zone);
  await checkComparison(request);
}
