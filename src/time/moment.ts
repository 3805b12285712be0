import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { subMonths } from "date-fns/subMonths";
import { usageError } from "../errors.ts";
import type { Instant } from "../model/conversation.ts";
import { wallClock } from "./range-before.ts";
import { rangeNameOf } from "./range-name.ts";
import { millisecondsPerDay } from "./units.ts";
import { utc } from "./utc.ts";
import type { Zone } from "./zone.ts";

/** A day, or a month for its first one. Of what else ISO 8601 knows, "12" is a century. */
const ofOneDay = /^\d{4}(?:-\d\d|(-?)\d\d\1\d\d(?:[T ].*)?)$/;

/** What tells that ISO 8601 is written with an offset from UTC. */
const offset = /Z|[T ].*[+-]/;

/**
 * A date (its local midnight), a month (that of its first day) or an instant, as options give it. Of a local time that the clock shows twice it is the first.
 *
 * @throws MetrikError bad-option
 * @example momentOf("2026-03-02", "--since", zone("Asia/Jakarta")) //=> 1772384400000
 */
export function momentOf(text: string, option: string, zone: Zone): Instant {
  const date = parseISO(text, utc);
  if (isValid(date) && ofOneDay.test(text))
    return offset.test(text) ? date.getTime() : zone.localToInstant(date.getTime()).instant;
  throw usageError("bad-option", `${option} takes a date or an instant, not "${text}"`, {
    help: `${option === "--since" ? orPeriod(text) : ""}for example ${option} 2026-03-01 or ${option} 2026-03-01T08:00:00+07:00`,
  });
}

/** What to give in place of an option that a named stretch was given to. */
function orPeriod(text: string): string {
  const name = rangeNameOf(text);
  return name === undefined ? "" : `use --period ${name}; else `;
}

/**
 * So many local days, weeks or months before an instant, as `--last` gives them.
 *
 * @throws MetrikError bad-option
 * @example beforeBy("7d", midnight, zone("UTC")) //=> midnight - 604800000
 */
export function beforeBy(span: string, end: Instant, zone: Zone): Instant {
  const match = /^([1-9]\d{0,4})(d|w|mo)$/.exec(span);
  if (match === null) {
    throw usageError("bad-option", `--last takes a number of days, weeks or months, not "${span}"`, {
      help:
        `${orPeriod(span)}for example --last 7d, --last 4w or --last 3mo; they end with the day of --as-of, or, where that is ` +
        "midnight, with the day before",
    });
  }
  const count = Number(match[1]);
  const wall = wallClock(end, zone);
  const days = match[2] === "w" ? 7 * count : count;
  const start = match[2] === "mo" ? subMonths(wall, count, utc).getTime() : wall - days * millisecondsPerDay;
  return zone.localToInstant(start).instant;
}
