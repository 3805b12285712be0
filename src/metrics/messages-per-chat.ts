import type { Conversation, Instant } from "../model/conversation.ts";
import { creationExcludes, noCreation } from "./creation.ts";
import { creditFacts, handlerOf } from "./credit.ts";
import { counts } from "./distribution.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { populationFacts } from "./population.ts";

export const messagesPerChat: Metric = {
  id: "messages-per-chat",
  title: "Messages per chat",
  family: "effort",
  kind: "distribution",
  unit: "count",
  better: "neither",
  meaning: "How many messages a conversation takes.",
  formula:
    "Public messages of customers and human agents of every conversation that has any, in the period of its creation. " +
    "In: the customer's; out: the agents'; bot: those of bots, which are not in the total.",
  vendors: ["Intercom's count of conversation parts includes notes and assignments."],
  population: "human",
  attributedTo: "created",
  excludes: { ...creationExcludes, "no-messages": "The input has no public message of a customer or agent in it." },
  needs: [["messages"], ["messageCount"]],
  uses: union(["createdAt", "messageCount"], creditFacts, populationFacts.human),
  clocked: false,
  aggregate: counts,
  parts: {
    in: { title: "From customers", unit: "count", aggregate: counts, needs: [["messages"]] },
    out: { title: "From agents", unit: "count", aggregate: counts, needs: [["messages"]] },
    bot: { title: "From bots", unit: "count", aggregate: counts, needs: [["messages"]] },
  },
  observe(conversation, { asOf }) {
    const { createdAt, messages } = conversation;
    if (createdAt === undefined) return noCreation();
    return messages.length > 0 ? counted(conversation, createdAt, asOf) : reported(conversation, createdAt, asOf);
  },
};

function counted(conversation: Conversation, createdAt: Instant, asOf: Instant): readonly Observation[] {
  let customer = 0;
  let agent = 0;
  let bot = 0;
  for (const { at, role, internal } of conversation.messages) {
    if (at > asOf) break;
    if (internal) continue;
    if (role === "customer") customer++;
    else if (role === "agent") agent++;
    else if (role === "bot") bot++;
  }
  const handler = handlerOf(conversation, asOf);
  if (customer + agent === 0) return [leftOut("no-messages", createdAt, handler)];
  return [
    measured(customer + agent, createdAt, "messages", handler),
    measured(customer, createdAt, "messages", handler, "in"),
    measured(agent, createdAt, "messages", handler, "out"),
    measured(bot, createdAt, "messages", handler, "bot"),
  ];
}

function reported(conversation: Conversation, createdAt: Instant, asOf: Instant): readonly Observation[] {
  const handler = handlerOf(conversation, asOf);
  const { messages } = conversation.reported;
  return messages === undefined || messages === 0
    ? [leftOut("no-messages", createdAt, handler)]
    : [measured(messages, createdAt, "reported", handler)];
}
