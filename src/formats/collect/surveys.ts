import type { Row } from "../../input/row.ts";
import { DayZones } from "../../model/day-zones.ts";
import type { SurveyLog } from "../../model/logs/survey-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { Format } from "../format.ts";
import { isBlank } from "../values/no-data.ts";
import { cellReader } from "./cells.ts";
import type { Collect, EntryReader } from "./collect.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { headedKind } from "./ratings/headed-kind.ts";
import { rowAnswersReader } from "./ratings/row-answers.ts";
import { IdReader } from "./rows/ids.ts";
import { type ConversationIds, RowIds } from "./rows/row-ids.ts";
import { differenceCounter } from "./several-values.ts";
import type { Table } from "./table.ts";
import { personReader } from "./texts.ts";
import { tellDays } from "./times/tell-days.ts";
import { noteTimeProblem } from "./times/time-notes.ts";
import { timeReader } from "./times/times.ts";
import { unreadKindCounter } from "./words/unread-kinds.ts";

/** Puts what an undated survey says of its conversation below what anything dated says. */
const undatedRank = -1e15;

/** Puts what the newest answer says above older ones, and above what messages say. */
const newestRank = 1e13;

/** Puts what a survey without an answer says below what any answer says. */
const unansweredRank = 3e15;

/** Collects survey answers: one row a survey that was sent. */
export function collectSurveys(table: Table, { id, isByRow }: Format): Collect {
  const ids: ConversationIds = isByRow === true ? new RowIds(table) : new IdReader(table);
  const readSurvey = surveyReader(table);
  const writeConversation = conversationWriter(table);
  const countDifference = differenceCounter(table, "answers");
  const countUnreadKind = unreadKindCounter(table, id, headedKind(table));
  const { surveys } = table.facts;
  return (row) => {
    if (ids.isMissing(row)) return ids.rejection;
    const at = readSurvey.at(row);
    const conversation = ids.conversation(row);
    const { length } = surveys;
    readSurvey.add(row, conversation, at);
    const stamp = Number.isNaN(at) ? undatedRank : -at;
    const score = scoreSince(length, surveys);
    writeConversation(row, conversation, stamp, stampOf(at, score));
    if (score !== undefined) countDifference(row, conversation);
    countUnreadKind(row);
    return undefined;
  };
}

/** The score of the first entry from a place on that has one. */
function scoreSince(from: number, surveys: SurveyLog): number | undefined {
  for (let index = from; index < surveys.length; index++) {
    const score = surveys.score(index);
    if (score !== undefined) return score;
  }
  return undefined;
}

/** The order in which answers count: the newest last; of undated ones, the highest score. */
function stampOf(at: number, score: number | undefined): number {
  if (score === undefined) return (Number.isNaN(at) ? 0 : at) - unansweredRank;
  return Number.isNaN(at) ? undatedRank + score : at - newestRank;
}

/** Reads the part of a row that is a survey, or one of each kind that it answers; they may do without a time. */
export function surveyReader(table: Table): EntryReader {
  const times = timeReader(table, "at", false);
  const header = table.header("at");
  if (times !== undefined) tellDays(table, "at", times, table.facts.surveys.days);
  const answersOf = rowAnswersReader(table);
  const agentOf = personReader(table, "agent");
  const commentOf = commentReader(table);
  return {
    at: (row) => {
      const at = times?.read(row) ?? Number.NaN;
      if (Number.isNaN(at)) noteTimeProblem(table, header, times?.column?.problem, row.line);
      return at;
    },
    add: (row, conversation, at) => {
      const answers = answersOf(row);
      if (answers.length > 0 && !Number.isNaN(at)) table.facts.see(at);
      for (const [place, { kind, score, scale }] of answers.entries()) {
        table.found.add(kind);
        table.facts.surveys.add(conversation, kind, score, scale, at, agentOf(row), commentOf(row, at) ?? missing);
        if (place > 0) table.facts.surveys.joinRecord();
      }
    },
  };
}

/** Reads what the customer wrote, as codes of the log's comments: where a metric asks for it, and where it tells answers of a day apart. */
function commentReader(table: Table): (row: Row, at: number) => number | undefined {
  const isWanted = table.settings.facts.has("comment");
  if (table.matches.has("comment") && isWanted) table.found.add("comment");
  const days = new DayZones();
  days.add(table.timeSettingsOf("at").zone);
  const { comments } = table.facts.surveys;
  const read = cellReader(table, "comment", (text) => (isBlank(text) ? undefined : comments.codeOf(text)));
  return (row, at) => (isWanted || Number.isNaN(at) || days.zoneOf(at) !== undefined ? read(row) : undefined);
}
