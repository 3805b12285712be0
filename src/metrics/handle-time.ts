import type { Conversation } from "../model/conversation.ts";
import { concurrency, concurrentTimes } from "./aggregates/agent-time.ts";
import { durations } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { type AgentSegment, agentSegments } from "./conversation/agent-segments.ts";
import { answerFacts, isAnswered } from "./conversation/answer.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { endingOf } from "./conversation/ending.ts";
import { lacksEvents } from "./conversation/fragment.ts";
import { goesOnAfter, type Lifecycle, lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { timelineOf } from "./conversation/timeline.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Needs, Observation } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { spanned, statedLength } from "./variants/clocked.ts";
import { calendarExcludes, onCalendar } from "./variants/on-calendar.ts";

const segmentNeeds: Needs = [["events"], ["acceptedAt", "resolvedAt"], ["acceptedAt", "closedAt"]];

export const handleTime: Metric = {
  id: "handle-time",
  title: "Handle time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long agents work on a conversation.",
  formula:
    "The handle time that the export states, plus the wrap-up beside it where the export says that it is not included; else " +
    "the time that the conversation lay with agents: from acceptance (else assignment, or transfer to a known agent) to " +
    "transfer, resolution or closing, without pending and snoozed. Time after an end is no work until the conversation goes " +
    "on and an agent is given it again; a reopening alone gives it to nobody. Of conversations that were answered and have " +
    "ended. Concurrent: where an agent has several conversations of a row at the same time, they share it " +
    "equally, and so add up to the time that the agent was at work on them; those outside the row take nothing from it. " +
    "Concurrency: the sum of the segments of a row over that time. Always on the calendar clock.",
  vendors: [
    "Contact centres know its mean as AHT, which is talk, hold and wrap-up: here wrap-up counts only if it is stated, in it " +
      "or beside it.",
  ],
  population: "all",
  attributedTo: "event",
  excludes: {
    unanswered: "Nothing tells that an agent answered it.",
    open: "It has not ended, so the work on it may go on.",
    "other-clock": "The export states it in business hours only.",
    paused: "Agents had it only while it was pending, snoozed or ended, and nothing tells how long they worked on it.",
    "no-agent": "Nothing tells whose segment it is, so it can overlap with nothing.",
    ...calendarExcludes,
  },
  needs: [["handle"], ...segmentNeeds],
  uses: union(
    ["createdAt", "handle", "handleBusiness", "acceptedAt", "team", "reopenings"],
    answerFacts,
    creditFacts,
    lifecycleFacts,
    populationFacts.all,
  ),
  clocked: false,
  aggregate: durations,
  parts: {
    concurrent: {
      title: "Concurrent handle time",
      unit: "seconds",
      aggregate: concurrentTimes,
      needs: segmentNeeds,
      isBetweenConversations: true,
    },
    concurrency: {
      title: "Concurrency",
      unit: "count",
      aggregate: concurrency,
      needs: segmentNeeds,
      isBetweenConversations: true,
    },
  },
  observe(conversation, context) {
    const { asOf } = context;
    const lifecycle = lifecycleOf(conversation, asOf);
    const leaveOut = (reason: string) => [leftOut(reason, conversation.createdAt, handlerOf(conversation, asOf))];
    if (!isHandled(conversation, context)) return leaveOut("unanswered");
    if (isOpen(conversation, lifecycle, context)) return leaveOut("open");
    const told = agentSegments(conversation, asOf, context) ?? [];
    const segments = told === "paused" ? [] : told;
    const { calendar, business } = conversation.reported.handle;
    const parts = segments.flatMap((segment) => partsOf(segment, conversation, context));
    if (calendar !== undefined) return [stated(calendar, lifecycle, conversation, context), ...parts];
    if (segments.length > 0) return [total(segments, conversation, context), ...parts];
    if (business !== undefined) return leaveOut("other-clock");
    return leaveOut(told === "paused" ? told : "no-time");
  },
};

/** A stated handle time tells of a handling, unless it is 0, as it is for what nobody handled. */
function isHandled(conversation: Conversation, context: Context): boolean {
  if (isAnswered(conversation, context)) return true;
  const { status, messages, reported } = conversation;
  const { calendar, business } = reported.handle;
  return messages.length === 0 && status !== "missed" && (calendar ?? business ?? 0) !== 0;
}

/**
 * Where nothing tells how it stands, a stated handle time is taken for that of an ended conversation, unless there is more to
 * tell after the clock: then it was not final. Without one it is open, if the inputs tell of ends.
 */
function isOpen(conversation: Conversation, { ended }: Lifecycle, { asOf, told }: Context): boolean {
  if (ended !== undefined) return false;
  if (conversation.status !== undefined || timelineOf(conversation).some(({ at }) => at <= asOf)) return true;
  const { calendar, business } = conversation.reported.handle;
  const isStated = (calendar ?? business) !== undefined;
  return isStated ? goesOnAfter(conversation, asOf) : told.has("reopenings") && !lacksEvents(conversation);
}

/** Ended with the conversation, else its length after the creation. */
function stated(handle: number, lifecycle: Lifecycle, conversation: Conversation, context: Context): Observation {
  const agent = handlerOf(conversation, context.asOf);
  const { createdAt } = conversation;
  const ended = endingOf(conversation, lifecycle, context.asOf)?.at;
  return statedLength(
    handle,
    ended ?? (createdAt === undefined ? undefined : createdAt + Math.round(handle)),
    conversation,
    agent,
  );
}

/** All segments of the conversation, ended with the last of them. */
function total(segments: readonly AgentSegment[], conversation: Conversation, context: Context): Observation {
  const { to, agent = handlerOf(conversation, context.asOf) } = segments[segments.length - 1];
  const from = segments.reduce((start, segment) => start - (segment.to - segment.from), to);
  return spanned({ from, to, source: sourceOf(conversation), agent }, conversation, onCalendar(context));
}

/** What has no length has no share. */
function partsOf(segment: AgentSegment, conversation: Conversation, context: Context): readonly Observation[] {
  const { from, to, agent } = segment;
  if (from === to) return [];
  const source = sourceOf(conversation);
  return ["concurrent", "concurrency"].map((part) => {
    if (agent === undefined) return leftOut("no-agent", to, undefined, part);
    const observation = spanned({ from, to, source, agent }, conversation, onCalendar(context), part);
    return "value" in observation ? { ...observation, subject: conversation.id } : observation;
  });
}

const sourceOf = ({ events }: Conversation) => (events.length > 0 ? "events" : "fields");
