import { assemble } from "../model/assemble.ts";
import type { Conversation } from "../model/conversation.ts";
import { type Question, type Reading, ReportBuilder } from "../report/build.ts";
import { compareReports } from "../report/compare.ts";
import type { Report } from "../report/report.ts";
import { refuseWithoutCalendar } from "./refuse-no-calendar.ts";
import type { ReportRequest } from "./request.ts";
import type { Taken } from "./take-in.ts";

/**
 * Goes through the conversations once and makes the Report of them, compared with that of another range where the request
 * asks for it; `onConversation` sees each of them too.
 */
export const count = (
  request: ReportRequest,
  taken: Taken,
  onConversation: (conversation: Conversation, index: number) => void = () => {},
): Report => countEach(request, taken, [request.question], onConversation)[0];

/** As `count`, of several questions at once: a Report for each of them, in their order. */
export function countEach(
  request: ReportRequest,
  { facts, notes, reading, times, compared }: Taken,
  questions: readonly Question[],
  onConversation: (conversation: Conversation, index: number) => void = () => {},
): readonly Report[] {
  const builders = questions.map((asked) => {
    const question = { ...asked, every: times.every };
    return {
      builder: new ReportBuilder(question, times.context, times.periods, reading.found),
      other: compared && new ReportBuilder(question, compared.context, compared.periods, reading.found),
    };
  });
  assemble(
    facts,
    (conversation, index) => {
      for (const { builder, other } of builders) {
        builder.add(conversation);
        other?.add(conversation);
      }
      onConversation(conversation, index);
    },
    (repeat) => reading.countRepeat(repeat),
  );
  const read: Reading = {
    metrik: request.metrik,
    timeZone: request.read.settings.zone.name,
    inputs: reading.accounts.map((account) => account.toInput()),
    diagnostics: notes.all.map((note) => ({ ...note })),
    hasTimes: times.hasTimes,
  };
  return builders.map(({ builder, other }) => {
    const report = withCalendar(builder.report(read));
    if (compared === undefined || other === undefined) return report;
    return compareReports(report, withCalendar(other.report(read)), compared.range);
  });
}

function withCalendar(report: Report): Report {
  refuseWithoutCalendar(report);
  return report;
}
