import type { Conversation } from "../model/conversation.ts";
import { sharedCosts } from "./aggregates/shared-costs.ts";
import { costWithin } from "./commerce/dated-costs.ts";
import { placeName } from "./commerce/place.ts";
import type { Context } from "./context.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { handledExcludes } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import { handleTime } from "./handle-time.ts";
import type { Metric, Needs, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { isPlausibleDuration } from "./variants/clocked.ts";
import { onCalendar } from "./variants/on-calendar.ts";
import { choice, switchable } from "./variants/switch.ts";

const interactions = {
  handled: "Conversations that a human has answered.",
  all: "All conversations, answered or not.",
  resolved: "Conversations that are resolved.",
} as const;
type Interaction = keyof typeof interactions;

const uncounted = {
  handled: handledExcludes,
  all: {},
  resolved: { unresolved: "It is not resolved." },
} as const;

const needs: Readonly<Record<Interaction, Needs>> = {
  handled: oneOfEach(["costs"], answerFacts),
  all: [["costs"]],
  resolved: oneOfEach(["costs"], ["status", "events", "resolvedAt", "closedAt"]),
};

const constant = {
  id: "cost-per-interaction",
  title: "Cost per interaction",
  family: "business",
  kind: "score",
  unit: "money",
  better: "lower",
  meaning: "What it costs to handle one conversation.",
  vendors: ["Contact centres speak of cost per contact, or per call; many leave out what nobody resolved."],
  population: "all",
  attributedTo: "created",
  uses: union(
    ["costs", "channel", "team"],
    handleTime.uses,
    answerFacts,
    creditFacts,
    lifecycleFacts,
    populationFacts.all,
  ),
  clocked: false,
  aggregate: sharedCosts,
  parts: {},
} as const satisfies Partial<Metric>;

export const costPerInteractionDefinition = switchable(
  constant.id,
  constant.family,
  { per: choice("Over which conversations the costs are divided.", interactions, "handled") },
  ({ per }): Metric => ({
    ...constant,
    formula:
      "Costs of the period over conversations created in it. A dated cost counts in proportion to how much of its time lies " +
      `in the period, up to the end of the day of the report. Which conversations: ${interactions[per].toLowerCase()} A ` +
      "group bears the costs of its own channel or team, and shared costs in proportion to its handle time (for open " +
      "conversations, the stated one); an unknown handle time is taken for the mean of the known ones above 0, marked " +
      "approximate, and where none is known the number of conversations decides. Currencies are never added.",
    excludes: { ...creationExcludes, ...uncounted[per] },
    needs: needs[per],
    observe: (conversation, context) => observe(conversation, per, context),
    observeRange,
  }),
);

/** The effort of a conversation that counts; nothing where there are no costs at all. */
function observe(conversation: Conversation, per: Interaction, context: Context): readonly Observation[] {
  const { createdAt, channel, team } = conversation;
  const { asOf, commerce } = context;
  if (commerce.costs.length === 0) return [];
  if (createdAt === undefined) return noCreation();
  const agent = handlerOf(conversation, asOf);
  const lifecycle = lifecycleOf(conversation, asOf);
  const whyNot = whyUnanswered(conversation, context);
  if (per === "handled" && whyNot !== undefined) return [leftOut(whyNot, createdAt, agent)];
  if (per === "resolved" && lifecycle.ended !== "resolved") return [leftOut("unresolved", createdAt, agent)];
  const time = handleTimeOf(conversation, context);
  const isUnknown = whyNot !== "unanswered" && time === undefined;
  return [measured(time ?? 0, createdAt, "fields", agent, undefined, undefined, isUnknown, placeName(channel, team))];
}

/** What an open conversation is stated to have taken was work all the same, though it is not all of it yet. */
function handleTimeOf(conversation: Conversation, context: Context): number | undefined {
  const [observation] = handleTime.observe(conversation, onCalendar(context));
  if (observation === undefined) return undefined;
  if ("value" in observation) return observation.value;
  const { calendar } = conversation.reported.handle;
  const isStated = observation.excluded === "open" && calendar !== undefined && isPlausibleDuration(calendar);
  return isStated ? calendar : undefined;
}

/** Every cost as far as it lies in the range: the total bears all of them, a group what is its share. */
function observeRange(context: Context, group: Readonly<Record<string, string>>): readonly Observation[] {
  const isTotal = Object.keys(group).length === 0;
  const { from } = context.range;
  return context.commerce.costs.flatMap((cost) => {
    const amount = costWithin(cost, context);
    if (amount === 0) return [];
    const place = isTotal ? placeName(undefined, undefined) : placeName(cost.channel, cost.team);
    return [measured(amount, from, "fields", undefined, undefined, cost.amount.currency, undefined, place)];
  });
}
