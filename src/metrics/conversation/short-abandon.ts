import type { Conversation, Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import { isDayAgainstClock } from "../variants/clocked.ts";
import { endingOf } from "./ending.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { waitingSince } from "./waiting.ts";

/** Who leaves sooner gave nobody a fair chance to answer. */
const shortestWait = millisecondsPerMinute;

/**
 * Whether the customer of an unanswered conversation left in less than 60 s. Where nothing tells when, the customer's last
 * sign of life after the asking counts; without any, or of a day alone, nothing tells that it was so soon.
 */
export const isShortAbandon = (conversation: Conversation, lifecycle: Lifecycle, by: Instant): boolean => {
  if (lifecycle.ended !== "abandoned") return false;
  const left = endingOf(conversation, lifecycle, by)?.at;
  const from = waitingSince(conversation, by);
  if (left === undefined || from === undefined) return false;
  // Clocks may differ: who seems to have left shortly before asking did so soon after.
  return Math.abs(left - from) < shortestWait && !isDayAgainstClock({ from, to: left }, conversation);
};
