import type { Conversation, Instant } from "../model/conversation.ts";
import { durations } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { type Lifecycle, lifecycleFacts, lifecycleOf, type Resolution } from "./conversation/lifecycle.ts";
import { pausesWithin } from "./conversation/pauses.ts";
import { populationFacts } from "./conversation/population.ts";
import { firstRequest } from "./conversation/replies.ts";
import { areMet, union } from "./fact-lists.ts";
import type { Metric, Needs, Observation } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { dayExcludes, durationExcludes, type Span, spanned, spannedUnlessStated, stated } from "./variants/clocked.ts";

/** What tells of first resolutions. */
const firstNeeds: Needs = [["events"], ["reopens"], ["firstResolution"]];

export const resolutionTime: Metric = {
  id: "resolution-time",
  title: "Resolution time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long it takes until a conversation is resolved for good.",
  formula:
    "Last resolution minus the first customer message (or the creation, unless that is the time of its only event). A closing " +
    "that only follows a resolution does not count, nor one after another closing, unless a customer who wrote in between was " +
    "answered; what was reopened and is still open is left out. First: to the first resolution; where that is not told, as the export states it. Active: without the time in which it was pending, on hold " +
    "or snoozed.",
  vendors: [
    "Zendesk has a first and a full resolution time; a reopened ticket has no full one until it is solved again.",
    "Intercom knows only closing: its last close is the resolution.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: {
    unresolved: "It has not been resolved.",
    reopened: "It was reopened and is still open.",
    ...dayExcludes,
    ...durationExcludes,
  },
  needs: [
    ["events"],
    ["messages", "resolvedAt"],
    ["messages", "closedAt"],
    ["createdAt", "resolvedAt"],
    ["createdAt", "closedAt"],
    ["resolution"],
    ["resolutionBusiness"],
  ],
  uses: union(
    ["createdAt", "reopens", "firstResolution", "firstResolutionBusiness"],
    creditFacts,
    lifecycleFacts,
    populationFacts.human,
  ),
  clocked: true,
  aggregate: durations,
  parts: {
    first: {
      title: "First resolution time",
      unit: "seconds",
      aggregate: durations,
      needs: firstNeeds,
    },
    active: { title: "Active resolution time", unit: "seconds", aggregate: durations, needs: [["events"]] },
  },
  observe(conversation, context) {
    const lifecycle = lifecycleOf(conversation, context.asOf);
    const observations: Observation[] = [];
    if (lifecycle.ended === "resolved") addLast(lifecycle, conversation, context, observations);
    else {
      const reason = lifecycle.reopened && lifecycle.ended === undefined ? "reopened" : "unresolved";
      observations.push(leftOut(reason, conversation.createdAt, handlerOf(conversation, context.asOf)));
    }
    if (areMet(firstNeeds, context.told)) addFirst(lifecycle, conversation, context, observations);
    return observations;
  },
};

/** Adds the headline and the active time, to the last resolution. */
function addLast(
  lifecycle: Lifecycle,
  conversation: Conversation,
  context: Context,
  observations: Observation[],
): void {
  const last = lifecycle.resolutions[lifecycle.resolutions.length - 1];
  const span = spanTo(last, lifecycle, conversation, context);
  if (span === undefined) {
    const observation = stated("resolution", conversation, context);
    const agent = handlerOf(conversation, context.asOf);
    observations.push(observation ?? leftOut("no-time", conversation.createdAt, agent));
    return;
  }
  observations.push(spannedUnlessStated(span, "resolution", conversation, context));
  if (conversation.events.length === 0) return;
  observations.push(spanned(span, conversation, context, "active", pausesWithin(span, conversation)));
}

/** Adds the time to the first resolution: where nothing tells which one that was, as the export states it. */
function addFirst(
  lifecycle: Lifecycle,
  conversation: Conversation,
  context: Context,
  observations: Observation[],
): void {
  const first = firstResolution(conversation, lifecycle);
  const span = first === undefined ? undefined : spanTo(first, lifecycle, conversation, context);
  const observation =
    span === undefined
      ? stated("firstResolution", conversation, context, "first")
      : spannedUnlessStated(span, "firstResolution", conversation, context, "first");
  if (observation !== undefined) observations.push(observation);
  else if (lifecycle.resolutions.length > 0) {
    const agent = handlerOf(conversation, context.asOf);
    observations.push(leftOut("no-time", conversation.createdAt, agent, "first"));
  }
}

function spanTo(
  resolution: Resolution,
  { source }: Lifecycle,
  conversation: Conversation,
  { asOf }: Context,
): Span | undefined {
  const from = startOf(conversation, resolution, asOf);
  const to = resolution.at;
  if (from === undefined || to === undefined) return undefined;
  return { from, to, source, agent: resolverOf(conversation, resolution, asOf) };
}

/** The first customer message, else the creation, unless all that tells of a creation is the resolution itself. */
function startOf(conversation: Conversation, resolution: Resolution, asOf: Instant): Instant | undefined {
  const askedAt = firstRequest(conversation, asOf)?.at;
  if (askedAt !== undefined) return askedAt;
  return conversation.events[0] === resolution && conversation.createdAt === resolution.at
    ? undefined
    : conversation.createdAt;
}

/** The first of the resolutions, where the events tell of all, or the export says that there was no second. */
function firstResolution(conversation: Conversation, { resolutions }: Lifecycle): Resolution | undefined {
  if (resolutions.length === 0) return undefined;
  const [first] = resolutions;
  const isTold = conversation.events.length > 0 && conversation.events.some((event) => event === first);
  const isFirst = isTold || conversation.reported.reopens === 0;
  return isFirst ? resolutions[0] : undefined;
}
