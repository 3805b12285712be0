import type { Words } from "../../language/words.ts";
import type { Diagnostic } from "../../report/report.ts";
import { joined } from "../joined.ts";
import { firstFew } from "./counts.ts";

const places = 3;

/**
 * A warning in one line: how often, what, its code and the first few places.
 *
 * @example diagnosticText({ code: "bad-time", message: "no time", count: 2, examples: ["a.csv:3", "a.csv:9"] }, wordsOf("en"))
 * //=> "2 × no time (bad-time; a.csv:3, a.csv:9)"
 */
export function diagnosticText({ code, message, count, examples }: Diagnostic, words: Words): string {
  const where = joined([code, firstFew(examples, places, words)], "; ");
  return `${words.format.count(count)} × ${words.say(message)} (${where})`;
}
