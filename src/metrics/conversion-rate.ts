import type { Order, OrderKind } from "../model/commerce.ts";
import type { Conversation } from "../model/conversation.ts";
import { millisecondsPerHour } from "../time/units.ts";
import { ratio } from "./aggregates/ratio.ts";
import { ordersFor } from "./commerce/order-credit.ts";
import { isSale, type OrderBook, orderBookOf, unjoinedExcludes } from "./commerce/orders.ts";
import type { Context } from "./context.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { firstReplyAt } from "./conversation/first-reply-at.ts";
import { fragmentExcludes } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { durationText } from "./duration-text.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { choice, duration, switchable } from "./variants/switch.ts";

const goals = {
  order: "Anything bought: no refund, and not only an offer.",
  "new-order": "An order of the kind new.",
  lead: "An order of the kind lead.",
  subscriber: "An order of the kind subscriber.",
} as const;
type Goal = keyof typeof goals;

/** A goal: which orders reach it, whether any would be recorded, and what the customer did. */
interface Aim {
  readonly meaning: string;
  readonly done: string;
  isReachedBy(order: Order): boolean;
  isRecorded(book: OrderBook): boolean;
}

const toOrder: Aim = {
  meaning: "How many of the conversations that were answered led to an order.",
  done: "ordered",
  isReachedBy: isSale,
  isRecorded: ({ hasBusiness }) => hasBusiness,
};

const toBecome = (wanted: OrderKind): Pick<Aim, "isReachedBy" | "isRecorded"> => ({
  isReachedBy: ({ kind }) => kind === wanted,
  isRecorded: ({ kinds }) => kinds.has(wanted),
});

const aims: Readonly<Record<Goal, Aim>> = {
  order: toOrder,
  "new-order": { ...toOrder, isReachedBy: ({ kind }) => kind === "new" },
  lead: {
    ...toBecome("lead"),
    meaning: "How many of the conversations that were answered made the customer a lead.",
    done: "became a lead",
  },
  subscriber: {
    ...toBecome("subscriber"),
    meaning: "How many of the conversations that were answered made the customer a subscriber.",
    done: "became a subscriber",
  },
};

const constant = {
  id: "conversion-rate",
  title: "Conversion rate",
  family: "business",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  vendors: [
    "Intercom and HubSpot count whoever reaches a goal after a message, without asking whether anybody replied.",
    "Web analytics give the same order to a chat and to an advertisement; here it counts for one conversation.",
  ],
  population: "human",
  attributedTo: "created",
  excludes: {
    ...creationExcludes,
    unanswered: "No human has answered it.",
    ...fragmentExcludes,
    unrecorded:
      "It bears no mark of conversion and no order of the goal is recorded, so it is more likely unknown than missed.",
    "no-reply-time": "It was answered, and nothing tells when.",
    "no-customer": "It names no customer, so an order could not be seen.",
    ...unjoinedExcludes,
    pending: "The window after its creation is not over yet.",
  },
  needs: [
    ["orders", "customer", "messages"],
    ["orders", "customer", "firstResponseAt"],
    ["orders", "customer", "firstResponse"],
    ["converted"],
  ],
  uses: union(
    ["orders", "customer", "contacts", "converted", "createdAt"],
    answerFacts,
    creditFacts,
    lifecycleFacts,
    populationFacts.human,
  ),
  clocked: false,
  aggregate: ratio,
  parts: {},
} as const satisfies Partial<Metric>;

export const conversionRateDefinition = switchable(
  constant.id,
  constant.family,
  {
    goal: choice("What a conversation has to lead to.", goals, "order"),
    window: duration("How long after a conversation's creation an order counts for it.", 72 * millisecondsPerHour),
  },
  ({ goal, window }): Metric => ({
    ...constant,
    meaning: aims[goal].meaning,
    formula:
      `Conversations whose customer ${aims[goal].done} after the first reply and within ${durationText(window)} of the ` +
      `creation, over conversations with a reply and a customer that were created ${durationText(window)} ago or earlier. ` +
      `What counts: ${goals[goal].toLowerCase()} An order that names a conversation counts for that; any other for the last ` +
      "one that the customer began and that had a reply before it, or where none had, the last one begun. An order of which " +
      "only the day is known counts at the start of that day. Where the export itself says whether a conversation was " +
      "converted, that counts.",
    observe: (conversation, context) => observe(conversation, aims[goal], window, context),
  }),
);

/** What is only known to be converted or not has had an answer, unless something tells that it has not. */
function whyNotAnswered(conversation: Conversation, context: Context): string | undefined {
  const { converted, messages } = conversation;
  const { ended } = lifecycleOf(conversation, context.asOf);
  const isDecisive = converted === undefined || messages.length > 0 || ended === "abandoned";
  return isDecisive ? whyUnanswered(conversation, context) : undefined;
}

function observe(conversation: Conversation, aim: Aim, window: number, context: Context): readonly Observation[] {
  const { createdAt, customer } = conversation;
  const { asOf, commerce } = context;
  const book = orderBookOf(commerce);
  if (createdAt === undefined) return noCreation();
  const agent = handlerOf(conversation, asOf);
  const leaveOut = (reason: string) => [leftOut(reason, createdAt, agent)];
  const whyNot = whyNotAnswered(conversation, context);
  if (whyNot !== undefined) return leaveOut(whyNot);
  if (conversation.converted !== undefined) {
    return [measured(conversation.converted ? 1 : 0, createdAt, "reported", agent)];
  }
  if (!aim.isRecorded(book)) return leaveOut("unrecorded");
  const repliedAt = firstReplyAt(conversation, asOf);
  if (repliedAt === undefined) return leaveOut("no-reply-time");
  if (customer === undefined) return leaveOut("no-customer");
  if (book.isUnjoined) return leaveOut("unjoined");
  if (asOf - createdAt < window) return leaveOut("pending");
  const isConverted = ordersFor(conversation, window, context).some(
    (order) => aim.isReachedBy(order) && order.at > repliedAt && order.at <= createdAt + window,
  );
  return [measured(isConverted ? 1 : 0, createdAt, "fields", agent)];
}
