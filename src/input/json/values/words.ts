import { lowerE } from "../../ascii.ts";
import { JsonFault } from "../fault.ts";

/** Four letters as one integer, as a little-endian view reads them. */
const word = (text: string): number =>
  [...text].reduce((sum, letter, index) => sum | (letter.charCodeAt(0) << (8 * index)), 0);

const wordTrue = word("true");
const wordFals = word("fals");
const wordNull = word("null");

/** Behind the `true`, `false` or `null` at `position`. */
export function wordEnd(bytes: Uint8Array, view: DataView, position: number): number {
  const letters = view.getInt32(position, true);
  if (letters === wordTrue || letters === wordNull) return position + 4;
  if (letters === wordFals && bytes[position + 4] === lowerE) return position + 5;
  throw new JsonFault("a JSON value expected", firstWrong(bytes, position));
}

/** The first byte that does not belong to the word that begins at `position`. */
function firstWrong(bytes: Uint8Array, position: number): number {
  const meant = ["true", "false", "null"].find((text) => text.charCodeAt(0) === bytes[position]) ?? "";
  let length = 1;
  while (bytes[position + length] === meant.charCodeAt(length)) length += 1;
  return position + length;
}
