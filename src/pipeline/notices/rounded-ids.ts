import { isRounded } from "../../formats/values/rounded.ts";
import type { Notes } from "../../input/notes.ts";
import type { Dictionary } from "../../model/texts/dictionary.ts";

const [comma, dot, exponent] = [0x2c, 0x2e, 0x65];
const lowerCase = 0x20;

/** Says which ids are numbers that a spreadsheet has rounded, so that several conversations may have become one. */
export function noteRoundedIds(ids: Dictionary, notes: Notes): void {
  ids.forEach((code, bytes, start, end) => {
    const second = end - start < 2 ? 0 : bytes[start + 1];
    const mayBe = second === dot || second === comma || (second | lowerCase) === exponent;
    if (mayBe && isRounded(ids.text(code))) notes.add("rounded-ids", message, `"${ids.text(code)}"`);
  });
}

const message =
  "a conversation's id is a number that a spreadsheet has rounded, so several may count as one; export it again, and keep " +
  "the column as text";
