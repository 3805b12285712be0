import type { Conversation } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import { ratio } from "./aggregates/ratio.ts";
import type { Context } from "./context.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { fragmentExcludes, lacksMessages, notTold } from "./conversation/fragment.ts";
import { lifecycleForCustomer } from "./conversation/leaving.ts";
import { type Lifecycle, lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { isShortAbandon } from "./conversation/short-abandon.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric, Needs, Observation } from "./metric.ts";
import { estimated, leftOut } from "./observation.ts";
import {
  asksMessages,
  isAboutRating,
  type SuccessCondition,
  successChecks,
  successConditions,
} from "./success-conditions.ts";
import { lastVerdict } from "./surveys/rating-verdict.ts";
import { switchable } from "./variants/switch.ts";

const constant = {
  id: "success-rate",
  title: "Success rate",
  family: "outcome",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How many conversations ended well.",
  vendors: ["There is no common definition: compare only what rests on the same conditions."],
  population: "human",
  attributedTo: "created",
  excludes: {
    ...creationExcludes,
    pending: "It is still open.",
    "short-abandon": "The customer left in less than 60 s.",
    ...fragmentExcludes,
    "unknown-scale": "No rule says which ratings of this scale are positive or negative.",
  },
  uses: union(["createdAt", "queuedAt", "csat"], answerFacts, creditFacts, lifecycleFacts, populationFacts.human),
  clocked: false,
  aggregate: ratio,
  parts: {},
} as const satisfies Partial<Metric>;

export const successRateDefinition = switchable(
  constant.id,
  constant.family,
  { conditions: successConditions },
  ({ conditions }): Metric => ({
    ...constant,
    formula:
      "Successful conversations over conversations that have ended, without those that the customer left in less than 60 s " +
      "without an answer; where nothing tells when, the customer's last sign of life after asking counts, and the " +
      `observation is marked approximate. A success has all of these: ${conditions.join(", ")}. ` +
      conditions.map((condition) => successConditions.options[condition]).join(" ") +
      (restsOnNoRating(conditions) ? " Where no input has ratings, every success is marked approximate." : ""),
    needs: needsOf(conditions),
    observe: (conversation, context) => observe(conversation, conditions, context),
  }),
);

/** Whether an unrated conversation can be a success, which a negative rating would have taken away. */
function restsOnNoRating(conditions: readonly SuccessCondition[]): boolean {
  return conditions.includes("not-rated-negatively") && !conditions.includes("rated-positively");
}

/** Whether it was answered decides in any case: a short abandon is one without an answer. */
function needsOf(conditions: readonly SuccessCondition[]): Needs {
  const further: readonly Fact[] = [
    ...(conditions.includes("rated-positively") ? (["csat"] as const) : []),
    ...(conditions.includes("not-dropped") || conditions.includes("both-spoke") ? (["messages"] as const) : []),
  ];
  return oneOfEach(answerFacts, ["status", "events", "resolvedAt", "closedAt"]).map((facts) => union(facts, further));
}

function observe(
  conversation: Conversation,
  conditions: readonly SuccessCondition[],
  context: Context,
): readonly Observation[] {
  const { asOf, told } = context;
  const { createdAt } = conversation;
  if (createdAt === undefined) return noCreation();
  const agent = handlerOf(conversation, asOf);
  const lifecycle = lifecycleOf(conversation, asOf);
  if (lifecycle.ended === undefined) return [leftOut("pending", createdAt, agent)];
  const whyNot = whyUnanswered(conversation, context);
  const forCustomer = lifecycleForCustomer(conversation, asOf);
  if (isUndecided(whyNot, conversation, forCustomer, conditions)) return [leftOut(notTold, createdAt, agent)];
  if (whyNot !== undefined && isShortAbandon(conversation, forCustomer, asOf)) {
    return [leftOut("short-abandon", createdAt, agent)];
  }
  if (conditions.some(isAboutRating) && lastVerdict(conversation, asOf) === "unknown") {
    return [leftOut("unknown-scale", createdAt, agent)];
  }
  const isSuccess = conditions.every((condition) => successChecks[condition](conversation, lifecycle, context));
  const source = conversation.messages.length > 0 ? "messages" : lifecycle.source;
  const isUnrated = isSuccess && restsOnNoRating(conditions) && !told.has("csat");
  const isUnknownWait = whyNot !== undefined && lifecycle.ended === "abandoned" && lifecycle.abandonedAt === undefined;
  const isEstimate = isUnrated || isUnknownWait;
  return [estimated(isSuccess ? 1 : 0, createdAt, source, agent, isEstimate)];
}

/** Whether a condition, or what a short abandon is, rests on messages that are missing. */
const isUndecided = (
  whyNot: ReturnType<typeof whyUnanswered>,
  conversation: Conversation,
  { ended }: Lifecycle,
  conditions: readonly SuccessCondition[],
): boolean =>
  (whyNot === notTold && (ended === "abandoned" || conditions.includes("answered"))) ||
  (lacksMessages(conversation) && conditions.some(asksMessages));
