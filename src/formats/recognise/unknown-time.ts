import { looksLikeAnswers } from "./answers.ts";
import type { Detection } from "./candidate.ts";
import { unknownTimes } from "./columns-to-name.ts";
import type { Sample } from "./sample.ts";

/** The columns of times in a list of tickets that tells no creations: one of them may tell them. */
export interface UnknownTime {
  readonly headers: readonly string[];
  /** Whether it is one that stands beside nothing but ratings, so that its times may as well be theirs. */
  readonly mayBeOfAnswers: boolean;
}

/** Undefined where the creation is told, and where there is no such column. */
export function unknownTimeIn({ format, matches }: Detection, sample: Sample): UnknownTime | undefined {
  if (format.id !== "tickets" || matches.has("createdAt") || sample.lists.size > 0) return undefined;
  const headers = unknownTimes({ matches }, sample);
  if (headers.length === 0) return undefined;
  const mayBeOfAnswers = headers.length === 1 && format.isByRow !== true && looksLikeAnswers(matches);
  return { headers, mayBeOfAnswers };
}
