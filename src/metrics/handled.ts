import type { Conversation, ConversationEvent } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import { ratio } from "./aggregates/ratio.ts";
import type { Context } from "./context.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { handledExcludes, lacksEvents, notTold } from "./conversation/fragment.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";

const facts: readonly Fact[] = union(["createdAt"], answerFacts, creditFacts, lifecycleFacts, populationFacts.human);

/**
 * What all rates have in common that tell how often something happened to handled conversations.
 *
 * @param fact that the inputs would tell of it: events that never could are no reason to say that it did not happen
 * @example rateOfHandled("transfers").needs //=> [["messages", "transfers"], …]
 */
export const rateOfHandled = (fact: "transfers" | "escalations") =>
  ({
    family: "outcome",
    kind: "ratio",
    unit: "ratio",
    better: "lower",
    population: "human",
    attributedTo: "created",
    excludes: { ...creationExcludes, ...handledExcludes },
    needs: oneOfEach(answerFacts, [fact]),
    uses: union(facts, [fact]),
    clocked: false,
    aggregate: ratio,
    parts: {},
  }) as const satisfies Partial<Metric>;

/**
 * A conversation that a human has answered, and whether the event ever happened to it; who brought it about is credited, else
 * whoever had the conversation by then.
 */
export const observeHandled = (
  conversation: Conversation,
  event: ConversationEvent | undefined,
  context: Context,
): readonly Observation[] => {
  const { asOf } = context;
  const { createdAt } = conversation;
  if (createdAt === undefined) return noCreation();
  const agent = event === undefined ? handlerOf(conversation, asOf) : resolverOf(conversation, event, asOf);
  const whyNot = whyUnanswered(conversation, context);
  if (whyNot !== undefined) return [leftOut(whyNot, createdAt, agent)];
  if (lacksEvents(conversation)) return [leftOut(notTold, createdAt, agent)];
  return [measured(event === undefined ? 0 : 1, createdAt, "events", agent)];
};
