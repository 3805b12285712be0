import { firstTransfer } from "./conversation/passing-on.ts";
import { observeHandled, rateOfHandled } from "./handled.ts";
import type { Metric } from "./metric.ts";

export const transferRate: Metric = {
  ...rateOfHandled("transfers"),
  id: "transfer-rate",
  title: "Transfer rate",
  meaning: "How often what agents handled was passed on to another agent or team.",
  formula:
    "Conversations transferred at least once by the time of the report, to an agent or a team, over conversations that a " +
    "human has answered; each counts once. A bot that transfers hands over to a human, which is no transfer.",
  vendors: [
    "Call centres count transferred calls over answered calls.",
    "Zendesk's group stations and assignee stations count the first assignment too.",
  ],
  observe: (conversation, context) => observeHandled(conversation, firstTransfer(conversation, context.asOf), context),
};
