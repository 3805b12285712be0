import type { Conversation, Instant } from "../../model/conversation.ts";
import { millisecondsPerDay } from "../../time/units.ts";
import type { Context } from "../context.ts";
import { handlerOf } from "../conversation/credit.ts";
import type { Observation, Source } from "../metric.ts";
import { leftOut, measured } from "../observation.ts";
import { otherClock } from "./other-clock.ts";

/** Why a duration may be left out; every metric of a duration has these reasons. */
export const durationExcludes = {
  negative: "It would be negative: its end lies before its start.",
  implausible: "It is longer than ten years.",
  [otherClock]: "The export has it only on the other clock; see --hours.",
  "no-time": "A time that it needs is missing.",
  "no-calendar": "It would have to be counted in business hours, and no calendar says when these are.",
} as const;

/** The same of what tickets alone tell, whose times may be no more than days. */
export const dayExcludes = { "day-alone": "Of one of its two times only the day is known." } as const;

const longestPlausible = 3653 * millisecondsPerDay;

/** The time from one instant to another. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** What begins at one instant and ends at another, as messages, events or time stamps tell. */
export interface Span extends Stretch {
  readonly source: Source;
  /** The agent who ended it. */
  readonly agent: string | undefined;
}

/** Whether a duration in milliseconds is neither negative nor longer than ten years. */
export const isPlausibleDuration = (length: number): boolean => whyNot(length) === undefined;

/** Why no duration can be so long, in milliseconds; undefined where it can. */
const whyNot = (length: number): "negative" | "implausible" | undefined => {
  if (length < 0) return "negative";
  return length <= longestPlausible ? undefined : "implausible";
};

/**
 * The observation of a span, on the clock that the report asks for.
 *
 * @param pauses stretches within it that do not count
 */
export const spanned = (
  { from, to, source, agent }: Span,
  conversation: Conversation,
  context: Context,
  part?: string,
  pauses: readonly Stretch[] = noPauses,
): Observation => {
  const reason = whyUnknown({ from, to }, conversation);
  if (reason !== undefined) return leftOut(reason, conversation.createdAt, agent, part);
  let length = lengthOf(from, to, conversation, context);
  if (length === undefined) return leftOut("no-calendar", conversation.createdAt, agent, part);
  for (const pause of pauses) length -= lengthOf(pause.from, pause.to, conversation, context) ?? 0;
  return measured(Math.round(length), to, source, agent, part);
};

/** Why it cannot be said how long a stretch was; undefined where it can. An end within the day of its start is not before it. */
export const whyUnknown = (stretch: Stretch, conversation: Conversation): ReturnType<typeof whyNot> | "day-alone" => {
  const length = stretch.to - stretch.from;
  if (!isDayAgainstClock(stretch, conversation)) return whyNot(length);
  const longest = conversation.daysAlone.includes(stretch.to) ? length + millisecondsPerDay : length;
  return whyNot(longest) ?? "day-alone";
};

/**
 * Whether a stretch begins or ends on a day of which no more is known, so that its length may be wrong by that day; but of a ticket
 * of which nothing else is told than days, these make whole days.
 */
export const isDayAgainstClock = (
  { from, to }: Stretch,
  { createdAt = Number.NaN, daysAlone }: Conversation,
): boolean => {
  if (daysAlone.length === 0) return false;
  const days = daysAlone.filter((day) => day === from || day === to);
  if (days.length === 0) return false;
  const isOfDays = Number.isNaN(createdAt) || daysAlone.includes(createdAt);
  return !isOfDays || days.length === 1 || daysAlone.includes(from) !== daysAlone.includes(to);
};

const noPauses: readonly Stretch[] = [];

/** In milliseconds; undefined where no calendar tells. */
const lengthOf = (from: Instant, to: Instant, conversation: Conversation, context: Context): number | undefined =>
  context.hours === "calendar" ? to - from : context.calendars.of(conversation)?.between(from, to);

/** The durations that an export may state itself, and the time stamp at which each ended. */
const stampOf = {
  firstResponse: ({ firstResponseAt }: Conversation) => firstResponseAt,
  wait: ({ acceptedAt, firstResponseAt }: Conversation) => acceptedAt ?? firstResponseAt,
  reply: () => undefined,
  firstResolution: () => undefined,
  resolution: ({ resolvedAt, closedAt }: Conversation) => resolvedAt ?? closedAt,
} as const;
export type StatedDuration = keyof typeof stampOf;

/**
 * The observation of a duration that the export itself states, on the clock that the report asks for; undefined where it
 * states none. It ended at its time stamp, else its length after the creation, on the calendar clock if that is stated too.
 */
export const stated = (
  name: StatedDuration,
  conversation: Conversation,
  context: Context,
  part?: string,
): Observation | undefined => {
  const { createdAt } = conversation;
  const { calendar, business } = conversation.reported[name];
  const asked = context.hours === "business" ? business : calendar;
  if (asked === undefined && (calendar ?? business) === undefined) return undefined;
  const agent = handlerOf(conversation, context.asOf);
  if (asked === undefined) return leftOut(otherClock, createdAt, agent, part);
  const elapsed = calendar === undefined || whyNot(calendar) !== undefined ? asked : calendar;
  const at = stampOf[name](conversation) ?? (createdAt === undefined ? undefined : createdAt + Math.round(elapsed));
  return statedLength(asked, at, conversation, agent, part);
};

/** The observation of a length that the export states, in milliseconds, of what ended at an instant: whatever else is known of it. */
export const statedLength = (
  length: number,
  at: Instant | undefined,
  { createdAt }: Conversation,
  agent: string | undefined,
  part?: string,
): Observation => {
  const reason = whyNot(length);
  if (reason !== undefined) return leftOut(reason, createdAt, agent, part);
  if (at === undefined) return leftOut("no-time", undefined, agent, part);
  return measured(Math.round(length), at, "reported", agent, part);
};

/**
 * A span as messages, events or stamps tell. Where no calendar tells of its business hours, a duration that the export
 * itself states in business hours stands for it, and where it begins on a day of which no more is known, any that is stated.
 */
export const spannedUnlessStated = (
  span: Span,
  name: StatedDuration,
  conversation: Conversation,
  context: Context,
  part?: string,
): Observation => {
  const observation = spanned(span, conversation, context, part);
  if ("value" in observation) return observation;
  const { excluded } = observation;
  const isOfDay = excluded === "day-alone" && !conversation.daysAlone.includes(span.to);
  const isUncounted = excluded === "no-calendar" && conversation.reported[name].business !== undefined;
  return isOfDay || isUncounted ? (stated(name, conversation, context, part) ?? observation) : observation;
};
