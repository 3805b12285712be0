import { type Candidate, findCandidates } from "./candidates.ts";
import { earliestInstant, type FindSpelling, type TimeSettings } from "./column.ts";
import { isNoTime } from "./no-time.ts";
import { hasOrder } from "./order.ts";

/** Each takes a while to be tried, and a column with so many texts that are no times has no other spelling. */
const mostTried = 1000;

const encoder = new TextEncoder();

/**
 * Finds the spelling of texts that the first one of a column cannot read, as if they had stood among its samples: none that
 * would have to decide between day and month, no other unit of numbers, and none beside a spelling that the user gave.
 *
 * @example anotherSpelling(first, { zone, latest })("1767323045")?.name //=> "epoch-s", of a column of "2026-01-02T03:04:05Z"
 */
export function anotherSpelling(first: Candidate, { dateFormat, latest }: TimeSettings): FindSpelling {
  const tried = new Set<string>();
  return (text) => {
    if (dateFormat !== undefined || tried.size === mostTried || tried.has(text)) return undefined;
    tried.add(text);
    if (isNoTime(text)) return undefined;
    const bytes = encoder.encode(text);
    return findCandidates([{ text, bytes }], latest).find((candidate) => {
      const moment = candidate.spelling.read(bytes, 0, bytes.length);
      return isNoGuess(candidate, first) && moment >= earliestInstant && moment <= latest;
    });
  };
}

const isNoGuess = (candidate: Candidate, { family }: Candidate): boolean =>
  candidate.family === family ? family !== "epoch" : !hasOrder(candidate);
