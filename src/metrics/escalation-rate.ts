import { firstEscalation } from "./conversation/passing-on.ts";
import { observeHandled, rateOfHandled } from "./handled.ts";
import type { Metric } from "./metric.ts";

export const escalationRate: Metric = {
  ...rateOfHandled("escalations"),
  id: "escalation-rate",
  title: "Escalation rate",
  meaning: "How often what agents handled had to be escalated.",
  formula:
    "Conversations escalated at least once by the time of the report over conversations that a human has answered; each " +
    "counts once. A bot that escalates hands over to a human, which is no escalation.",
  vendors: [
    "Freshdesk's escalated means that a target was missed; here somebody has to have escalated the conversation.",
    "Reports that count escalations, not conversations, can pass 100 %.",
  ],
  observe: (conversation, context) =>
    observeHandled(conversation, firstEscalation(conversation, context.asOf), context),
};
