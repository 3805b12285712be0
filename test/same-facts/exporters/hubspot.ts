import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import {
  anyOf,
  hasBot,
  isAbandoned,
  isAnsweredByAnother,
  isOutbound,
  isResolvedByAnother,
  wasReopened,
} from "../kinds.ts";
import { noAnswers, noHandOvers, noMessages, noRatings, noReopenings, noReplies, noTags, noTeams } from "../lacks.ts";

const stages: Readonly<Record<SameConversation["status"], string>> = {
  open: "Waiting on us",
  pending: "Waiting on contact",
  "on-hold": "On hold",
  resolved: "Closed",
  closed: "Closed",
};

function rowOf(conversation: SameConversation): Readonly<Record<string, string>> {
  const { channel, createdAt, resolvedAt, messages } = conversation;
  const reply = messages.find(({ by, internal }) => by === "agent" && !internal);
  const hasEmailReply = channel === "email" && reply !== undefined;
  return {
    "Ticket ID": conversation.id,
    "Ticket name": conversation.subject,
    "Ticket status": stages[conversation.status],
    Pipeline: "Support Pipeline",
    "Ticket owner": conversation.assignee ?? "",
    Priority: conversation.priority.toUpperCase(),
    Source: channel,
    "Associated Contact": conversation.customer,
    "Create date": localTime(createdAt),
    "Close date": resolvedAt === undefined ? "" : localTime(resolvedAt),
    "First agent email response date": hasEmailReply ? localTime(reply.at) : "",
  };
}

export const hubSpot: Exporter = {
  format: "hubspot",
  write: (conversations) => [{ name: "tickets.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noReopenings,
    ...noTags,
    ...noTeams,
    ...noHandOvers,
    ...noReplies,
    "time-to-abandon": "needs messages",
    "wait-time": "needs messages, or acceptance times, or first response times …",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    ...noAnswers,
  },
  but: {
    why: "who began it, what only a bot said, reopenings, and who answered or resolved are not told, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, wasReopened, isResolvedByAnother, isAnsweredByAnother, isAbandoned),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "volume by agent",
      "daily-volume by agent",
      "channels by agent",
    ],
  },
};
