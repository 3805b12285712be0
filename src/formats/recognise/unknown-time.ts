import { looksLikeAnswers } from "./answers.ts";
import type { Detection } from "./candidate.ts";
import { unknownTimes } from "./columns-to-name.ts";
import type { Sample } from "./sample.ts";

/** The one column of times in a list of tickets that tells no creations: it may tell them. */
export interface UnknownTime {
  readonly header: string;
  /** Whether the times stand beside nothing but ratings, so that they may as well be theirs. */
  readonly mayBeOfAnswers: boolean;
}

/** Undefined where the creation is told, and where there are several such columns, of which none is likely. */
export function unknownTimeIn({ format, matches }: Detection, sample: Sample): UnknownTime | undefined {
  if (format.id !== "tickets" || matches.has("createdAt") || sample.lists.size > 0) return undefined;
  const [header, ...others] = unknownTimes({ matches }, sample);
  if (header === undefined || others.length > 0) return undefined;
  return { header, mayBeOfAnswers: format.isByRow !== true && looksLikeAnswers(matches) };
}
