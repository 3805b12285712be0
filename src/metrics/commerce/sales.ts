import type { Commerce, Order } from "../../model/commerce.ts";
import type { Conversation, Instant } from "../../model/conversation.ts";
import { millisecondsPerHour } from "../../time/units.ts";
import { ratio } from "../aggregates/ratio.ts";
import { restingOn } from "../aggregates/resting-on.ts";
import type { Context } from "../context.ts";
import { answerFacts, whyUnanswered } from "../conversation/answer.ts";
import { creationExcludes, noCreation } from "../conversation/creation.ts";
import { creditFacts, handlerOf } from "../conversation/credit.ts";
import { handledExcludes } from "../conversation/fragment.ts";
import { lifecycleFacts } from "../conversation/lifecycle.ts";
import { populationFacts } from "../conversation/population.ts";
import { durationText } from "../duration-text.ts";
import { oneOfEach, union } from "../fact-lists.ts";
import type { Metric, Observation } from "../metric.ts";
import { leftOut, measured } from "../observation.ts";
import { duration, type MetricDefinition, switchable } from "../variants/switch.ts";
import { moneySum } from "./money.ts";
import { isAccepted, type SaleKinds } from "./offers.ts";
import { ordersFor } from "./order-credit.ts";
import { orderBookOf, unjoinedExcludes } from "./orders.ts";
import { refundsOf } from "./refunds.ts";

type Words = Pick<Metric, "id" | "title" | "meaning" | "vendors">;

const constant = {
  family: "business",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  population: "human",
  attributedTo: "created",
  excludes: {
    ...creationExcludes,
    ...handledExcludes,
    ...unjoinedExcludes,
    pending: "The window, after the creation or the offer, is not over yet.",
    "no-amount": "The order does not say what was paid.",
  },
  needs: oneOfEach(["orderKinds"], answerFacts),
  uses: union(
    ["orders", "orderKinds", "customer", "contacts", "createdAt"],
    answerFacts,
    creditFacts,
    lifecycleFacts,
    populationFacts.human,
  ),
  clocked: false,
} as const satisfies Partial<Metric>;

/** Whether any offer was recorded, so that the rate is one of offers. */
const hasOffers = (commerce: Commerce, { offer }: SaleKinds): boolean => orderBookOf(commerce).kinds.has(offer);

function whyNothing(commerce: Commerce, kinds: SaleKinds): string {
  if (orderBookOf(commerce).isUnjoined) {
    return "none of the orders counts for a conversation that was read";
  }
  return hasOffers(commerce, kinds) ? "no offer is due" : "neither an offer nor a handled conversation";
}

/** A rate of sales: of the offers where these are recorded, else of the handled conversations. */
export const salesRate = (words: Words, kinds: SaleKinds): MetricDefinition =>
  switchable(
    words.id,
    constant.family,
    {
      window: duration(
        "How long after a conversation's creation a sale or an offer that names none counts for it, and a sale after an offer.",
        72 * millisecondsPerHour,
      ),
    },
    ({ window }): Metric => ({
      ...constant,
      ...words,
      formula:
        `Where offers of ${kinds.sale} are recorded: offers accepted over offers that count for a conversation and were made ` +
        `${durationText(window)} ago or earlier. An offer is accepted by the sale that bears its id, else by one of the same ` +
        `customer, before the next offer and within ${durationText(window)}. Where none is recorded: conversations with a ` +
        `sale over conversations that a human has answered, created ${durationText(window)} ago or earlier. What names a ` +
        `conversation counts for that; anything else for the last one that the customer began within ${durationText(window)} ` +
        "before it and that had a reply before it, or where none had, the last one begun. Revenue: that of the sales, less " +
        "what was refunded by the time of the report; each currency by itself.",
      aggregate: restingOn(
        ratio,
        ({ commerce }) => (hasOffers(commerce, kinds) ? "offers made" : "handled conversations"),
        ({ commerce }) => whyNothing(commerce, kinds),
      ),
      parts: { revenue: { title: "Revenue", unit: "money", aggregate: moneySum } },
      observe: (conversation, context) => observe(conversation, kinds, window, context),
    }),
  );

/** Nothing where no business is recorded at all. */
function observe(
  conversation: Conversation,
  kinds: SaleKinds,
  window: number,
  context: Context,
): readonly Observation[] {
  const { createdAt } = conversation;
  const { asOf, commerce } = context;
  if (!orderBookOf(commerce).hasBusiness) return [];
  if (createdAt === undefined) return noCreation();
  const agent = handlerOf(conversation, asOf);
  const orders = ordersFor(conversation, window, context);
  const sales = orders.filter(({ kind }) => kind === kinds.sale);
  const revenue = sales.flatMap((sale) => revenueLessRefunds(sale, createdAt, agent, context));
  if (!hasOffers(commerce, kinds)) {
    return [ofHandled(conversation, createdAt, sales.length > 0, window, context), ...revenue];
  }
  const offers = orders.filter(({ kind }) => kind === kinds.offer);
  const verdicts = offers.map((offer) =>
    asOf - offer.at < window
      ? leftOut("pending", createdAt, agent)
      : measured(isAccepted(offer, kinds, window, context) ? 1 : 0, createdAt, "fields", agent),
  );
  return [...verdicts, ...revenue];
}

function ofHandled(
  conversation: Conversation,
  createdAt: Instant,
  hasSale: boolean,
  window: number,
  context: Context,
): Observation {
  const { asOf, commerce } = context;
  const agent = handlerOf(conversation, asOf);
  const whyNot = whyUnanswered(conversation, context);
  if (whyNot !== undefined) return leftOut(whyNot, createdAt, agent);
  if (orderBookOf(commerce).isUnjoined) return leftOut("unjoined", createdAt, agent);
  if (asOf - createdAt < window) return leftOut("pending", createdAt, agent);
  return measured(hasSale ? 1 : 0, createdAt, "fields", agent);
}

/** What a sale brought in, and what was paid back of it. */
function revenueLessRefunds(
  sale: Order,
  createdAt: Instant,
  agent: string | undefined,
  { commerce, asOf }: Context,
): readonly Observation[] {
  if (sale.amount === undefined) return [leftOut("no-amount", createdAt, agent, "revenue")];
  return [sale.amount, ...refundsOf(sale, commerce, asOf)].map(({ thousandths, currency }) =>
    measured(thousandths, createdAt, "fields", agent, "revenue", currency),
  );
}
