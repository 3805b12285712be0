import stringWidth from "string-width";
import { type MetrikError, usageError } from "../errors.ts";

/** Where something stands in a text: [from, to), in units of UTF-16 as JavaScript counts them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The error of a gate: what is wrong, the gate, and a caret under the token that is. The caret stays under it on a terminal,
 * since nothing is shown that takes another width there.
 *
 * @param help what to write instead; "" where nobody knows
 * @example badGate("cast.value >= 85%", { from: 0, to: 4 }, 'there is no metric "cast"').details.notes
 * //=> ["cast.value >= 85%", "^^^^"]
 */
export function badGate(text: string, { from, to }: Span, message: string, help = ""): MetrikError {
  const [before, token] = [shown(text.slice(0, from)), shown(text.slice(from, to))];
  const caret = " ".repeat(stringWidth(before)) + "^".repeat(Math.max(1, stringWidth(token)));
  return usageError("bad-gate", message, { notes: [shown(text), caret], ...(help === "" ? {} : { help }) });
}

/** What the encoder of the terminal would write in other letters: unseen characters, and what a CI log takes for a command. */
const unshown = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|(?<=:):|(?<=#)#/gu;

const shown = (text: string): string => text.replace(unshown, "·");
