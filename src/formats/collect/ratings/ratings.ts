import { unreadableScore } from "../../../model/conversation.ts";
import { defaultScale, ratingText, withComment } from "../../../model/rating-text.ts";
import { isWithin } from "../../../model/scale.ts";
import type { Field } from "../../fields/field.ts";
import { labelsAmong } from "../../values/rating-words.ts";
import { answerOf } from "../../values/ratings.ts";
import { CellReader } from "../cells.ts";
import { textAt } from "../field-text.ts";
import type { Table } from "../table.ts";
import { plainText, type TextWriter } from "../texts.ts";
import { lyingOutside } from "./answers.ts";
import { declaredScaleOf } from "./declared-scale.ts";

/**
 * Writes the rating of a ticket row: a score, one that cannot be read, or that the question was asked and not answered; with
 * the comment beside it, where a metric asks for comments.
 */
export function ratingWriter(table: Table, fields: readonly Field[]): TextWriter {
  const fieldOf = (wanted: string) => fields.find(({ name }) => name === wanted);
  const slotOf = (field: Field | undefined) => (field === undefined ? -1 : table.demandedSlot(field));
  const slot = slotOf(fieldOf("csat"));
  if (slot === -1) return () => {};
  const { ratings } = table.facts;
  const ratingOf = ratingReader(table, fieldOf("csat")?.ratings ?? labelsAmong(table.samples("csat")));
  const commentSlot = slotOf(fieldOf("comment"));
  if (commentSlot === -1) return ratingAlone(table, slot, ratingOf);
  const ratingsRead = new CellReader(table, slot, ratingOf);
  return (row, conversation, stamp) => {
    const rating = ratingsRead.read(row);
    if (rating === undefined) return;
    const comment = plainText(textAt(row, commentSlot));
    ratings.keep(conversation, ratings.dictionary.codeOf(withComment(rating, comment)), stamp);
  };
}

/** What a cell on a line says, as `ratingText` keeps it. */
type RatingOf = (text: string, line: number) => string | undefined;

/** Without comments there are few different ratings: each is looked up once. */
function ratingAlone(table: Table, slot: number, ratingOf: RatingOf): TextWriter {
  const { ratings } = table.facts;
  const codes = new CellReader(table, slot, (text, line) => {
    const rating = ratingOf(text, line);
    return rating === undefined ? undefined : ratings.dictionary.codeOf(rating);
  });
  return (row, conversation, stamp) => {
    const code = codes.read(row);
    if (code !== undefined) ratings.keep(conversation, code, stamp);
  };
}

function ratingReader(table: Table, labels: Field["ratings"]): RatingOf {
  const words = table.settings.values.get("csat");
  const declaredScale = declaredScaleOf(table, "csat");
  return (text, line) => {
    const answer = answerOf(text, words, labels);
    if (answer === "none") return undefined;
    const own = typeof answer === "object" ? answer.scale : undefined;
    const declared = own ?? declaredScale("csat");
    const scale = declared ?? defaultScale;
    if (answer === "offered") return ratingText(undefined, scale);
    if (answer === "unreadable") {
      table.note(
        "unknown-rating",
        `${table.header("csat")}: a text that is no rating was left out (input.values.csat in the configuration names it)`,
        line,
      );
      return ratingText(unreadableScore, scale);
    }
    const isOutside = declared === undefined && !isWithin(answer.score, scale);
    if (isOutside) table.note("assumed-scale", lyingOutside("csat"), line);
    return ratingText(answer.score, scale);
  };
}
