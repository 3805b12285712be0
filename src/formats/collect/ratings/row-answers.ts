import type { Row } from "../../../input/row.ts";
import type { SurveyKind } from "../../../model/conversation.ts";
import { scoreFieldOf, scoreKinds } from "../../fields/score-kinds.ts";
import { isBlank } from "../../values/no-data.ts";
import { surveyKindOf } from "../../values/survey-kinds.ts";
import { cellReader } from "../cells.ts";
import type { Table } from "../table.ts";
import { answerReader, type Scored } from "./answers.ts";
import { headedKind } from "./headed-kind.ts";
import { noteUnreadScores } from "./unread-scores.ts";

/** What a row answers to a survey of a kind. */
interface RowAnswer extends Scored {
  readonly kind: SurveyKind;
  /** Whether this kind is asked for in the file, as far as its first rows show. */
  readonly isAsked: boolean;
}

/**
 * Reads a row's answers: one, of the kind that a column or the header says; of columns of scores that are each headed with
 * their kind, one for each that was answered. Where none was, all were asked in vain; one that is blank beside another is more
 * likely to be of a question that was not asked, as is one that says so.
 */
export function rowAnswersReader(table: Table): (row: Row) => readonly RowAnswer[] {
  if (table.matches.has("kind")) return statedAnswers(table);
  const headed = headedKind(table);
  table.found.add(headed);
  const main = answersUnder(table, "score", headed, true);
  const columns = [main, ...otherAnswers(table, headed)];
  return (row) => {
    const answers = columns.map((answerOf) => answerOf(row)).filter(({ isUnasked }) => !isUnasked);
    if (columns.length === 1) return answers;
    const told = answers.filter((answer) => !answer.isBlank);
    const unanswered = answers.filter((answer) => answer.isBlank && answer.isAsked);
    if (told.length === 0) return unanswered;
    if (unanswered.length > 0) {
      table.note("blank-score", "a score left blank beside one of another kind counts as not asked for", row.line);
    }
    return told;
  };
}

/** The answers of rows that say their kinds. */
function statedAnswers(table: Table): (row: Row) => readonly RowAnswer[] {
  const kindOf = cellReader(table, "kind", surveyKindOf);
  const answerOf = answerReader(table, "score");
  for (const kind of scoreKinds) noteUnreadScores(table, kind, table.matches.get(scoreFieldOf(kind)));
  return (row) => {
    const kind = kindOf(row);
    if (kind !== undefined)
      return [{ kind, isAsked: true, ...answerOf(row, kind) }].filter(({ isUnasked }) => !isUnasked);
    table.note("unknown-survey", "a survey that is no csat, nps, ces or review was left out", row.line);
    return [];
  };
}

/** Those of further columns, of other kinds each; a scale that rows say, or a remark on a review, may not be theirs. */
function otherAnswers(table: Table, headed: SurveyKind): readonly ((row: Row) => RowAnswer)[] {
  const isAlone = table.matches.has("scale") || headed === "review";
  return scoreKinds.flatMap((kind) => {
    const field = scoreFieldOf(kind);
    const column = table.matches.get(field);
    if (column === undefined) return [];
    if (!isAlone && kind !== headed) {
      return [answersUnder(table, field, kind, !table.samples(field).every(isBlank))];
    }
    noteUnreadScores(table, kind, column);
    return [];
  });
}

function answersUnder(table: Table, field: string, kind: SurveyKind, isAsked: boolean): (row: Row) => RowAnswer {
  const answerOf = answerReader(table, field);
  return (row) => ({ kind, isAsked, ...answerOf(row, kind) });
}
