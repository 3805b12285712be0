import type { Conversation, ConversationEvent, EventKind, Instant } from "../../model/conversation.ts";
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
 * The last time by an instant that a bot handed it to a human. An assignment is none: it only says who gets it;
 * and what is passed on to a bot is handed to nobody.
 */
export const lastHandoff = (conversation: Conversation, by: Instant): ConversationEvent | undefined =>
  conversation.events.findLast(
    (event) => event.at <= by && isHandoff(event) && (event.to === undefined || !botsOf(conversation).has(event.to)),
  );

const isHandoff = ({ kind, actorRole }: ConversationEvent): boolean =>
  kind === "handoff" ? actorRole !== "agent" : actorRole === "bot" && (kind === "transferred" || kind === "escalated");
