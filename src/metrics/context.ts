import type { Commerce } from "../model/commerce.ts";
import type { Instant, SurveyKind } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import type { Period, Range } from "../time/range.ts";
import type { PartOf } from "../time/range-before.ts";
import type { Calendars } from "./calendars.ts";
import type { Hours } from "./variants/hours.ts";

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
  /** Whether the customer began it; spam, deleted, merged and test ones are no contacts at all. */
  readonly isInbound: boolean;
  /** When a human answered it first; undefined where nobody did, or nothing tells when. */
  readonly repliedAt?: Instant | undefined;
  readonly tags: readonly string[];
}

/** A range, and where it was cut short to be compared with one that is not over: the end of the day on which it was cut. */
export interface CostedRange extends PartOf {
  readonly paidUntil?: Instant;
}

/** Everything a metric may know beside the conversation. It holds for the whole report. */
export interface Context {
  /** The clock of the report: the newest instant in the data, or `--as-of`. */
  readonly asOf: Instant;
  /** Whether it is the newest instant of the data and no date that somebody named. */
  readonly isOfData: boolean;
  /** Why nothing is known of the range, which lies before all data or behind; undefined where the data reach into it. */
  readonly uncovered?: string | undefined;
  /** Until when dated costs are paid: the end of the day of the clock, since a day that has begun is paid in full. */
  readonly paidUntil: Instant;
  /** The half-open range [from, to) that the report covers. */
  readonly range: CostedRange;
  /**
   * Whether it is only a period of that range, or the range that it is compared with: what is given of the range is not of
   * these.
   */
  readonly isOther?: boolean;
  /** The report's periods in their order, each to its own end whatever the clock; none without `--every`. */
  readonly periods: readonly (Period & CostedRange)[];
  /**
   * The ends of the report's periods that have begun, for stocks: strictly ascending, none later than asOf + 1 ms. With no
   * `--every`, just the end of the range.
   */
  readonly stockInstants: readonly Instant[];
  /**
   * The range before another, as a comparison with the previous one takes it: as many local months or days where it is made
   * of whole ones, else as long a time; of a range that is not over at the clock, or was cut short to be compared with such a
   * one, the equal part.
   */
  rangeBefore(range: PartOf): Range;
  readonly calendar: LocalCalendar;
  /** Whether the conversations that are counted can be created at an instant: at any, unless weekdays or hours were chosen. */
  readonly hasInstant?: (instant: Instant) => boolean;
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
   * Whether a name is that of a human agent, by everything that the inputs tell, whenever it was. A metric that asks names
   * `messages`, `author`, `events`, `assignee` and `team` among its uses.
   */
  isAgent(name: string): boolean;
  /**
   * Whether the inputs have a survey of a kind that was sent and not answered, whenever it was: where they have none, they
   * may tell of answers only. A metric that asks names the kind among its uses.
   */
  hasUnanswered(kind: SurveyKind): boolean;
  /**
   * The orders, customers and costs of the inputs. A metric that asks names `orders`, `customers` or `costs` among its uses.
   */
  readonly commerce: Commerce;
  /** What some input tells, or would tell: of anything else, that there is none does not mean that there was none. */
  readonly told: ReadonlySet<Fact>;
}
