import { z } from "zod";
import { didYouMean } from "../suggest.ts";
import type { HolidayPlace } from "../time/country-holidays.ts";
import { dateOf, dayOfDate } from "../time/date.ts";
import { type DateRange, dateRangeOf } from "../time/date-range.ts";
import { weekdayOf } from "../time/weekday.ts";
import { type Window, windowOf } from "../time/windows.ts";
import { parsedText } from "./parsed-text.ts";
import { timeZone } from "./time-zone.ts";

const date = parsedText(dayOfDate, "date such as 2026-03-20");
const dates = parsedText(dateRangeOf, "date such as 2026-03-20, or range of dates such as 2026-03-20..2026-03-24");
const windows = z.array(parsedText(windowOf, "window such as 09:00-17:00, 22:00-06:00 or 00:00-24:00"), {
  error: ({ input }) =>
    typeof input === "string"
      ? `"${input}" is no list of windows such as ["09:00-17:00"], where [] is closed`
      : undefined,
});

const refuse = (context: z.core.$RefinementCtx, path: (string | number)[], message: string): void =>
  context.addIssue({ code: "custom", path, message });

const week = z
  .strictObject({
    monday: windows.optional(),
    tuesday: windows.optional(),
    wednesday: windows.optional(),
    thursday: windows.optional(),
    friday: windows.optional(),
    saturday: windows.optional(),
    sunday: windows.optional(),
  })
  .describe("The windows of each weekday; days that are left out are closed.")
  .transform((days): readonly (readonly Window[])[] =>
    [days.monday, days.tuesday, days.wednesday, days.thursday, days.friday, days.saturday, days.sunday].map(
      (day) => day ?? [],
    ),
  );

const place = z
  .strictObject({
    country: z.string().describe("A code of ISO 3166, such as ID."),
    region: z.string().describe("A region of it with holidays of its own, such as BY of DE.").optional(),
  })
  .describe("The public holidays of a country (needs the package date-holidays).");

const exceptions = z
  .record(z.string(), windows)
  .describe("Dates and their windows, whatever their weekday and whether or not they are holidays.")
  .transform((given, context): ReadonlyMap<number, readonly Window[]> => {
    const days = new Map<number, readonly Window[]>();
    for (const [text, ofDay] of Object.entries(given)) {
      const day = dayOfDate(text);
      if (day !== undefined) days.set(day, ofDay);
      else refuse(context, [text], `"${text}" is no date such as 2026-03-28`);
    }
    return days;
  });

/** Business hours, from a date on. Days are numbered since 1970-01-01. */
export interface ScheduleConfig {
  /** The first day on which it holds; undefined where it always has. */
  readonly from: number | undefined;
  readonly timeZone: string;
  /** Monday first. */
  readonly week: readonly (readonly Window[])[];
  readonly holidays: readonly DateRange[];
  /** Whose public holidays hold as well. */
  readonly places: readonly HolidayPlace[];
  readonly exceptions: ReadonlyMap<number, readonly Window[]>;
}

const schedule = z
  .strictObject({
    from: date.describe("The first day on which these hours hold; left out, they always have.").optional(),
    "time-zone": timeZone("name the zone of its hours, as in the IANA time zone database: Asia/Jakarta").describe(
      "The zone of its hours, such as Asia/Jakarta.",
    ),
    hours: week,
    holidays: z
      .array(z.union([dates, place]))
      .describe("Dates on which it is closed.")
      .optional(),
    exceptions: exceptions.optional(),
  })
  .transform(
    ({ from, "time-zone": zone, hours, holidays = [], exceptions: days = new Map() }): ScheduleConfig => ({
      from,
      timeZone: zone,
      week: hours,
      holidays: holidays.filter((holiday) => "first" in holiday),
      places: holidays.filter((holiday) => "country" in holiday),
      exceptions: days,
    }),
  );

