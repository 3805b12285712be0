import type { Rejection, Row } from "../../input/row.ts";
import { type Survey, type SurveyKind, surveyKinds } from "../../model/conversation.ts";
import { missing } from "../../model/dictionary.ts";
import { defaultScale } from "../../model/rating-text.ts";
import { normaliseHeader } from "../field.ts";
import { csatOf } from "../values/ratings.ts";
import { cellReader } from "./cells.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { IdReader } from "./ids.ts";
import type { Collect } from "./messages.ts";
import type { Table } from "./table.ts";
import { personReader, plainText } from "./texts.ts";
import { timeReader, timeRejection } from "./times.ts";

/** Puts what an undated survey says of its conversation below what anything dated says. */
const undatedRank = -1e15;

/** Collects survey answers: one row a survey that was sent. */
export function collectSurveys(table: Table): Collect {
  const ids = new IdReader(table);
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

/** Reads the part of a row that is a survey, be it a row of its own or an element of a conversation's list. */
export interface SurveyReader {
  readonly needsTime: boolean;
  /** NaN where the survey has no time that can be read. */
  at(row: Row): number;
  rejection(row: Row): Rejection;
  add(row: Row, conversation: number, at: number): void;
}

export function surveyReader(table: Table): SurveyReader {
  const times = timeReader(table, "at", false);
  const kindOf = cellReader(table, "kind", (text) => surveyKinds.find((kind) => kind === text.trim().toLowerCase()));
  const scaleOf = cellReader(table, "scale", (text, line) => readScale(table, text, line));
  const answerOf = cellReader(table, "score", (text, line) => readAnswer(table, text, line));
  const agentOf = personReader(table, "agent");
  const commentOf = commentReader(table);
  const hasKind = table.matches.has("kind");
  const headedKind = kindInHeader(table.header("score"));
  if (!hasKind) table.found.add(headedKind);
  return {
    needsTime: false,
    at: (row) => times?.read(row) ?? Number.NaN,
    rejection: (row) => timeRejection(times ?? noTimes, table, "at", row),
    add: (row, conversation, at) => {
      const kind = hasKind ? kindOf(row) : headedKind;
      if (kind === undefined)
        return table.note("unknown-survey", "a survey that is no csat, nps, ces or review was left out", row.line);
      table.found.add(kind);
      const answer = answerOf(row);
      const rating = typeof answer === "object" ? answer : unanswered;
      const declared = scaleOf(row) ?? rating.scale;
      if (declared === undefined && kind === "ces" && rating !== unanswered)
        table.note("assumed-scale", assumedScale, row.line);
      if (!Number.isNaN(at)) table.facts.see(at);
      table.facts.surveys.add(
        conversation,
        kind,
        rating.score,
        declared ?? usualScales[kind],
        at,
        agentOf(row),
        commentOf(row) ?? missing,
      );
    },
  };
}

/** The kind of survey that a header such as "NPS score" names; the others are of satisfaction. */
const kindInHeader = (header: string): SurveyKind =>
  surveyKinds.find((kind) => normaliseHeader(header).split(" ").includes(kind)) ?? "csat";

const unanswered = { score: Number.NaN, scale: undefined };

/** The scale of an answer where neither its row nor its text says one. */
const usualScales: Readonly<Record<SurveyKind, Survey["scale"]>> = {
  csat: defaultScale,
  nps: [0, 10],
  ces: [1, 7],
  review: defaultScale,
};

/** Efforts are asked on 1-5 as well, so that this is more of a guess than the others. */
const assumedScale = "a ces survey has no scale; 1-7 was assumed";

/** Reads what the customer wrote, as codes of the log's comments, where a metric asks for it. */
function commentReader(table: Table): (row: Row) => number | undefined {
  if (!table.settings.facts.has("comment") || !table.matches.has("comment")) return () => undefined;
  table.found.add("comment");
  const { comments } = table.facts.surveys;
  return cellReader(table, "comment", (text) => (plainText(text) === undefined ? undefined : comments.codeOf(text)));
}

const noTimes = { column: undefined, read: () => Number.NaN };

/** "1-5", "0–10", "good-bad". */
function readScale(table: Table, text: string, line: number): Survey["scale"] | undefined {
  if (/^\s*good\s*[-–/]\s*bad\s*$/i.test(text)) return [0, 1];
  const match = /^\s*(\d{1,3})\s*(?:-|–|to|\/)\s*(\d{1,3})\s*$/.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2])];
  table.note(
    "unknown-scale",
    "a scale that is not written like 1-5 was left out; the usual one of the survey was assumed",
    line,
  );
  return undefined;
}

function readAnswer(table: Table, text: string, line: number) {
  const answer = csatOf(text);
  if (answer === undefined) table.note("unknown-rating", "a score that is no rating was left out", line);
  return answer;
}
