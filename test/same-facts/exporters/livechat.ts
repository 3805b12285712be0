import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameAssignment, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isOpen, isUnanswered, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noReopenings, noSurveys } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace("Z", "000Z");

/** Agents are known by their e-mail addresses, bots by a hash. */
const idOf = ({ by, author }: Pick<SameMessage, "by" | "author">): string =>
  by === "agent" ? `${author}@shop.example` : author;

const eventOf = (message: SameMessage): object => ({
  id: message.id,
  type: "message",
  author_id: idOf(message),
  visibility: message.internal ? "agents" : "all",
  text: message.text,
  created_at: stamp(message.at),
});

const systemMessage = (at: Instant, type: string, text_vars: object): object => ({
  id: `${type}-${at}`,
  type: "system_message",
  system_message_type: type,
  text_vars,
  created_at: stamp(at),
});

function endOf({ resolvedAt, abandonedAt, events }: SameConversation): object | undefined {
  if (abandonedAt !== undefined) return systemMessage(abandonedAt, "archived_customer_disconnected", {});
  const end = resolvedAt === undefined ? undefined : events.at(-1);
  return end === undefined ? undefined : archived(end);
}

const archived = ({ at, actor, by }: SameEvent): object =>
  by === "bot"
    ? systemMessage(at, "system_archived", {})
    : systemMessage(at, "manual_archived_agent", { agent: actor });

/** Who is given a chat by another agent had it transferred; the router says who has it then. */
const assignmentsOf = ({ at, actor, to }: SameAssignment, index: number): readonly object[] => [
  ...(index === 0 ? [] : [systemMessage(at, "chat_transferred", { initiator: actor, targets: to })]),
  systemMessage(at, "routing.assigned_other", { agent_added: to }),
];

function chatOf(conversation: SameConversation): object {
  const { id, team, customer, messages, tags, createdAt, rating, assignments } = conversation;
  const end = endOf(conversation);
  const others = messages.filter(({ by }) => by !== "customer");
  const users = [
    { id: customer, type: "customer", name: customer },
    ...others.map(({ by, author }) => ({ id: idOf({ by, author }), type: "agent", name: author })),
  ];
  const good = rating === undefined ? {} : { rating: { score: rating.score > 2 ? 1 : 0, comment: rating.comment } };
  return {
    id: `chat-${id}`,
    users,
    thread: {
      id,
      created_at: stamp(createdAt),
      active: end === undefined,
      user_ids: users.map((user) => user.id),
      access: { group_ids: [team] },
      properties: good,
      tags,
      events: [...messages.map(eventOf), ...assignments.flatMap(assignmentsOf), ...(end === undefined ? [] : [end])],
    },
  };
}

export const livechat: Exporter = {
  format: "livechat",
  write: (conversations) => [
    {
      name: "archives.json",
      text: JSON.stringify({ chats: conversations.map(chatOf), found_chats: conversations.length }),
    },
  ],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noReopenings,
    ...noCannedMarks,
  },
  differs: {
    ...because("everything is a chat", "channels", "sla", "by channel"),
    ...because("ratings are good or bad", "csat", "feedback"),
    "backlog-flow by agent": "a thread is not reopened, and one that ends unanswered was missed",
  },
  but: {
    why: "a thread is not reopened, one that ends unanswered was missed, and who has taken one is told by what they write",
    isMeant: anyOf(isUnanswered, wasReopened, isOpen),
    carries: [
      "backlog",
      "backlog-flow",
      "time-to-abandon",
      "resolution-time",
      "handle-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "replies-per-ticket",
      "by agent",
    ],
  },
};
