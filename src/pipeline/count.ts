import { assemble } from "../model/assemble.ts";
import type { Conversation } from "../model/conversation.ts";
import { type Reading, ReportBuilder } from "../report/build.ts";
import { compareReports } from "../report/compare.ts";
import type { Report } from "../report/report.ts";
import { refuseWithoutCalendar } from "./refuse-no-calendar.ts";
import type { ReportRequest } from "./request.ts";
import type { Taken } from "./take-in.ts";

/**
 * Goes through the conversations once and makes the Report of them, compared with that of another range where the request
 * asks for it; `onConversation` sees each of them too.
 */
export function count(
  request: ReportRequest,
  { facts, notes, reading, times, compared }: Taken,
  onConversation: (conversation: Conversation, index: number) => void = () => {},
): Report {
  const question = { ...request.question, every: times.every };
  const builder = new ReportBuilder(question, times.context, times.periods, reading.found);
  const other = compared && new ReportBuilder(question, compared.context, compared.periods, reading.found);
  assemble(
    facts,
    (conversation, index) => {
      builder.add(conversation);
      other?.add(conversation);
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
  const report = builder.report(read);
  refuseWithoutCalendar(report);
  if (compared === undefined || other === undefined) return report;
  const previous = other.report(read);
  refuseWithoutCalendar(previous);
  return compareReports(report, previous, compared.range);
}
