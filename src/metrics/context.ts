import type { Commerce } from "../model/commerce.ts";
import type { Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import type { Calendars } from "./calendars.ts";

/** Local calendar of the report's zone: which day, weekday and hour an instant falls in. */
export interface LocalCalendar {
  /** The local calendar day as a number of days since 1970-01-01. */
  dayOf(instant: Instant): number;
  /** The local hour, 0…23. */
  hourOf(instant: Instant): number;
}

/** A conversation as the others of the same customer see it. */
export interface Contact {
  /** Its id. */
  readonly conversation: string;
  /** When it was created. */
  readonly at: Instant;
  /** Whether the customer began it; spam, deleted and merged ones are no contacts at all. */
  readonly isInbound: boolean;
  /** When a human answered it first; undefined where nobody did, or nothing tells when. */
  readonly repliedAt?: Instant | undefined;
  readonly tags: readonly string[];
}

/** The two clocks: one that never stops, and one that runs in business hours only. */
export type Hours = "calendar" | "business";

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
  readonly hours: Hours;
  /** When business hours are. Every run reads what tells which calendar a conversation is counted by. */
  readonly calendars: Calendars;
  /**
   * The conversations of a customer in the order of their creation, its own among them; empty for an unknown customer. A
   * metric that asks names `contacts` among its uses.
   */
  contactsOf(customer: string): readonly Contact[];
  /**
   * The orders, customers and costs of the inputs. A metric that asks names `orders`, `customers` or `costs` among its uses.
   */
  readonly commerce: Commerce;
  /** What some input tells, or would tell: of anything else, that there is none does not mean that there was none. */
  readonly told: ReadonlySet<Fact>;
}
