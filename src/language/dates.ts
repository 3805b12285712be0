import { parseISO } from "date-fns/parseISO";
import { millisecondsPerDay, millisecondsPerMinute } from "../time/units.ts";
import type { Civil, Locale } from "./locale.ts";

/** A half-open range of instants, in ISO 8601. */
interface IsoRange {
  readonly from: string;
  readonly to: string;
}

/** Times as a language writes them. Instants are texts of ISO 8601, zones names of the IANA time zone database. */
export interface Dates {
  /**
   * The local minute of an instant.
   *
   * @example
   * minute("2026-03-31T10:02:00Z", "Asia/Jakarta") //=> "2026-03-31 17:02"
   */
  minute(instant: string, timeZone: string): string;
  /**
   * A half-open range as its local days, first and last, or where it is not made of whole ones, from minute to minute.
   *
   * @example
   * span({ from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z" }, "Asia/Jakarta") //=> "2026-03-01 to 2026-03-31"
   * span({ from: "2026-03-08T17:00:00Z", to: "2026-03-15T07:00:00Z" }, "Asia/Jakarta")
   * //=> "2026-03-09 00:00 to 2026-03-15 14:00"
   */
  span(range: IsoRange, timeZone: string): string;
  /** A period by its name in the report. @example period("2026-03") //=> "2026-03", in Indonesian "Maret 2026" */
  period(label: string): string;
  /** @param weekday 0 = Monday */
  weekday(weekday: number): string;
  /** The clock time at which an hour begins. @example hour(9) //=> "09:00" */
  hour(hour: number): string;
}

/** What a clock on the wall shows. */
function civilOf(instant: number, timeZone: string): Civil {
  const format = new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
  };
}

const instantOf = (text: string): number => parseISO(text).getTime();
/** Where the clock is set forward at midnight, a day begins at one o'clock. */
const beginsDay = (instant: number, timeZone: string): boolean =>
  civilOf(instant, timeZone).day !== civilOf(instant - 1, timeZone).day;
/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

/** How a language writes times. */
export function datesOf(locale: Locale): Dates {
  const weekdays = new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", weekday: "long" });
  const dates: Dates = {
    minute: (instant, timeZone) => {
      const civil = civilOf(instantOf(instant), timeZone);
      return `${locale.date(civil)} ${locale.time(civil)}`;
    },
    span: (range, timeZone) => {
      const from = instantOf(range.from);
      // A part that ends with the clock has the clock's own millisecond, which is no further day.
      const to = Math.floor(instantOf(range.to) / millisecondsPerMinute) * millisecondsPerMinute;
      const isOfDays = from < to && beginsDay(from, timeZone) && beginsDay(to, timeZone);
      if (!isOfDays) return locale.span(dates.minute(range.from, timeZone), dates.minute(range.to, timeZone));
      const [first, last] = [from, to - 1].map((instant) => locale.date(civilOf(instant, timeZone)));
      return first === last ? first : locale.span(first, last);
    },
    period: locale.period,
    weekday: (weekday) => weekdays.format(monday + weekday * millisecondsPerDay),
    hour: (hour) => locale.time({ hour, minute: 0 }),
  };
  return dates;
}
