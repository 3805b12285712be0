import { count } from "./pipeline/count.ts";
import { type CheckRequest, judgeReport } from "./pipeline/judge.ts";
import { type Listed, type ListRequest, list } from "./pipeline/list.ts";
import type { ReportRequest } from "./pipeline/request.ts";
import { type OnRejected, takeIn } from "./pipeline/take-in.ts";
import type { Listing } from "./report/listing/listing.ts";
import type { Report } from "./report/report.ts";

/*
 * The way of the data. Each step knows only the ones before it; what facts are (3), the formats know too.
 *
 *   1. input    opens files, decompresses and decodes them, and splits bytes into records.
 *   2. formats  know what the columns of an export mean, and turn its records into facts.
 *   3. model    keeps facts in columns and assembles conversations, one at a time.
 *   4. metrics  are pure: a conversation and a context in, observations, or the reason for none, out.
 *   5. report   drops observations into cells and builds the one Report.
 *   6. gates    judge a Report.
 *   7. render   turns a Report into text.
 */

export type { CheckRequest } from "./pipeline/judge.ts";
export type { Listed, ListRequest } from "./pipeline/list.ts";
export type { ReportRequest } from "./pipeline/request.ts";
export type { OnRejected } from "./pipeline/take-in.ts";

const ignored: OnRejected = async () => {};

/**
 * Reads the inputs and makes the Report of them.
 *
 * @param onRejected is given the rejected records, before too many of them end the run; the Report counts them
 * @throws MetrikError for what cannot be read, understood or asked; AggregateError of them where several files fail
 */
export async function makeReport(request: ReportRequest, onRejected: OnRejected = ignored): Promise<Report> {
  return count(request, await takeIn(request, onRejected));
}

/**
 * Reads the inputs, makes the Report of them and judges it. Parameters and errors as in `makeReport`; every metric that a
 * gate speaks of has to be among those of the question.
 */
export async function checkReport(request: CheckRequest, onRejected: OnRejected = ignored): Promise<Report> {
  return judgeReport(request, await takeIn(request, onRejected));
}

/**
 * Reads the inputs and lists their conversations one by one, with what every metric makes of each: the conversations
 * behind the numbers of the Report that the same request makes. Parameters and errors as in `makeReport`.
 */
export async function listConversations(request: ListRequest, onRejected: OnRejected = ignored): Promise<Listing> {
  return (await list(request, await takeIn(request, onRejected))).listing;
}

/** The Report of `makeReport` and the listing of `listConversations`, of one reading. */
export async function makeListedReport(request: ListRequest, onRejected: OnRejected = ignored): Promise<Listed> {
  return list(request, await takeIn(request, onRejected));
}
