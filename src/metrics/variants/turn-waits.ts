import type { Conversation, Instant } from "../../model/conversation.ts";
import type { Context } from "../context.ts";
import { handlerOf, senderOf } from "../conversation/credit.ts";
import { isRequest } from "../conversation/replies.ts";
import type { Turn } from "../conversation/turns.ts";
import type { Observation } from "../metric.ts";
import { leftOut } from "../observation.ts";
import { spanned } from "./clocked.ts";
import { choice } from "./switch.ts";

export type TurnStart = "first" | "last";

/** The switch of every metric that counts the waits of turns. */
export const turnStart = choice<TurnStart>(
  "With which message of the customer's turn the wait for a reply begins.",
  { first: "The turn's first message.", last: "The turn's last message before the reply." },
  "first",
);

/**
 * How the waits of turns are counted, and what a turn is.
 *
 * @param without which turns are left out of the pool, where some are
 */
export const turnFormula = (begins: TurnStart, without = ""): string =>
  `For every turn of the customer that was answered: the first reply after it minus the turn's ${begins} message; pooled over ` +
  `all turns${without}. A turn is a run of public customer messages, which bot messages do not end.`;

/** How long a turn waited for its reply; an open turn is left out as unanswered. */
export const waitOfTurn = (
  turn: Turn,
  begins: TurnStart,
  conversation: Conversation,
  context: Context,
): Observation => {
  const { reply } = turn;
  if (reply === undefined) return leftOut("unanswered", conversation.createdAt, handlerOf(conversation, context.asOf));
  const from = waitBegins(turn, begins, conversation, context.asOf);
  const agent = senderOf(conversation, reply);
  return spanned({ from, to: reply.at, source: "messages", agent }, conversation, context);
};

/** When the wait for the reply to a turn began; where there is no reply yet, as it stood by an instant. */
export const waitBegins = (
  { askedAt, reply }: Turn,
  begins: TurnStart,
  { messages }: Conversation,
  by: Instant,
): Instant => {
  if (begins === "first") return askedAt;
  let last = askedAt;
  for (const message of messages) {
    if (message === reply || message.at > by) break;
    if (isRequest(message)) last = message.at;
  }
  return last;
};
