import type { Conversation, Instant } from "../model/conversation.ts";
import { millisecondsPerDay } from "../time/units.ts";
import type { Context } from "./context.ts";
import { handlerOf } from "./credit.ts";
import type { Observation, Source } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";

/** Why a duration may be left out; every metric of a duration has these reasons. */
export const durationExcludes = {
  negative: "It would be negative: its end lies before its start.",
  implausible: "It is longer than ten years.",
  "other-clock": "The export has it only on the other clock; see --hours.",
  "no-time": "A time that it needs is missing.",
  "no-calendar": "It would have to be counted in business hours, and no calendar says when these are.",
} as const;

const longestPlausible = 3653 * millisecondsPerDay;

/** What begins at one instant and ends at another, as messages, events or time stamps tell. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly source: Source;
  /** The agent who ended it. */
  readonly agent: string | undefined;
}

/** The observation of a length of time, in milliseconds, that ended at an instant. */
const duration = (
  length: number,
  at: Instant,
  source: Source,
  agent: string | undefined,
  conversation: Conversation,
  part?: string,
): Observation => {
  if (length < 0) return leftOut("negative", conversation.createdAt, agent, part);
  if (!(length <= longestPlausible)) return leftOut("implausible", conversation.createdAt, agent, part);
  return measured(Math.round(length), at, source, agent, part);
};

/** The observation of a span, on the clock that the report asks for. */
export const spanned = (
  { from, to, source, agent }: Span,
  conversation: Conversation,
  context: Context,
  part?: string,
): Observation =>
  context.hours === "business"
    ? leftOut("no-calendar", conversation.createdAt, agent, part)
    : duration(to - from, to, source, agent, conversation, part);

/** The durations that an export may state itself, and the time stamp at which each ended. */
const endOf = {
  firstResponse: ({ firstResponseAt }: Conversation) => firstResponseAt,
  wait: ({ acceptedAt, firstResponseAt }: Conversation) => acceptedAt ?? firstResponseAt,
  reply: () => undefined,
  resolution: ({ resolvedAt, closedAt }: Conversation) => resolvedAt ?? closedAt,
} as const;
export type StatedDuration = keyof typeof endOf;

/**
 * The observation of a duration that the export itself states, on the clock that the report asks for; undefined where it
 * states none. It ended at its time stamp, else its length after the creation.
 */
export const stated = (name: StatedDuration, conversation: Conversation, context: Context): Observation | undefined => {
  const { createdAt } = conversation;
  const { calendar, business } = conversation.reported[name];
  const asked = context.hours === "business" ? business : calendar;
  if (asked === undefined && (calendar ?? business) === undefined) return undefined;
  const agent = handlerOf(conversation, context.asOf);
  if (asked === undefined) return leftOut("other-clock", createdAt, agent);
  const at = endOf[name](conversation) ?? (createdAt === undefined ? undefined : createdAt + Math.round(asked));
  return at === undefined ? leftOut("no-time", undefined, agent) : duration(asked, at, "reported", agent, conversation);
};

/**
 * A span as messages, events or stamps tell. In business hours it cannot be counted without a calendar, so that there a
 * duration that the export states comes first.
 */
export const spannedUnlessStated = (
  span: Span,
  name: StatedDuration,
  conversation: Conversation,
  context: Context,
): Observation => {
  const isStated = context.hours === "business" && conversation.reported[name].business !== undefined;
  return (isStated ? stated(name, conversation, context) : undefined) ?? spanned(span, conversation, context);
};
