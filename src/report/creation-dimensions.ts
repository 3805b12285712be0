import { none } from "../metrics/aggregates/share.ts";
import type { LocalCalendar } from "../metrics/context.ts";
import { creationFacts } from "../metrics/conversation/creation.ts";
import type { Instant } from "../model/conversation.ts";
import { weekdays } from "../time/week-start.ts";
import { weekdayOf } from "../time/weekday.ts";
import { twoDigits } from "../two-digits.ts";
import type { Dimension } from "./dimension.ts";

const hours = Array.from({ length: 24 }, (_, hour) => `${twoDigits(hour)}:00`);

const weekdayAt = (instant: Instant, calendar: LocalCalendar): string => weekdays[weekdayOf(calendar.dayOf(instant))];

const hourAt = (instant: Instant, calendar: LocalCalendar): string => hours[calendar.hourOf(instant)];

/** The local weekday on which a conversation was created. */
export const weekday: Dimension = {
  name: "weekday",
  facts: creationFacts,
  values: weekdays,
  valueAt: weekdayAt,
  valuesOf: ({ createdAt }, calendar) => [createdAt === undefined ? none : weekdayAt(createdAt, calendar)],
};

/** The local hour in which a conversation was created; none where no more than its day is known. */
export const hour: Dimension = {
  name: "hour",
  facts: creationFacts,
  values: hours,
  valueAt: hourAt,
  valuesOf: ({ createdAt, daysAlone }, calendar) => [
    createdAt === undefined || daysAlone.includes(createdAt) ? none : hourAt(createdAt, calendar),
  ],
};
