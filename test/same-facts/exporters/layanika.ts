import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { anyOf, hasBot, isAbandoned, isOutbound, wasReopened } from "../kinds.ts";
import { noAnswers, noHandOvers, noMessages, noRatings, noReopenings, noReplies, noTags, noTeams } from "../lacks.ts";

const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "Email",
  chat: "Webchat",
  whatsapp: "WhatsApp",
  phone: "Phone",
};

const rowOf = ({ id, channel, customer, createdAt, resolvedAt, events }: SameConversation) => ({
  "Closed Times": resolvedAt === undefined ? "" : localTime(resolvedAt),
  "Close By": resolvedAt === undefined ? "" : (events.findLast(({ kind }) => kind === "resolved")?.actor ?? ""),
  "Opened Time": localTime(createdAt),
  "Opened by Channel": channels[channel],
  "Conversation ID": id,
  "Contact ID": customer,
  "Contact Name": customer,
});

export const layanika: Exporter = {
  format: "layanika",
  write: (conversations) => [{ name: "conversations.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noReopenings,
    ...noTags,
    ...noTeams,
    ...noHandOvers,
    ...noReplies,
    "wait-time": "needs messages, or acceptance times, or first response times …",
    ...noAnswers,
    "time-to-abandon": "needs messages and events, or messages and abandon times, or first response times and events …",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    ...because(
      "needs messages and statuses, or messages and events, or messages and abandon times …",
      "service-level",
      "missed-rate",
    ),
    "by agent": "no file gives the agent of conversations: it is (none) for all",
  },
  but: {
    why: "who began it, what only a bot said, and reopenings are not told, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, wasReopened, isAbandoned),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
    ],
  },
};
