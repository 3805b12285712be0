import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, hasBot, isBotOnly, isOutbound, isResolvedByAnother, isUnanswered, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noReopenings, noTags, noTransfers } from "../lacks.ts";

const stamp = (at: Instant | undefined): string =>
  at === undefined ? "" : new Date(at).toISOString().replace("Z", "+0000");
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Active",
  pending: "Inactive",
  "on-hold": "Paused",
  resolved: "Ended",
  closed: "Ended",
};
const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "Email",
  chat: "EmbeddedMessaging",
  whatsapp: "WhatsApp",
  phone: "Voice",
};

const idOf = (id: string): string => `0Mw${id.padStart(12, "0")}AA1`;
/** Sessions that nobody has taken. */
const queue = "00G000000000001AAA";

function agentTypeOf(conversation: SameConversation): string {
  if (isBotOnly(conversation)) return "Bot";
  return hasBot(conversation) ? "BotToAgent" : "Agent";
}

/** When an agent had it, or had written in it. */
const acceptanceOf = ({ assignments, messages }: SameConversation): Instant | undefined =>
  assignments[0]?.at ?? messages.find(({ by, internal }) => by === "agent" && !internal)?.at;

const sessionOf = (conversation: SameConversation): Readonly<Record<string, string>> => ({
  Id: idOf(conversation.id),
  OwnerId: conversation.assignee ?? queue,
  StartTime: stamp(conversation.createdAt),
  AcceptTime: stamp(acceptanceOf(conversation)),
  EndTime: stamp(conversation.resolvedAt ?? conversation.abandonedAt),
  EndedByType: conversation.abandonedAt === undefined ? "Agent" : "EndUser",
  Status: conversation.abandonedAt === undefined ? statuses[conversation.status] : "Ended",
  ChannelType: channels[conversation.channel],
  Origin: isOutbound(conversation) ? "AgentInitiated" : "InboundInitiated",
  AgentType: agentTypeOf(conversation),
  MessagingEndUserId: conversation.customer,
});

const actors: Readonly<Record<SameMessage["by"], string>> = { customer: "EndUser", agent: "Agent", bot: "Bot" };

const entryOf = (session: string, { id, at, by, author, internal, text }: SameMessage) => ({
  Id: id,
  ConversationId: idOf(session),
  EntryType: "Text",
  EntryTime: stamp(at),
  ActorType: internal ? "Supervisor" : actors[by],
  ActorId: author,
  ActorName: author,
  Message: text,
});

export const salesforceMessaging: Exporter = {
  format: "salesforce-messaging",
  idOf,
  write: (conversations) => [
    {
      name: "ConversationEntry.csv",
      text: csvOf(...conversations.flatMap(({ id, messages }) => messages.map((each) => entryOf(id, each)))),
    },
    { name: "MessagingSession.csv", text: csvOf(...conversations.map(sessionOf)) },
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    ...noTags,
  },
  differs: {
    "success-rate": "there are no ratings",
    "chat-duration": "it begins when the agent took the session, before the first reply",
    "wait-time": "it ends when the agent took the session, and behind a bot nothing tells when it began",
    "service-level": "its waits are those of wait-time",
    "handle-time": "nothing tells who was given a session when",
    "by team": "a session belongs to a user or to a queue, and a user's team is not told",
  },
  but: {
    why: "a session ends once, nothing tells by whom, and without an agent who took it, it was missed",
    isMeant: anyOf(wasReopened, isUnanswered, isResolvedByAnother),
    carries: [
      "backlog-flow",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "replies-per-ticket",
      "sla",
      "time-to-abandon",
    ],
  },
};
