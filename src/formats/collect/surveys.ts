import type { Row } from "../../input/row.ts";
import { type SurveyKind, surveyKinds } from "../../model/conversation.ts";
import { scaleOf } from "../../model/scale.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { normaliseHeader, spacedHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { scaleInHeader } from "../values/header-scale.ts";
import { cellReader } from "./cells.ts";
import type { Collect, EntryReader } from "./collect.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { answerReader } from "./ratings/answers.ts";
import { IdReader } from "./rows/ids.ts";
import { type ConversationIds, RowIds } from "./rows/row-ids.ts";
import type { Table } from "./table.ts";
import { personReader, plainText } from "./texts.ts";
import { noteTimeProblem } from "./times/time-notes.ts";
import { timeReader } from "./times/times.ts";

/** Puts what an undated survey says of its conversation below what anything dated says. */
const undatedRank = -1e15;

/** Collects survey answers: one row a survey that was sent. */
export function collectSurveys(table: Table, { isByRow }: Format): Collect {
  const ids: ConversationIds = isByRow === true ? new RowIds(table) : new IdReader(table);
  const readSurvey = surveyReader(table);
  const writeConversation = conversationWriter(table);
  return (row) => {
    if (ids.isMissing(row)) return ids.rejection;
    const at = readSurvey.at(row);
    const conversation = ids.conversation(row);
    readSurvey.add(row, conversation, at);
    const stamp = Number.isNaN(at) ? undatedRank : -at;
    writeConversation(row, conversation, stamp, stamp);
    return undefined;
  };
}

/** Reads the part of a row that is a survey, which may do without a time. */
export function surveyReader(table: Table): EntryReader {
  const times = timeReader(table, "at", false);
  const header = table.header("at");
  const kindOf = cellReader(table, "kind", (text) => surveyKinds.find((kind) => kind === text.trim().toLowerCase()));
  const answerOf = answerReader(table);
  const agentOf = personReader(table, "agent");
  const commentOf = commentReader(table);
  const hasKind = table.matches.has("kind");
  const headedKind = kindInHeader(table);
  if (!hasKind) table.found.add(headedKind);
  return {
    at: (row) => {
      const at = times?.read(row) ?? Number.NaN;
      if (Number.isNaN(at)) noteTimeProblem(table, header, times?.column?.problem, row.line);
      return at;
    },
    add: (row, conversation, at) => {
      const kind = hasKind ? kindOf(row) : headedKind;
      if (kind === undefined)
        return table.note("unknown-survey", "a survey that is no csat, nps, ces or review was left out", row.line);
      table.found.add(kind);
      const { score, scale } = answerOf(row, kind);
      if (!Number.isNaN(at)) table.facts.see(at);
      table.facts.surveys.add(conversation, kind, score, scale, at, agentOf(row), commentOf(row) ?? missing);
    },
  };
}

/**
 * The kind of survey that a header such as "NPS score" names, or asks for as "How likely are you to recommend us?" does where
 * some answer is beyond five points and nothing says another scale than that of a net promoter score; the others are of
 * satisfaction.
 */
function kindInHeader(table: Table): SurveyKind {
  const header = table.header("score");
  const words = normaliseHeader(spacedHeader(header)).split(" ");
  const named = surveyKinds.find((kind) => words.includes(kind));
  if (named !== undefined) return named;
  const scales = [scaleInHeader(header), ...table.samples("scale").map(scaleOf)];
  const isElse = satisfaction.test(header) || scales.some((scale) => scale !== undefined && scale.join() !== "0,10");
  const isNps = !isElse && recommendation.test(header) && table.samples("score").some((text) => Number(text) > 5);
  return isNps ? "nps" : "csat";
}

const recommendation = /recommend|rekomendasi/i;
const satisfaction = /satisf|puas/i;

/** Reads what the customer wrote, as codes of the log's comments, where a metric asks for it. */
function commentReader(table: Table): (row: Row) => number | undefined {
  if (!table.settings.facts.has("comment") || !table.matches.has("comment")) return () => undefined;
  table.found.add("comment");
  const { comments } = table.facts.surveys;
  return cellReader(table, "comment", (text) => (plainText(text) === undefined ? undefined : comments.codeOf(text)));
}
