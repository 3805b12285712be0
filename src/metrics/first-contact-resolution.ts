import type { Conversation } from "../model/conversation.ts";
import { recordFacts } from "../model/fact.ts";
import { millisecondsPerDay, millisecondsPerHour } from "../time/units.ts";
import { ratio } from "./aggregates/ratio.ts";
import type { Context } from "./context.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { wasReopened } from "./conversation/reopened.ts";
import { durationText } from "./duration-text.ts";
import { union } from "./fact-lists.ts";
import { fastClose } from "./first-contact/fast-close.ts";
import type { FirstContactDefinition } from "./first-contact/first-contact.ts";
import { noRepeat } from "./first-contact/no-repeat.ts";
import { oneTeammate } from "./first-contact/one-teammate.ts";
import { oneTouch } from "./first-contact/one-touch.ts";
import type { Metric, Observation } from "./metric.ts";
import { estimated, leftOut } from "./observation.ts";
import { choice, duration, type Settings, switchable } from "./variants/switch.ts";

const constant = {
  id: "first-contact-resolution",
  title: "First contact resolution",
  family: "outcome",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How often one contact was enough to resolve what a customer came with.",
  vendors: [
    "Zendesk's one-touch tickets are those that took at most one reply.",
    "Help desks that cannot see the customer's next conversation take a ticket that was closed soon for one resolved at once.",
  ],
  population: "human",
  attributedTo: "created",
  clocked: false,
  aggregate: ratio,
  parts: {},
} as const satisfies Partial<Metric>;

const commonExcludes = {
  ...creationExcludes,
  unresolved: "It has never been resolved.",
  "no-resolution-time": "It was resolved, and nothing tells when.",
  pending: "The window after its resolution is not over yet.",
} as const;

const switches = {
  definition: choice(
    "What makes a contact the only one that was needed.",
    {
      "no-repeat":
        "The customer did not come back within the window, and one team dealt with it without an escalation.",
      "one-touch": "One public reply; by phone, in a chat or at a counter one session.",
      "one-teammate": "One agent wrote all replies.",
      "fast-close": "It was resolved soon, and not reopened within the window.",
    },
    "no-repeat",
  ),
  window: duration(
    "How long after its resolution a conversation is watched before it is judged.",
    7 * millisecondsPerDay,
  ),
  match: choice(
    "With no-repeat: which other conversations of the customer count.",
    { customer: "All of them.", tag: "Those that share a tag with it." },
    "customer",
  ),
  "fast-close-within": duration("With fast-close: how soon it has to be resolved.", 24 * millisecondsPerHour),
};

const definitionOf = (settings: Settings<typeof switches>): FirstContactDefinition => {
  const { definition, window, match } = settings;
  switch (definition) {
    case "no-repeat":
      return noRepeat(window, match);
    case "one-touch":
      return oneTouch;
    case "one-teammate":
      return oneTeammate;
    case "fast-close":
      return fastClose(settings["fast-close-within"], window);
  }
};

export const firstContactResolutionDefinition = switchable(
  constant.id,
  constant.family,
  switches,
  (settings): Metric => {
    const definition = definitionOf(settings);
    const window = durationText(settings.window);
    const needs = (["events", "resolvedAt", "closedAt"] as const).flatMap((end) =>
      definition.needs.map((facts) => union([end], facts)),
    );
    return {
      ...constant,
      formula:
        `Conversations that are resolved, and ${definition.formula}; over conversations resolved at least once, the last time ` +
        `${window} ago or earlier. What was reopened and is still open was not resolved at the first contact. Where no events ` +
        "tell what happened in between, it is marked approximate.",
      excludes: { ...commonExcludes, ...definition.excludes },
      needs,
      uses: union(
        ["createdAt", "reopens"],
        definition.uses,
        ...needs,
        creditFacts,
        lifecycleFacts,
        populationFacts.human,
      ),
      observe: (conversation, context) => observe(conversation, definition, settings.window, context),
    };
  },
);

function observe(
  conversation: Conversation,
  definition: FirstContactDefinition,
  window: number,
  context: Context,
): readonly Observation[] {
  const { createdAt } = conversation;
  const { asOf } = context;
  if (createdAt === undefined) return noCreation();
  const lifecycle = lifecycleOf(conversation, asOf);
  const resolution = lifecycle.resolutions.at(-1);
  if (resolution === undefined) {
    const reason = wasReopened(conversation, asOf) ? "no-resolution-time" : "unresolved";
    return [leftOut(reason, createdAt, handlerOf(conversation, asOf))];
  }
  const agent = resolverOf(conversation, resolution, asOf);
  const resolved = { conversation, lifecycle, context };
  const reason = definition.whyUnknown(resolved);
  if (reason !== undefined) return [leftOut(reason, createdAt, agent)];
  if (resolution.at === undefined) return [leftOut("no-resolution-time", createdAt, agent)];
  if (asOf - resolution.at < window) return [leftOut("pending", createdAt, agent)];
  const isFirstContact = lifecycle.ended === "resolved" && definition.holds(resolved);
  const isEstimate = isFirstContact && wouldNotBeTold(conversation, definition, context);
  return [estimated(isFirstContact ? 1 : 0, createdAt, lifecycle.source, agent, isEstimate)];
}

/** Without events nothing tells what happened in between; and not all events would tell of everything that matters. */
const wouldNotBeTold = ({ events }: Conversation, { uses }: FirstContactDefinition, { told }: Context): boolean =>
  events.length === 0 || recordFacts.some((fact) => uses.includes(fact) && !told.has(fact));
