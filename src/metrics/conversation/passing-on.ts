import type { Conversation, ConversationEvent, EventKind, Instant } from "../../model/conversation.ts";
import { itemsWithin } from "../../time/first-after.ts";
import { botsOf } from "./bots.ts";

/** The first escalation by an instant. One by a bot is none: a bot that passes a conversation on hands it to a human. */
export const firstEscalation = (conversation: Conversation, by: Instant): ConversationEvent | undefined =>
  firstOf("escalated", conversation, by);

/** The first transfer by an instant, to an agent or a team; by a bot it is a handoff, and none. */
export const firstTransfer = (conversation: Conversation, by: Instant): ConversationEvent | undefined =>
  firstOf("transferred", conversation, by);

const firstOf = (kind: EventKind, { events }: Conversation, by: Instant): ConversationEvent | undefined =>
  events.find((event) => event.kind === kind && event.at <= by && event.actorRole !== "bot");

/**
 * The last time by an instant that a bot handed it to a human. An assignment is none: it only says who gets it; what is passed
 * on to a bot is handed to nobody; and what humans have already, a bot's transfer or escalation only passes on among them.
 */
export function lastHandoff(conversation: Conversation, by: Instant): ConversationEvent | undefined {
  let last: ConversationEvent | undefined;
  let isWithHumans = false;
  let assignedAt: Instant | undefined;
  for (const event of conversation.events) {
    if (event.at > by) break;
    if (!passings.has(event.kind) || (event.to !== undefined && botsOf(conversation).has(event.to))) continue;
    if (isHandoff(event, isWithHumans || isLeftAlone(conversation, assignedAt, event.at))) last = event;
    if (event.kind === "assigned") assignedAt = event.at;
    else isWithHumans ||= event.kind !== "accepted" || event.actorRole !== "bot";
  }
  return last;
}

/** Whether it was assigned and no bot spoke until then: who is only told that it is theirs may have a bot before them. */
const isLeftAlone = ({ messages }: Conversation, assignedAt: Instant | undefined, by: Instant): boolean =>
  assignedAt !== undefined && !itemsWithin(messages, assignedAt - 1, by).some(({ role }) => role === "bot");

const passings: ReadonlySet<EventKind> = new Set(["handoff", "transferred", "escalated", "accepted", "assigned"]);

function isHandoff({ kind, actorRole }: ConversationEvent, isWithHumans: boolean): boolean {
  if (kind === "handoff") return actorRole !== "agent";
  return (kind === "transferred" || kind === "escalated") && actorRole === "bot" && !isWithHumans;
}