/** A calendar that changed: each from its date on, all in one time zone. */
const schedules = z
  .array(schedule)
  .min(1)
  .superRefine((list, context) => {
    for (const [index, { from, timeZone: zone }] of list.entries()) {
      if (index === 0) continue;
      const { from: before = Number.NEGATIVE_INFINITY, timeZone: first } = list[index - 1];
      if (from === undefined) refuse(context, [index, "from"], "say from which date on it holds");
      else if (from <= before) refuse(context, [index, "from"], "dates have to rise from one entry to the next");
      if (zone !== first) refuse(context, [index, "time-zone"], `a calendar has one time zone, here ${first}`);
    }
    for (const [index, entry] of list.entries()) {
      const stray = strayDay(entry, list);
      if (stray === undefined) continue;
      const [day, { from }] = stray;
      const holder = from === undefined ? "the entry before" : `the entry from ${dateOf(from)} on`;
      const key = entry.exceptions.has(day) ? "exceptions" : "holidays";
      refuse(context, [index, key], `${dateOf(day)} is a day of ${holder}: write it there, where it counts`);
    }
  });

/** A day of its own that an entry names in vain: another entry holds on it, does not name it, and is open then as far as can be seen. */
function strayDay(
  entry: ScheduleConfig,
  list: readonly ScheduleConfig[],
): readonly [day: number, holder: ScheduleConfig] | undefined {
  for (const day of daysNamedIn(entry)) {
    const holder = list.findLast(({ from = Number.NEGATIVE_INFINITY }) => from <= day);
    if (holder === undefined || holder === entry || daysNamedIn(holder).includes(day)) continue;
    // A country may have the holiday as well.
    const mayBeClosed = holder.week[weekdayOf(day)].length === 0 || holder.places.length > 0;
    if (entry.exceptions.has(day) || !mayBeClosed) return [day, holder];
  }
  return undefined;
}

const daysNamedIn = ({ holidays, exceptions: days }: ScheduleConfig): readonly number[] => [
  ...holidays.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  ...days.keys(),
];

export const calendarsSchema = z
  .record(z.string(), z.union([schedule.transform((one) => [one]), schedules]))
  .describe(
    "Business hours by the names of their calendars; for a calendar that changed, a list, each entry from its date on.",
  );

const calendarRule = z.strictObject({
  channel: z.string().describe("A channel, or a class of channels: email, social-media, live-chat.").optional(),
  priority: z.string().optional(),
  team: z.string().optional(),
  calendar: z.string().describe("The name of a calendar."),
});

export const calendarForSchema = z
  .array(calendarRule)
  .describe("Which conversations are counted by which calendar: the first that fits decides, else default does.");

interface CalendarChoice {
  readonly calendars?: CalendarsConfig | undefined;
  readonly "calendar-for"?: readonly { readonly calendar: string }[] | undefined;
}

/** Every calendar that is asked for is there, every one that is there is asked for, and each of them is open at some time. */
export function checkCalendars(
  { calendars = {}, "calendar-for": rules = [] }: CalendarChoice,
  context: z.core.$RefinementCtx,
): void {
  const names = Object.keys(calendars);
  for (const [index, { calendar }] of rules.entries()) {
    if (names.includes(calendar)) continue;
    const meant = didYouMean(calendar, names) || `calendars: ${names.join(", ") || "none"}`;
    refuse(context, ["calendar-for", index, "calendar"], `there is no calendar "${calendar}"; ${meant}`);
  }
  const used = new Set(["default", ...rules.map(({ calendar }) => calendar)]);
  const idle = names.find((name) => !used.has(name));
  if (idle !== undefined) {
    refuse(context, ["calendars", idle], "nothing is counted by it: call it default, or name it in calendar-for");
  }
  const closed = names.find((name) => !calendars[name].some(opens));
  if (closed === undefined) return;
  refuse(
    context,
    ["calendars", closed],
    "it is never open, and every duration would be 0: give a day of hours its windows",
  );
}

const opens = ({ week, exceptions: days }: ScheduleConfig): boolean =>
  [...week, ...days.values()].some((ofDay) => ofDay.length > 0);

export type CalendarsConfig = z.infer<typeof calendarsSchema>;
