import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, wasReopened, wasSilent } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noReopenings, noTeams, noTransfers } from "../lacks.ts";

const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "web_chat",
  whatsapp: "wa_cloud",
  phone: "phone",
};
const senders: Readonly<Record<SameMessage["by"], string>> = {
  customer: "Models::Contact",
  agent: "Models::User",
  bot: "Models::SystemAccount",
};

/** What a webhook tells of a message: the room is as it stood then. */
function hookOf({ id, createdAt, tags, channel, customer, events }: SameConversation, message: SameMessage): object {
  const before = events.filter(({ at }) => at < message.at);
  const last = before[before.length - 1];
  const resolution = before.findLast(({ kind }) => kind === "resolved");
  return {
    id: message.id,
    type: "text",
    room_id: id,
    is_campaign: false,
    sender_id: message.by === "customer" ? customer : message.author,
    sender_type: senders[message.by],
    sender: { name: message.author },
    participant_type: message.by,
    text: message.text,
    status: "created",
    created_at: new Date(message.at).toISOString(),
    room: {
      id,
      type: "Models::CustomerServiceRoom",
      status: last?.kind === "resolved" ? "resolved" : "assigned",
      session: "open",
      channel: channels[channel],
      tags,
      created_at: new Date(createdAt).toISOString(),
      resolved_at: resolution === undefined ? null : new Date(resolution.at).toISOString(),
      resolved_by_id: resolution?.actor ?? null,
      resolved_by_type: resolution === undefined ? null : "Models::User",
    },
  };
}

export const qontak: Exporter = {
  format: "qontak",
  write: (conversations) => [
    {
      name: "hooks.ndjson",
      text: conversations
        .flatMap((conversation) =>
          conversation.messages
            .filter(({ internal }) => !internal)
            .map((message) => `${JSON.stringify(hookOf(conversation, message))}\n`),
        )
        .join(""),
    },
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    ...noTeams,
  },
  differs: {
    ...because(
      "what nobody answered is nobody's",
      "volume by agent",
      "daily-volume by agent",
      "channels by agent",
      "tags by agent",
    ),
    ...because(
      "a resolution is told by the next message only",
      "backlog",
      "backlog-flow",
      "time-to-abandon",
      "resolution-time",
      "handle-time",
      "chat-duration",
      "sla",
      "service-level",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "missed-rate",
      "replies-per-ticket",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
    ),
    ...because(
      "what a bot alone resolved is not known to be resolved",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "messages-per-chat",
    ),
    "success-rate": "there are no ratings",
  },
  but: {
    why: "a room is divided where it was resolved, or silent for a day",
    isMeant: anyOf(wasReopened, wasSilent),
    carries: ["volume", "daily-volume", "channels", "tags", "cost-per-interaction"],
  },
};
