import { usageError } from "../errors.ts";
import { didYouMean } from "../suggest.ts";
import { comparedRangeNames } from "./compared-range-name.ts";
import { dateRangeOf } from "./date-range.ts";
import { hasTime } from "./has-time.ts";
import { endOfLocalDay, startOfDay } from "./local-day.ts";
import { momentOf } from "./moment.ts";
import type { Range } from "./range.ts";
import { rangeNameOf } from "./range-name.ts";
import type { Zone } from "./zone.ts";

const option = "--compare";

/**
 * A range as `--compare` gives it: two dates, both of them included, or two instants, of which the second is not; or one
 * date.
 *
 * @throws MetrikError bad-option, bad-range
 * @example explicitRange("2026-02-01..2026-02-28", zone("UTC")).to //=> Date.UTC(2026, 2, 1)
 */
export function explicitRange(text: string, zone: Zone): Range {
  const dates = dateRangeOf(text);
  if (dates !== undefined) return { from: startOfDay(dates.first, zone), to: startOfDay(dates.last + 1, zone) };
  const [first, last, ...more] = text.split("..");
  if (last === undefined || more.length > 0) throw notUnderstood(text);
  // A month as an end would be its first day alone.
  if ([first, last].some((text) => isMonth.test(text))) throw notUnderstood(text);
  const from = momentOf(first, option, zone);
  const end = momentOf(last, option, zone);
  const to = hasTime(last) ? end : endOfLocalDay(end, zone);
  if (from < to) return { from, to };
  throw usageError("bad-range", `the range of ${option} ends before it begins: "${text}"`);
}

const isMonth = /^\d{4}-\d\d$/;

const notUnderstood = (text: string) =>
  usageError(
    "bad-option",
    `${option} takes ${comparedRangeNames.join(", ")}, a range of dates or instants, or a saved report, not "${text}"`,
    {
      help:
        didYouMean(text, comparedRangeNames) ||
        (rangeNameOf(text) === undefined
          ? ""
          : `${option} previous is the range before the report's, as of --period this-week; `) +
          `for example ${option} previous, ${option} 2026-02-01..2026-02-28 or ${option} last.json`,
    },
  );
