import type { Conversation, Instant } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import { isOpenStatus } from "../../model/standing-status.ts";
import type { Context } from "../context.ts";
import { isBot } from "./bots.ts";
import { isUntold, lacksEvents } from "./fragment.ts";
import { isGivenToHuman } from "./given.ts";
import { givingOf } from "./holder.ts";
import { isAtClock } from "./is-at-clock.ts";
import { isBy } from "./is-by.ts";
import { goesOnAfter } from "./lifecycle.ts";
import { changesState, isPause } from "./pauses.ts";
import { firstReply, isRequest } from "./replies.ts";
import { isStateOvertaken } from "./stale-status.ts";

/** What an open conversation can be. */
export const openStates = ["new", "open", "pending", "on-hold"] as const;
export type OpenState = (typeof openStates)[number];

/** What tells whether somebody has taken or answered it. */
export const touchFacts: readonly Fact[] = ["messages", "assignee", "events", "acceptedAt", "firstResponseAt"];

/**
 * The state of a conversation that stands open at an instant: by its status where that is the state of then, else by its
 * events. New is what nobody has taken or answered yet; what is pending or snoozed is so until the customer's next message.
 * Undefined where nothing tells: what no change of state is told of is open only where the inputs would tell of one.
 *
 * @param context its clock is that of which the status tells, unless the input goes on after it
 * @example openStateOf(conversation({ createdAt: 0, status: "on-hold" }), 9, { asOf: 9, told }) //=> "on-hold"
 */
export const openStateOf = (
  conversation: Conversation,
  by: Instant,
  { asOf, told }: Pick<Context, "asOf" | "told">,
): OpenState | undefined => {
  const isNow = isAtClock(by, asOf) && !goesOnAfter(conversation, by) && !isStateOvertaken(conversation);
  const status = isNow ? stateOfStatus(conversation) : undefined;
  const isAllTold = told.has("reopenings") && !lacksEvents(conversation);
  const state = status ?? stateOfEvents(conversation, by, isAllTold);
  if (state !== "open" || !isUntouched(conversation, by)) return state;
  return isUntold(conversation) ? undefined : "new";
};

function stateOfStatus({ status }: Conversation): OpenState | undefined {
  if (status === "snoozed") return "pending";
  return isOpenStatus(status) ? status : undefined;
}

/**
 * Events that tell of no change of state at all leave it unknown, unless every change would be told; so do those that do not
 * tell of today's pause.
 */
function stateOfEvents(conversation: Conversation, by: Instant, isAllTold: boolean): OpenState | undefined {
  const changes = conversation.events.filter(changesState);
  if (changes.length === 0 && !isAllTold) return undefined;
  const isPaused = isPause(conversation.status) && !isStateOvertaken(conversation);
  if (isPaused && !changes.some(({ kind }) => isPause(kind))) return undefined;
  const last = changes.findLast(({ at }) => at <= by);
  if (last === undefined || !isPause(last.kind)) return "open";
  if (last.kind === "on-hold") return "on-hold";
  const isAwake = conversation.messages.some(
    (message) => message.at > last.at && message.at <= by && isRequest(message),
  );
  return isAwake ? "open" : "pending";
}

const isUntouched = (conversation: Conversation, by: Instant): boolean =>
  isUnassigned(conversation, by) &&
  !conversation.events.some((event) => event.at <= by && isGivenToHuman(event, conversation)) &&
  firstReply(conversation, by) === undefined &&
  !isBy(conversation.repliedBy, by) &&
  !isBy(conversation.acceptedAt, by) &&
  !isBy(conversation.firstResponseAt, by);

/**
 * Whether it lies with no human, though it may with a bot or a team. By the events where humans are given it, else by the
 * assignee of today; so too once it was passed on to a team or a bot, or its record says that nobody has it, and nobody is told
 * to have got it since.
 */
export const isUnassigned = (conversation: Conversation, by: Instant): boolean => {
  if (givingOf(conversation, by) !== undefined) return false;
  const { assignee, events } = conversation;
  const isUnheld = assignee === undefined || isBot(assignee, conversation);
  return isUnheld || events.some((event) => event.at > by && isGivenToHuman(event, conversation));
};
