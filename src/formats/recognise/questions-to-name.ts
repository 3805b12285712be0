import { surveyFields } from "../fields/surveys.ts";
import { isBlank } from "../values/no-data.ts";
import { answerOf } from "../values/ratings.ts";
import { eachRow } from "./by-row.ts";
import { matchColumns } from "./match.ts";
import type { Sample } from "./sample.ts";

/** What forms ask for a score: how satisfied someone is, and whether they would recommend. */
const question = /\b(?:satisfied|puas|recommend|(?:me)?rekomendasikan)\b/i;

/**
 * How to read the answers to a form, whose columns are called as its questions are; empty where no column is such a question.
 * Most forms know of no conversations.
 *
 * @example questionsToName(sample) // "Timestamp", "How satisfied are you?"
 * //=> ['if the rows are answers to a survey, name the question: --map conversation=each-row --map score="How satisfied are you?"']
 */
export function questionsToName({ columns, values }: Sample): readonly string[] {
  const asked = columns.filter(
    (header, index) => question.test(header) && isAlone(header, columns) && areScores(values[index]),
  );
  if (asked.length === 0) return [];
  const hasIds = matchColumns(columns, surveyFields, new Map()).has("conversation");
  const ids = hasIds ? "" : `--map conversation=${eachRow} `;
  const scores = asked.map((header) => `--map score="${header}"`).join(" or ");
  return [`if the rows are answers to a survey, name the question: ${ids}${scores}`];
}

/** Whether it can be named: what is called like another, or has quotes in it, cannot. */
const isAlone = (header: string, columns: readonly string[]): boolean =>
  !header.includes('"') && columns.indexOf(header) === columns.lastIndexOf(header);

/** Whether most texts are answers; the second row of some forms says more of the question. */
function areScores(texts: readonly string[]): boolean {
  const written = texts.filter((text) => !isBlank(text));
  return written.filter((text) => typeof answerOf(text) === "object").length * 2 > written.length;
}
