import { defaultScale, ratingText } from "../../model/rating-text.ts";
import type { Field } from "../field.ts";
import { isNoData } from "../no-data.ts";
import { csatOf } from "../values/ratings.ts";
import type { Table } from "./table.ts";
import { type TextWriter, textWriter } from "./texts.ts";

/** Writes the rating of a ticket row: a score, or that the question was asked and not answered. */
export function ratingWriter(table: Table, fields: readonly Field[]): TextWriter {
  const field = fields.find(({ name }) => name === "csat");
  const slot = field === undefined ? -1 : table.demandedSlot(field);
  if (slot === -1) return () => {};
  const header = table.header("csat");
  return textWriter(table, slot, table.facts.ratings, (text) => {
    const rating = csatOf(text);
    if (rating === "offered") return ratingText(undefined, defaultScale);
    if (rating !== undefined) return ratingText(rating.score, rating.scale ?? defaultScale);
    if (text.trim() !== "" && !isNoData(text) && !notAsked.test(text)) {
      table.notes.add("unknown-rating", `${header}: a text that is no rating was left out`, `${table.file}: ${text}`);
    }
    return undefined;
  });
}

/** Words for "the question was not asked", and for what may or may not have been. */
const notAsked = /^(not offered|unoffered|not rated|belum dinilai|belum ada penilaian|tidak dinilai)$/i;
