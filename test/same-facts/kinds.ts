import type { SameConversation, SameMessage } from "./exporter.ts";

/*
 * Kinds of conversations that not every vendor can tell for what they are.
 */

const isPublic = ({ internal }: SameMessage): boolean => !internal;
const hasReply = ({ messages }: SameConversation): boolean =>
  messages.some((message) => message.by === "agent" && isPublic(message));

/** The shop wrote first. */
export const isOutbound = ({ messages }: SameConversation): boolean =>
  messages.find((message) => message.by !== "bot" && isPublic(message))?.by === "agent";

/** A bot dealt with it to the end. */
export const isBotOnly = ({ events }: SameConversation): boolean => events.some(({ by }) => by === "bot");

export const hasBot = ({ messages }: SameConversation): boolean => messages.some(({ by }) => by === "bot");

export const wasReopened = ({ events }: SameConversation): boolean => events.some(({ kind }) => kind === "reopened");

/** It waits for somebody else than the customer, which is open to many vendors. */
export const isOnHold = ({ status }: SameConversation): boolean => status === "on-hold";

export const isPending = ({ status }: SameConversation): boolean => status === "pending";

/** The customer left, which most vendors do not notice: to them it is open. */
export const isAbandoned = ({ abandonedAt }: SameConversation): boolean => abandonedAt !== undefined;

export const isOpen = ({ resolvedAt, abandonedAt }: SameConversation): boolean =>
  resolvedAt === undefined && abandonedAt === undefined;

/** It was resolved although nobody had answered. */
export const isUnanswered = (conversation: SameConversation): boolean =>
  conversation.resolvedAt !== undefined && !hasReply(conversation);

/** Who resolved it is not who wrote last, or not whose it is. */
export const isResolvedByAnother = ({ events, messages, assignee }: SameConversation): boolean => {
  const writer = messages.findLast((message) => message.by === "agent" && isPublic(message))?.author;
  return events.some(({ kind, actor }) => kind === "resolved" && (actor !== writer || actor !== assignee));
};

/** Who answers is not whose it is. */
export const isAnsweredByAnother = ({ messages, assignee }: SameConversation): boolean =>
  messages.some((message) => message.by === "agent" && isPublic(message) && message.author !== assignee);

export const isOnWhatsApp = ({ channel }: SameConversation): boolean => channel === "whatsapp";

const day = 86_400_000;

/** Nobody wrote for more than a day. */
export const wasSilent = ({ messages }: SameConversation): boolean =>
  messages.some(({ at }, index) => at - (messages[index - 1]?.at ?? at) > day);

/** Any of these. @example anyOf(isOutbound, isBotOnly) */
export const anyOf =
  (...kinds: readonly ((conversation: SameConversation) => boolean)[]) =>
  (conversation: SameConversation): boolean =>
    kinds.some((isKind) => isKind(conversation));
