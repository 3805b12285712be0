import type { Rejection, Row } from "../../input/row.ts";
import { type Survey, surveyKinds } from "../../model/conversation.ts";
import { defaultScale } from "../../model/rating-text.ts";
import { csatOf } from "../values/ratings.ts";
import { cellReader } from "./cells.ts";
import { IdReader } from "./ids.ts";
import type { Collect } from "./messages.ts";
import type { Table } from "./table.ts";
import { personReader } from "./texts.ts";
import { timeReader, timeRejection } from "./times.ts";

/** Collects survey answers: one row a survey that was sent. */
export function collectSurveys(table: Table): Collect {
  const ids = new IdReader(table);
  const readSurvey = surveyReader(table);
  return (row) => {
    if (ids.isMissing(row)) return ids.rejection;
    readSurvey.add(row, ids.conversation(row), readSurvey.at(row));
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
  const hasKind = table.matches.has("kind");
  table.found.add("csat");
  return {
    needsTime: false,
    at: (row) => times?.read(row) ?? Number.NaN,
    rejection: (row) => timeRejection(times ?? noTimes, table, "at", row),
    add: (row, conversation, at) => {
      const kind = hasKind ? kindOf(row) : "csat";
      if (kind === undefined)
        return table.note("unknown-survey", "a survey that is no csat, nps or ces was left out", row.line);
      const answer = answerOf(row);
      const score = typeof answer === "object" ? answer.score : Number.NaN;
      const scale = scaleOf(row) ?? (typeof answer === "object" ? answer.scale : undefined) ?? defaultScale;
      if (!Number.isNaN(at)) table.facts.see(at);
      table.facts.surveys.add(conversation, kind, score, scale, at, agentOf(row));
    },
  };
}

const noTimes = { column: undefined, read: () => Number.NaN };

/** "1-5", "0–10", "good-bad". */
function readScale(table: Table, text: string, line: number): Survey["scale"] | undefined {
  if (/^\s*good\s*[-–/]\s*bad\s*$/i.test(text)) return [0, 1];
  const match = /^\s*(\d{1,3})\s*(?:-|–|to|\/)\s*(\d{1,3})\s*$/.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2])];
  table.note("unknown-scale", "a scale that is not written like 1-5 was left out; 1-5 was assumed", line);
  return undefined;
}

function readAnswer(table: Table, text: string, line: number) {
  const answer = csatOf(text);
  if (answer === undefined) table.note("unknown-rating", "a score that is no rating was left out", line);
  return answer;
}
