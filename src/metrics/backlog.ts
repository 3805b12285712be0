import type { Conversation, Instant } from "../model/conversation.ts";
import { millisecondsPerDay, millisecondsPerSecond } from "../time/units.ts";
import { Ages } from "./aggregates/ages.ts";
import { countOfJudged, stock } from "./aggregates/count.ts";
import type { Context } from "./context.ts";
import { creationExcludes, creationFacts, noCreation } from "./conversation/creation.ts";
import { creditFacts, holderOf } from "./conversation/credit.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { isUnassigned, openStateOf, openStates, touchFacts } from "./conversation/open-state.ts";
import { openStateParts } from "./conversation/open-state-parts.ts";
import { populationFacts } from "./conversation/population.ts";
import { isReply, isRequest } from "./conversation/replies.ts";
import { type Standing, StandingReplay } from "./conversation/standing.ts";
import { type Stay, staysOf } from "./conversation/stays.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";

const secondsPerDay = millisecondsPerDay / millisecondsPerSecond;

const ageBin = (seconds: number): string => {
  if (seconds < secondsPerDay) return "< 1 d";
  if (seconds < 3 * secondsPerDay) return "1–3 d";
  if (seconds < 7 * secondsPerDay) return "3–7 d";
  return seconds <= 30 * secondsPerDay ? "7–30 d" : "> 30 d";
};

export const backlog: Metric = {
  id: "backlog",
  title: "Backlog",
  family: "volume",
  kind: "stock",
  unit: "count",
  better: "lower",
  meaning: "How many conversations were open at the end of the period.",
  formula:
    "Conversations created by the last millisecond of the period, or by the clock of the report where it is not over, and " +
    "neither resolved, closed, missed nor abandoned by then, with reopenings replayed; who left and wrote again is back. " +
    "Where only the last end is known, it counts as open until then and is marked approximate. Age: since the creation. " +
    "Awaiting an agent: the last public message was the customer's. New: nobody has taken or answered it yet. Unassigned: " +
    "it lies with a team or a bot at most. Pending or snoozed: until the customer's next message. The states at that time " +
    "are those of the events, else at the clock alone that of the status; where reopenings are recorded, what has no " +
    "recorded change of state is open.",
  vendors: ["Reports that subtract resolutions from creations of a period show a flow, not a stock."],
  population: "all",
  attributedTo: "event",
  excludes: { ...creationExcludes, "unknown-end": "It has ended, and nothing tells whether it had by then." },
  needs: oneOfEach(creationFacts, ["status", "events", "resolvedAt", "closedAt"]),
  uses: union(
    ["createdAt", "reopens", "reopenings", "team"],
    touchFacts,
    creditFacts,
    lifecycleFacts,
    populationFacts.all,
  ),
  clocked: false,
  aggregate: stock,
  parts: {
    age: { title: "Age of the backlog", unit: "seconds", aggregate: (context) => new Ages(context, ageBin) },
    ...openStateParts,
    unassigned: {
      title: "Unassigned",
      unit: "count",
      aggregate: countOfJudged,
      needs: [["assignee"], ["events"]],
    },
    "awaiting-agent": { title: "Awaiting an agent", unit: "count", aggregate: countOfJudged, needs: [["messages"]] },
  },
  observe(conversation, context) {
    const { asOf, stockInstants, uncovered } = context;
    const { createdAt } = conversation;
    if (createdAt === undefined) return noCreation();
    // What was open when the data ended may have been resolved since.
    if (uncovered !== undefined) return [];
    const observations: Observation[] = [];
    const replay = new StandingReplay(conversation, asOf);
    const stays = staysOf(conversation, createdAt, asOf, stockInstants);
    for (const stay of stays)
      addStanding(conversation, createdAt, stay, replay.at(stay.first - 1), context, observations);
    return observations;
  },
};

/**
 * Adds how the conversation stood in the last millisecond of some periods: ranges are half-open, and what begins with the
 * next period is no more in the stock of this one than in its volume.
 *
 * @param stay between these ends nothing happened, so that it stood before all of them as before the first
 */
function addStanding(
  conversation: Conversation,
  createdAt: Instant,
  { first, last }: Stay,
  standing: Standing,
  context: Context,
  observations: Observation[],
): void {
  if (standing === "ended") return;
  const at = first - 1;
  const through = last - 1;
  const agent = holderOf(conversation, at, context);
  if (standing === "unknown") {
    observations.push(leftOut("unknown-end", at, agent, undefined, through));
    return;
  }
  const source = conversation.events.length > 0 ? "events" : "fields";
  const isEstimate = standing === "probably-open";
  const add = (value: number, part?: string) =>
    observations.push(measured(value, at, source, agent, part, undefined, isEstimate, undefined, through));
  add(1);
  add(Math.min(first, context.asOf) - createdAt, "age");
  const state = openStateOf(conversation, at, context);
  if (state !== undefined) for (const one of openStates) add(one === state ? 1 : 0, one);
  add(isUnassigned(conversation, at) ? 1 : 0, "unassigned");
  const awaits = awaitsAgent(conversation, at);
  if (awaits !== undefined) add(awaits ? 1 : 0, "awaiting-agent");
}

/** Whether the last public message by an instant is the customer's; undefined where nobody has spoken. */
const awaitsAgent = ({ messages }: Conversation, by: Instant): boolean | undefined => {
  const last = messages.findLast((message) => message.at <= by && (isRequest(message) || isReply(message)));
  return last === undefined ? undefined : isRequest(last);
};
