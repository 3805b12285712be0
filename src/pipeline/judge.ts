import type { CheckedGate } from "../gates/checked-gate.ts";
import { dimensionSets, dimensionsOf, groupingKey, metricsIn } from "../gates/groupings.ts";
import { type JudgeSettings, judge } from "../gates/judge.ts";
import { withOthers } from "../metrics/with-others.ts";
import { withBreakdowns } from "../report/breakdown.ts";
import type { Question } from "../report/build.ts";
import { dimension, meets } from "../report/dimension.ts";
import { groupedBy, isGroupedAlike } from "../report/grouping.ts";
import { listedColumns } from "../report/listing/listed-columns.ts";
import { WorstConversations } from "../report/listing/worst-conversations.ts";
import type { Report } from "../report/report.ts";
import type { Judgement } from "../report/verdict.ts";
import { withParts } from "../report/with-parts.ts";
import { breakdownsIn, countEach, wholeRange } from "./count.ts";
import { eachConversation } from "./each-conversation.ts";
import type { ReportRequest } from "./request.ts";
import type { Taken } from "./take-in.ts";

/** What a check is to say: a report, and the gates that it is held against. */
export interface CheckRequest extends ReportRequest {
  readonly gates: readonly CheckedGate[];
  readonly judging: JudgeSettings;
  /** What becomes of each report before it is judged: it may be compared with a saved one. */
  readonly finish: (report: Report) => Report;
}

/** The report, with the verdicts on the gates and the conversations that weigh most against those that do not hold. */
export async function judgeReport(request: CheckRequest, taken: Taken): Promise<Report> {
  const { question, gates, judging, finish } = request;
  const asked = namesOf(question);
  const metrics = metricsIn(gates);
  // Another metric may have groups that no gate is about, such as agents who are credited by it alone. Groups of periods
  // cannot be compared with those that a check has saved.
  const isOfGates = asked.length === 0 || (question.metrics.length === metrics.length && question.every === undefined);
  const further = dimensionSets(gates).filter((names) => !isOfGates || groupingKey(names) !== groupingKey(asked));
  const questions = [question, ...further.map((names) => onlyJudged({ ...question, metrics }, names))];
  const breakdowns = breakdownsIn(request, taken).map((breakdown) =>
    further.some((names) => isGroupedAlike(names, namesOf(breakdown)))
      ? { ...breakdown, metrics: withOthers(breakdown.metrics, metrics) }
      : breakdown,
  );
  const counted = await countEach(request, taken, [...questions, ...breakdowns]);
  const [report, ...grouped] = counted.slice(0, questions.length);
  const reports = [withBreakdowns(report, counted.slice(questions.length)), ...grouped].map(finish);
  const byGrouping = new Map([asked, ...further].map((names, index) => [groupingKey(names), reports[index]]));
  const judgement = judge(gates, (names) => byGrouping.get(groupingKey(names)), judging);
  const told = reports.reduce((all, grouped) => (isKept(grouped, gates) ? withGroups(all, grouped) : all));
  return withParts(told, { gates: await withWorst(judgement, request, taken) });
}

const namesOf = ({ by }: Question): readonly string[] => by.map(({ name }) => name);

/** What groups came to is kept: a later check is compared with it, and a saved report can be judged again. */
const withGroups = (report: Report, grouped: Report): Report =>
  grouped.by.length === 0 || groupedBy(report, grouped.by) !== undefined ? report : withBreakdowns(report, [grouped]);

/** More groups are kept only where gates are about each of them. */
const mostKept = 1000;

const isKept = ({ by, rows }: Report, gates: readonly CheckedGate[]): boolean =>
  rows.length <= mostKept ||
  gates.some(
    (gate) => isGroupedAlike(dimensionsOf(gate), by) && gate.gate.scope.some(({ value }) => value === undefined),
  );

/** What is asked for gates alone: they judge the whole range, and nobody is shown these rows. */
const onlyJudged = (question: Question, names: readonly string[]): Question => ({
  ...question,
  by: names.map(dimension),
  isOfWholeRange: true,
  drawsCharts: false,
});

/** Goes through the conversations once more, where some gate does not hold. */
async function withWorst(
  judgement: Judgement,
  { question, read }: CheckRequest,
  { facts, times }: Taken,
): Promise<Judgement> {
  const context = wholeRange(times.context);
  const columns = listedColumns(question.metrics, facts.found, context);
  const unmet = judgement.verdicts.filter(({ outcome }) => outcome === "fail" || outcome === "warn");
  const worst = new WorstConversations(unmet, columns, context);
  if (worst.isEmpty) return judgement;
  await eachConversation(facts, read, (conversation) => {
    if (meets(conversation, question.where, context.calendar)) worst.add(conversation);
  });
  const verdicts = judgement.verdicts.map((verdict) => {
    const list = worst.of(verdict);
    return list.length === 0 ? verdict : { ...verdict, worst: [...list] };
  });
  return { ...judgement, verdicts };
}
