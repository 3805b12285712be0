import type { Conversation, Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import { counts } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { fragmentExcludes, lacksMessages, notTold } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { oneOf, oneOfEach, union } from "./fact-lists.ts";
import type { Metric, Needs, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { choice, switchable } from "./variants/switch.ts";

const of = choice(
  "Which conversations count.",
  {
    all: "Every one that has a message.",
    answered: "Those that a human agent answered.",
    ended: "Those that have ended and have not been reopened since.",
  },
  "all",
);

/** What an option makes of the metric. */
interface Scope {
  /** What the formula says of it. */
  readonly words: string;
  readonly needs: Needs;
  readonly facts: readonly Fact[];
  readonly excludes: Readonly<Record<string, string>>;
  /** Why a conversation is not counted. */
  readonly reasonAgainst: (conversation: Conversation, context: Context) => string | undefined;
}

const messageFacts: readonly Fact[] = ["messages", "messageCount"];

const scopes: Readonly<Record<keyof typeof of.options, Scope>> = {
  all: {
    words: "every conversation that has any",
    needs: oneOf(messageFacts),
    facts: [],
    excludes: {},
    reasonAgainst: () => undefined,
  },
  answered: {
    words: "every answered conversation",
    needs: [
      ["messages"],
      ...oneOfEach(
        ["messageCount"],
        answerFacts.filter((fact) => fact !== "messages"),
      ),
    ],
    facts: [...answerFacts, ...lifecycleFacts],
    excludes: { unanswered: "No human agent has answered." },
    reasonAgainst: whyUnanswered,
  },
  ended: {
    words: "every conversation that has ended",
    needs: oneOfEach(messageFacts, lifecycleFacts),
    facts: lifecycleFacts,
    excludes: { open: "It has not ended, or was reopened." },
    reasonAgainst: (conversation, { asOf }) =>
      lifecycleOf(conversation, asOf).ended === undefined ? "open" : undefined,
  },
};

export const messagesPerChatDefinition = switchable("messages-per-chat", "effort", { of }, (settings): Metric => {
  const { words, needs, facts, excludes, reasonAgainst } = scopes[settings.of];
  return {
    id: "messages-per-chat",
    title: "Messages per chat",
    family: "effort",
    kind: "distribution",
    unit: "count",
    better: "neither",
    meaning: "How many messages a conversation takes.",
    formula:
      `Public messages of customers and human agents in ${words}, in the period of its creation. In: the customer's; out: ` +
      "the agents'; bot: those of bots, which are not in the total.",
    vendors: ["Intercom's count of conversation parts includes notes and assignments."],
    population: "human",
    attributedTo: "created",
    excludes: {
      ...creationExcludes,
      ...excludes,
      "no-messages": "The input has no public message of a customer or agent in it.",
      ...fragmentExcludes,
    },
    needs,
    uses: union(["createdAt"], messageFacts, facts, creditFacts, populationFacts.human),
    clocked: false,
    aggregate: counts,
    parts: {
      in: { title: "From customers", unit: "count", aggregate: counts, needs: [["messages"]] },
      out: { title: "From agents", unit: "count", aggregate: counts, needs: [["messages"]] },
      bot: { title: "From bots", unit: "count", aggregate: counts, needs: [["messages"]] },
    },
    observe(conversation, context) {
      const { asOf } = context;
      const { createdAt, messages } = conversation;
      if (createdAt === undefined) return noCreation();
      const reason = reasonAgainst(conversation, context);
      if (reason !== undefined) return [leftOut(reason, createdAt, handlerOf(conversation, asOf))];
      return messages.length > 0 ? counted(conversation, createdAt, asOf) : reported(conversation, createdAt, asOf);
    },
  };
});

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
    ? [leftOut(lacksMessages(conversation) && messages === undefined ? notTold : "no-messages", createdAt, handler)]
    : [measured(messages, createdAt, "reported", handler)];
}
