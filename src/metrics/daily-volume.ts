import type { Conversation } from "../model/conversation.ts";
import { type DayFilter, dailyDistribution, dayAlone } from "./aggregates/daily-distribution.ts";
import type { Context } from "./context.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { choice, switchable } from "./variants/switch.ts";
import { volume } from "./volume.ts";

type Days = "calendar" | "working" | "active";

const days = choice<Days>(
  "Which local calendar days count.",
  {
    calendar: "All days that the range touches, empty days included.",
    working: "Days with business hours in the default calendar; what comes in on other days is left out.",
    active: "Days on which any conversation came in.",
  },
  "calendar",
);

const filters: Readonly<Record<Days, DayFilter>> = {
  calendar: () => true,
  working: (day, _, { calendars }) => calendars.standard?.isWorkingDay(day) === true,
  active: (_, count) => count > 0,
};

const phrases: Readonly<Record<Days, string>> = {
  calendar: "over all days that the range touches, empty days included",
  working: "over the days of the range that have business hours in the default calendar, empty days included",
  active: "over the days of the range on which any came in",
};

const offExcludes = {
  "day-off": "It came in on a day without business hours.",
  "no-calendar": "No calendar says whether its day was a working day.",
};

export const dailyVolumeDefinition = switchable(
  "daily-volume",
  "volume",
  { days },
  ({ days: counted }): Metric => ({
    ...volume,
    id: "daily-volume",
    title: "Daily volume",
    kind: "distribution",
    looksAtCalendars: true,
    isOfInstants: true,
    meaning: "How many conversations come in on a day, and on which days, weekdays and hours most of them do.",
    formula:
      `Conversations created per local calendar day, ${phrases[counted]}. Days and hours after the clock of the report have ` +
      "not come yet, and do not count. Weekdays and hours are compared by their average per occurrence; an hour that summer " +
      "time skips did not occur, one that it repeats occurred twice. What is known by its day alone has no hour. Ties are " +
      "all listed.",
    vendors: [
      "Averages that skip days without a conversation are too high; here such days count as 0, unless days is active.",
    ],
    excludes: counted === "working" ? { ...volume.excludes, ...offExcludes } : volume.excludes,
    aggregate: dailyDistribution(filters[counted]),
    observe: counted === "working" ? onWorkingDay : onDay,
  }),
);

/** As the volume, and whether no more than the day is known. */
function onDay(conversation: Conversation, context: Context): readonly Observation[] {
  return volume.observe(conversation, context).map((observation) => {
    const isDayAlone = "value" in observation && conversation.daysAlone.includes(observation.at);
    return isDayAlone ? { ...observation, category: dayAlone } : observation;
  });
}

const onWorkingDay = (conversation: Conversation, context: Context): readonly Observation[] =>
  onDay(conversation, context).map((observation) => {
    if ("excluded" in observation) return observation;
    const { at, agent } = observation;
    const isWorkingDay = context.calendars.standard?.isWorkingDay(context.calendar.dayOf(at));
    if (isWorkingDay === undefined) return leftOut("no-calendar", at, agent);
    return isWorkingDay ? observation : leftOut("day-off", at, agent);
  });
