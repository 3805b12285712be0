import type { Conversation } from "../model/conversation.ts";
import { millisecondsPerDay } from "../time/units.ts";
import { ratio } from "./aggregates/ratio.ts";
import type { Contact, Context } from "./context.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { firstEscalation } from "./conversation/passing-on.ts";
import { populationFacts } from "./conversation/population.ts";
import { wasReopened } from "./conversation/reopened.ts";
import { wentToAnotherTeam } from "./conversation/team-change.ts";
import { durationText } from "./duration-text.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import { hasFollowUp } from "./first-contact/follow-up.ts";
import type { Metric, Observation } from "./metric.ts";
import { estimated, leftOut, measured } from "./observation.ts";
import { duration, switchable } from "./variants/switch.ts";

const constant = {
  id: "clean-resolution-rate",
  title: "Clean resolution rate",
  family: "outcome",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How many of the conversations that came in were resolved without anything going wrong.",
  vendors: [
    "Rates of resolution elsewhere count what was resolved, also where the customer had to come back in a new ticket.",
  ],
  population: "human",
  attributedTo: "created",
  excludes: {
    ...creationExcludes,
    "no-customer": "It names no customer, so a follow-up could not be seen.",
    "no-resolution-time": "It is resolved, and nothing tells since when.",
    pending: "The follow-up window is not over yet.",
  },
  needs: oneOfEach(["events", "resolvedAt", "closedAt"], ["customer"]),
  uses: union(
    ["createdAt", "customer", "contacts", "reopenings", "reopens", "transfers", "team"],
    creditFacts,
    lifecycleFacts,
    populationFacts.human,
  ),
  clocked: false,
  aggregate: ratio,
  parts: {},
} as const satisfies Partial<Metric>;

export const cleanResolutionRateDefinition = switchable(
  constant.id,
  constant.family,
  {
    "follow-up-window": duration(
      "How long after its resolution another conversation of the same customer is a follow-up.",
      7 * millisecondsPerDay,
    ),
  },
  ({ "follow-up-window": window }): Metric => ({
    ...constant,
    formula:
      "Conversations resolved with no escalation, no transfer to another team, no reopening and no other conversation that " +
      `the same customer began within ${durationText(window)} after the resolution, over conversations created in the period ` +
      `and decided: resolved ${durationText(window)} ago or earlier, or unresolved and older than ${durationText(window)}. A ` +
      "transfer that does not say where to counts as one to another team. Where nothing would tell of transfers or " +
      "reopenings, it is marked approximate.",
    observe: (conversation, context) => observe(conversation, window, context),
  }),
);

function observe(conversation: Conversation, window: number, context: Context): readonly Observation[] {
  const { createdAt, customer } = conversation;
  const { asOf } = context;
  if (createdAt === undefined) return noCreation();
  const { ended, resolutions, source } = lifecycleOf(conversation, asOf);
  const resolution = ended === "resolved" ? resolutions.at(-1) : undefined;
  const agent = resolution === undefined ? handlerOf(conversation, asOf) : resolverOf(conversation, resolution, asOf);
  if (customer === undefined) return [leftOut("no-customer", createdAt, agent)];
  if (resolution === undefined) {
    return [asOf - createdAt > window ? measured(0, createdAt, source, agent) : leftOut("pending", createdAt, agent)];
  }
  if (resolution.at === undefined) return [leftOut("no-resolution-time", createdAt, agent)];
  if (asOf - resolution.at < window) return [leftOut("pending", createdAt, agent)];
  const isClean = isUndisturbed(conversation, context.contactsOf(customer), window, context);
  const isEstimate = isClean && wouldNotBeTold(conversation, context);
  return [estimated(isClean ? 1 : 0, createdAt, source, agent, isEstimate)];
}

/**
 * Whether nothing would have told of a transfer or a reopening. Of escalations alone hardly any help desk keeps a record: what
 * is passed on is transferred there, so that nothing is missing.
 */
const wouldNotBeTold = ({ events }: Conversation, { told }: Context): boolean =>
  events.length === 0 || !told.has("transfers") || !told.has("reopenings");

const isUndisturbed = (
  conversation: Conversation,
  contacts: readonly Contact[],
  window: number,
  context: Context,
): boolean =>
  firstEscalation(conversation, context.asOf) === undefined &&
  !wentToAnotherTeam(conversation, context) &&
  !wasReopened(conversation, context.asOf) &&
  !hasFollowUp(conversation, contacts, lifecycleOf(conversation, context.asOf).resolutions, window, () => true);
