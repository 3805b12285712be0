import { looksLikeAnswers } from "./answers.ts";
import type { Detection } from "./candidate.ts";
import { unknownTimes } from "./columns-to-name.ts";
import type { Sample } from "./sample.ts";

/** The columns of times in a list of tickets that tells no creations, or of answers that have no time: one of them may tell it. */
export interface UnknownTime {
  readonly headers: readonly string[];
  /** What its times may be: tickets that stand beside nothing but ratings, "either", may as well have been rated then. */
  readonly of: "tickets" | "either" | "answers";
}

/** The time of each row, where some column has to tell it. */
const timeFields: ReadonlyMap<string, string> = new Map([
  ["tickets", "createdAt"],
  ["surveys", "at"],
]);

/** Undefined where the time is told, and where there is no such column. */
export function unknownTimeIn({ format, matches }: Detection, sample: Sample): UnknownTime | undefined {
  const field = timeFields.get(format.id);
  if (field === undefined || matches.has(field) || sample.lists.size > 0) return undefined;
  const headers = unknownTimes({ matches }, sample);
  if (headers.length === 0) return undefined;
  if (format.id === "surveys") return { headers, of: "answers" };
  const mayBeOfAnswers = headers.length === 1 && format.isByRow !== true && looksLikeAnswers(matches);
  return { headers, of: mayBeOfAnswers ? "either" : "tickets" };
}
