import { isRoundedIn } from "../../formats/values/rounded.ts";
import type { Notes } from "../../input/notes.ts";
import type { Dictionary } from "../../model/texts/dictionary.ts";

/** Says which ids are numbers that a spreadsheet has rounded, so that several conversations may have become one. */
export function noteRoundedIds(ids: Dictionary, notes: Notes): void {
  ids.forEach((code, bytes, start, end) => {
    if (isRoundedIn(bytes, start, end)) notes.add("rounded-ids", message, `"${ids.text(code)}"`);
  });
}

const message =
  "a conversation's id is a number that a spreadsheet has rounded, so several may count as one; export it again, and keep " +
  "the column as text";
