import type { Row } from "../../../input/row.ts";
import { type Survey, type SurveyKind, unreadableScore } from "../../../model/conversation.ts";
import { defaultScale } from "../../../model/rating-text.ts";
import { isWithin, scaleOf } from "../../../model/scale.ts";
import { labelsAmong, stepsAmong } from "../../values/rating-words.ts";
import { type Answer, answerOf, isNotAsked } from "../../values/ratings.ts";
import { cellReader } from "../cells.ts";
import type { Table } from "../table.ts";
import { declaredScaleOf } from "./declared-scale.ts";

/** What was answered; NaN stands for nothing. */
export interface Scored {
  readonly score: number;
  readonly scale: Survey["scale"];
  /** Whether nothing is said, not even that the question was asked. */
  readonly isBlank: boolean;
  /** Whether it says that the question was not asked. */
  readonly isUnasked: boolean;
}

/**
 * Reads what a row of answers to surveys says of a kind, and on which scale.
 *
 * @param field of the column of scores
 */
export function answerReader(table: Table, field: string): (row: Row, kind: SurveyKind) => Scored {
  const words = table.settings.values.get("csat");
  const declaredScale = declaredScaleOf(table, field);
  const labels = labelsAmong(table.samples(field));
  const steps = stepsAmong(table.samples(field));
  const textOf = cellReader(table, field, (text) => ({
    csat: answerOf(text, words, labels),
    other: answerOf(text, undefined, steps),
    isUnasked: isNotAsked(text) && words?.get(text) === undefined,
  }));
  const ownScaleOf = cellReader(table, "scale", (text, line) => readScale(table, text, line));
  return (row, kind) => {
    const read = textOf(row);
    const answer = (kind === "csat" ? read?.csat : read?.other) ?? "none";
    const score = scoreOf(answer);
    const stated = ownScaleOf(row) ?? scaleInText(answer, kind) ?? declaredScale(kind);
    const scale = stated ?? usualScales[kind];
    if (answer === "unreadable") noteUnread(table, kind, row.line);
    else if (stated === undefined && !Number.isNaN(score)) noteAssumed(table, kind, isWithin(score, scale), row.line);
    return { score, scale, isBlank: answer === "none", isUnasked: read?.isUnasked === true };
  };
}

function scoreOf(answer: Answer): number {
  if (typeof answer === "object") return answer.score;
  return answer === "unreadable" ? unreadableScore : Number.NaN;
}

/** The scale that an answer's text says; the ten of "9/10" are those of the one scale that a net promoter score has. */
function scaleInText(answer: Answer, kind: SurveyKind): Survey["scale"] | undefined {
  const scale = typeof answer === "object" ? answer.scale : undefined;
  return kind === "nps" && scale?.[1] === usualScales.nps[1] ? usualScales.nps : scale;
}

/** The scale of an answer where neither its row nor its text says one, and none is declared. */
const usualScales: Readonly<Record<SurveyKind, Survey["scale"]>> = {
  csat: defaultScale,
  nps: [0, 10],
  ces: [1, 7],
  review: defaultScale,
};

/** Efforts are asked on 1-5 as well, so that this is more of a guess than the others; a net promoter score has one scale. */
function noteAssumed(table: Table, kind: SurveyKind, isOnScale: boolean, line: number): void {
  if (kind === "ces") {
    table.note(
      "assumed-scale",
      "a ces survey has no scale; 1-7 was assumed (--scale ces=1-5, or input.scale in the configuration, names another)",
      line,
    );
  } else if (kind !== "nps" && !isOnScale) table.note("assumed-scale", lyingOutside(kind), line);
}

/** What is said of a score that lies outside the scale that was assumed for want of a better. */
export const lyingOutside = (kind: SurveyKind): string =>
  `a rating lies outside 1-5, the scale that was assumed (--scale ${kind}=1-10, or input.scale in the configuration, names another)`;

function noteUnread(table: Table, kind: SurveyKind, line: number): void {
  if (kind === "csat") {
    table.note(
      "unknown-rating",
      "a text that is no rating was left out (input.values.csat in the configuration names it)",
      line,
    );
  } else table.note("unknown-rating", "a score that is no rating was left out", line);
}

/** "1-5", "0–10", "good-bad". */
function readScale(table: Table, text: string, line: number): Survey["scale"] | undefined {
  const scale = scaleOf(text);
  if (scale === undefined)
    table.note(
      "unknown-scale",
      "a scale that is not written like 1-5 was left out; the usual one of the survey was assumed",
      line,
    );
  return scale;
}
