import type { Conversation, Instant, ReportedDuration } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import { lengthTold } from "../../time/length-told.ts";
import { millisecondsPerDay } from "../../time/units.ts";
import type { Context } from "../context.ts";
import { isUntold, notTold } from "./fragment.ts";
import { isBy } from "./is-by.ts";
import { leftAt } from "./leaving.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { firstReply } from "./replies.ts";
import { acceptanceOf } from "./taking.ts";

/** What tells whether a human answered; without one of them nothing does. */
export const answerFacts: readonly Fact[] = [
  "messages",
  "firstResponseAt",
  "acceptedAt",
  "firstResponse",
  "firstResponseBusiness",
  "replies",
];

/** The clock of the report, and its days. */
type Clock = Pick<Context, "asOf" | "calendar">;

/**
 * Why a conversation does not count as answered by the clock, and before the customer left: no human has answered it, or
 * nothing tells. Undefined where one has. Messages decide where there are any; else time stamps and reported values, unless
 * the export calls it missed.
 *
 * @example whyUnanswered(conversation({ messages: [customer(0), bot(5)] }), context) //=> "unanswered"
 */
export const whyUnanswered = (conversation: Conversation, clock: Clock): "unanswered" | typeof notTold | undefined => {
  const until = answerableUntil(conversation, clock);
  if (conversation.messages.length > 0) {
    return firstReply(conversation, until) === undefined ? "unanswered" : undefined;
  }
  if (conversation.status !== "missed" && isSaidToBeAnswered(conversation, until)) return undefined;
  return isUntold(conversation) ? notTold : "unanswered";
};

/**
 * Until when there is somebody to be answered: the clock, or the customer's leaving before it, to the end of the minute or the
 * day that may be all that is told of it. Who wrote again had not left.
 */
export function answerableUntil(conversation: Conversation, { asOf, calendar }: Clock): Instant {
  const left = leftAt(conversation, lifecycleOf(conversation, asOf), asOf);
  if (left === undefined) return asOf;
  const isDay = calendar.dayOf(left) !== calendar.dayOf(left - 1);
  const told = isDay ? millisecondsPerDay : lengthTold(left);
  return Math.min(asOf, left + told - 1);
}

/** Whether it is known that a human answered by the clock, and before the customer left. */
export const isAnswered = (conversation: Conversation, clock: Clock): boolean =>
  whyUnanswered(conversation, clock) === undefined;

function isSaidToBeAnswered(conversation: Conversation, until: Instant): boolean {
  const { firstResponseAt, reported } = conversation;
  if (firstResponseAt !== undefined) return firstResponseAt <= until;
  if (acceptanceOf(conversation, until) !== undefined || isSaidToBeReplied(conversation, until)) return true;
  return isStated(reported.firstResponse);
}

/** Whether a count of replies, or the piece that is there of the messages, says that a human has replied. */
export const isSaidToBeReplied = ({ reported, repliedBy }: Conversation, by: Instant): boolean =>
  (reported.replies ?? 0) > 0 || isBy(repliedBy, by);

/** Whether an export states a duration, on either clock. */
export const isStated = ({ calendar, business }: ReportedDuration): boolean =>
  calendar !== undefined || business !== undefined;
