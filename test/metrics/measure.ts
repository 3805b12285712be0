import { expect } from "vitest";
import type { Summary } from "../../src/metrics/aggregates/summary.ts";
import { calendarsBy, noCalendars } from "../../src/metrics/calendars.ts";
import type { Context, LocalCalendar } from "../../src/metrics/context.ts";
import type { LeftOut, Measured, Metric } from "../../src/metrics/metric.ts";
import { noCommerce } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { rangesBefore } from "../../src/time/range-before.ts";
import { zone } from "../../src/time/zone.ts";
import { calendarWith, mondayToFriday } from "../support/business-hours.ts";

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The calendar of a time zone, small enough to be shown when a property fails. */
export const calendarOf = (timeZone: string): LocalCalendar => {
  const clock = zone(timeZone);
  return { dayOf: (instant) => clock.dayOf(instant), hourOf: (instant) => clock.hourOf(instant) };
};

/** The clock of a report in UTC. */
export const clockAt = (asOf: number): Pick<Context, "asOf" | "rangeBefore"> => ({
  asOf,
  rangeBefore: rangesBefore(asOf, zone("UTC")),
});

/** A wide range in UTC, in which everything of these tests has happened. */
export const always: Context = {
  ...clockAt(1000 * day),
  range: { from: 0, to: 1000 * day },
  periods: [],
  stockInstants: [1000 * day],
  calendar: calendarOf("UTC"),
  hours: "calendar",
  calendars: noCalendars,
  contactsOf: () => [],
  isAgent: () => false,
  hasUnanswered: () => false,
  isOfData: false,
  paidUntil: Number.POSITIVE_INFINITY,
  commerce: noCommerce,
  told: new Set([
    "messages",
    "events",
    "createdAt",
    "channel",
    "tags",
    "transfers",
    "escalations",
    "reopenings",
    "csat",
    "leavings",
  ]),
};

/** On the clock of business hours, of which no calendar tells. */
export const inBusinessHours: Context = { ...always, hours: "business" };

/** Monday to Friday from 9 to 17 o'clock, in UTC; 1970-01-05 was a Monday. */
export const office = calendarWith("UTC", { week: mondayToFriday("09:00-17:00") });
export const inOfficeHours: Context = { ...inBusinessHours, calendars: calendarsBy([], office) };

/** No range at all, as when no conversation was read. */
export const never: Context = { ...always, asOf: 0, range: { from: 0, to: 0 }, stockInstants: [] };

/** What was measured, a stock's at each of the instants at which it is the same. */
export const measuredOf = (
  metric: Metric,
  conversation: Conversation,
  context = always,
  part?: string,
): readonly Measured[] =>
  metric
    .observe(conversation, context)
    .filter((observation) => "value" in observation)
    .filter((observation) => observation.part === part)
    .flatMap((observation) => atEachInstant(observation, context));

const atEachInstant = ({ through, ...observation }: Measured, { stockInstants }: Context): readonly Measured[] =>
  through === undefined
    ? [observation]
    : stockInstants
        .filter((instant) => instant > observation.at && instant - 1 <= through)
        .map((instant) => ({ ...observation, at: instant - 1 }));

export const leftOutOf = (metric: Metric, conversation: Conversation, context = always): readonly LeftOut[] =>
  metric.observe(conversation, context).filter((observation) => "excluded" in observation);

/** The values that a metric takes from a conversation: milliseconds, counts, 0 and 1. */
export const valuesOf = (
  metric: Metric,
  conversation: Conversation,
  context = always,
  part?: string,
): readonly number[] => measuredOf(metric, conversation, context, part).map(({ value }) => value);

/** Why a metric leaves a conversation out of its headline. */
export const reasonsOf = (metric: Metric, conversation: Conversation, context = always): readonly string[] =>
  leftOutOf(metric, conversation, context)
    .filter(({ part }) => part === undefined)
    .map(({ excluded }) => excluded);

/** What a metric, or one of its parts, comes to over some conversations. */
export const summaryOf = (
  metric: Metric,
  conversations: readonly Conversation[],
  context = always,
  part?: string,
): Summary => {
  const aggregate = (part === undefined ? metric : metric.parts[part]).aggregate(context);
  for (const conversation of conversations) {
    for (const observation of measuredOf(metric, conversation, context, part)) aggregate.add(observation);
  }
  return aggregate.result();
};

/** A conversation that is left out, and the context if it takes another than `always`. */
type Witness = Conversation | readonly [Conversation, Context];

/**
 * Every reason that the metric names has a conversation that is left out by it, and no other reason is met here; but for
 * those that no single conversation can tell.
 */
export const expectExclusions = (
  metric: Metric,
  witnesses: Readonly<Record<string, Witness>>,
  onlyInAggregates: readonly string[] = [],
): void => {
  expect([...Object.keys(witnesses), ...onlyInAggregates].sort()).toEqual(Object.keys(metric.excludes).sort());
  for (const [reason, witness] of Object.entries(witnesses)) {
    const [conversation, context] = "id" in witness ? [witness, always] : witness;
    expect(reasonsOf(metric, conversation, context)).toEqual([reason]);
  }
};
