import type { Instant } from "../model/conversation.ts";

/** Local calendar of the report's zone: which day, weekday and hour an instant falls in. */
export interface LocalCalendar {
  /** The local calendar day as a number of days since 1970-01-01. */
  dayOf(instant: Instant): number;
  /** The local hour, 0…23. */
  hourOf(instant: Instant): number;
}

/** Everything a metric may know beside the conversation. It holds for the whole report. */
export interface Context {
  /** The clock of the report: the newest instant in the data, or `--as-of`. */
  readonly asOf: Instant;
  /** The half-open range [from, to) that the report covers. */
  readonly range: { readonly from: Instant; readonly to: Instant };
  /**
   * The ends of the report's periods, for stocks: strictly ascending, none later than asOf + 1 ms. With no `--every`, just the
   * end of the range.
   */
  readonly stockInstants: readonly Instant[];
  readonly calendar: LocalCalendar;
  /** Which clock durations are counted on. */
  readonly hours: "calendar" | "business";
}
