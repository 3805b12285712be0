import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { clockTime, dayOf } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { anyOf, hasBot, isAbandoned, isOutbound, isPending, wasReopened, wasSilent } from "../kinds.ts";
import {
  noChannels,
  noEscalations,
  noMessages,
  noRatings,
  noReopenings,
  noTags,
  noTeams,
  noTransfers,
} from "../lacks.ts";

const dateOf = (at: Instant): string => {
  const { day, month, year } = dayOf(at);
  return `${day}/${month}/${year}`;
};

const clockOf = (at: Instant | undefined): string => (at === undefined ? "" : clockTime(at));

function rowOf({ id, assignee, customer, createdAt, resolvedAt, messages }: SameConversation) {
  return {
    "Ticket ID": id,
    "Agent Name": assignee ?? "",
    "Customer Name": customer,
    Date: dateOf(createdAt),
    "Customer First Message Time": clockTime(createdAt),
    "Agent First Response Time": clockOf(messages.find(({ by, internal }) => by === "agent" && !internal)?.at),
    "Resolved Time": clockOf(resolvedAt),
  };
}

export const maxChat: Exporter = {
  format: "maxchat",
  write: (conversations) => [{ name: "report.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC", "--date-format", "dd/MM/yyyy HH:mm:ss"],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noTags,
    ...noTeams,
    ...noChannels,
    "time-to-abandon": "needs events, or abandon times",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    ...because("needs statuses, or events, or abandon times", "service-level", "missed-rate"),
    "replies-per-ticket": "needs messages, or counts of replies",
  },
  differs: {
    "resolution-time": "there is one end, of the first day or the next, and no waiting for the customer",
    "success-rate": "there are no ratings",
    "by agent": "a ticket is its agent's, whoever answered",
  },
  but: {
    why: "days are not told, nor who began it, what a bot said, reopenings and waiting for the customer, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, wasReopened, wasSilent, isPending, isAbandoned),
    carries: [
      "backlog",
      "backlog-flow",
      "first-response-time",
      "wait-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
    ],
  },
};
