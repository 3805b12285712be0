import type { Context } from "../metrics/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { withBreakdowns } from "../report/breakdown.ts";
import { type InputAccount, type Question, ReportBuilder } from "../report/build.ts";
import { compareReports } from "../report/comparing/compare.ts";
import type { Report } from "../report/report.ts";
import { inParts, withCurve } from "./curve.ts";
import { eachConversation } from "./each-conversation.ts";
import { isTold } from "./notices/missing-dimensions.ts";
import { refuseWithoutCalendar } from "./refuse-no-calendar.ts";
import type { ReportRequest } from "./request.ts";
import { unfitSelections } from "./selections.ts";
import type { Taken } from "./take-in.ts";
import { unmetLists } from "./unmet-lists.ts";
import { unmetPositives } from "./unmet-positives.ts";

/**
 * Goes through the conversations once and makes the Report of them, compared with that of another range where the request
 * asks for it; `onConversation` sees each of them too.
 */
export async function count(
  request: ReportRequest,
  taken: Taken,
  onConversation: (conversation: Conversation, index: number) => void = () => {},
): Promise<Report> {
  const questions = [request.question, ...breakdownsIn(request, taken)];
  const [report, ...others] = await countEach(request, taken, questions, onConversation);
  return withBreakdowns(report, others);
}

/** The breakdowns of a request that some input tells. */
export const breakdownsIn = ({ breakdowns = [] }: ReportRequest, { facts }: Taken): readonly Question[] =>
  breakdowns.filter(({ by, credit }) => by.every((dimension) => isTold(dimension, facts.found, credit)));

/** As `count`, of several questions at once: a Report for each of them, in their order. */
export async function countEach(
  request: ReportRequest,
  { facts, notes, reading, times, compared }: Taken,
  questions: readonly Question[],
  onConversation: (conversation: Conversation, index: number) => void = () => {},
): Promise<readonly Report[]> {
  const builderOf = (question: Question, context: Context) =>
    new ReportBuilder(question, question.isOfWholeRange === true ? wholeRange(context) : context, facts.found);
  const asked = questions.map((question) =>
    inParts(question, times.every).map((part) => ({
      builder: builderOf(part, times.context),
      other: compared && builderOf(part, compared.context),
    })),
  );
  const builders = asked.flat();
  const unmet = [
    unfitSelections(request.selections ?? [], facts.found),
    unmetLists(request.question.where, times.context.calendar),
    unmetPositives(request.question.metrics),
  ];
  await eachConversation(
    facts,
    request.read,
    (conversation, index) => {
      for (const { builder, other } of builders) {
        builder.add(conversation);
        other?.add(conversation);
      }
      for (const demands of unmet) demands.see(conversation);
      onConversation(conversation, index);
    },
    (repeat) => reading.countRepeat(repeat),
  );
  for (const demands of unmet) demands.noteIn(notes);
  const account: InputAccount = {
    metrik: request.metrik,
    timeZone: request.read.settings.zone.name,
    inputs: reading.accounts.map((account) => account.toInput()),
    diagnostics: notes.all.map((note) => ({ ...note })),
    hasTimes: times.hasTimes,
  };
  const reportOf = ({ builder, other }: (typeof builders)[number]): Report => {
    const report = withCalendar(builder.report(account));
    if (compared === undefined || other === undefined) return report;
    return compareReports(report, withCalendar(other.report(account)), compared.range);
  };
  return asked.map((parts) => parts.map(reportOf).reduce(withCurve));
}

/** Without periods, of which a stock is taken at the end of the last one. */
export const wholeRange = (context: Context): Context => ({
  ...context,
  periods: [],
  stockInstants: context.stockInstants.slice(-1),
});

function withCalendar(report: Report): Report {
  refuseWithoutCalendar(report);
  return report;
}
