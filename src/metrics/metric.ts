import type { Conversation, Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import type { Histogram } from "./aggregates/histogram.ts";
import type { Summary } from "./aggregates/summary.ts";
import type { Context } from "./context.ts";
import type { Hours } from "./variants/hours.ts";

export const families = ["volume", "speed", "outcome", "effort", "voice", "business"] as const;
export type Family = (typeof families)[number];

/** Where an observation came from, so that a report can say which numbers are the export's own, or given by a person. */
export type Source = "messages" | "events" | "fields" | "reported" | "given";

/**
 * One thing measured. Durations are in milliseconds, ratios observe 1 (hit) or 0 (miss), counts 1, scores the answer. Money
 * is an integer in thousandths of the currency that `category` names, negative where it was paid back.
 */
export interface Measured {
  readonly value: number;
  /**
   * The instant that decides the period. A stock is observed at each T of `context.stockInstants`, at T − 1 ms: the last
   * instant of the half-open period that ends at T. A row over several periods takes only the last of these instants,
   * since stocks of different times never add up.
   */
  readonly at: Instant;
  /**
   * Of a stock, which stands still for long: the last of the instants at which it is the same, so that a conversation that
   * is open for a year is not observed every day of it. Left out, it holds at `at` alone.
   */
  readonly through?: Instant | undefined;
  /** When it happened, where it counts in the period of another instant; left out, `at`. */
  readonly happenedAt?: Instant | undefined;
  readonly source: Source;
  /** The agent who is credited, where one acted. */
  readonly agent?: string | undefined;
  /** The agent who acted, and whose work it is, where credit does not go by that; left out, the one who is credited. */
  readonly actor?: string | undefined;
  /** The name of a share's category (a channel, a tag), the scale that a score stands on, the currency of money, or `dayAlone`. */
  readonly category?: string | undefined;
  /** One of the metric's `parts`; left out, the headline. */
  readonly part?: string | undefined;
  /**
   * Whom it is about: a customer's id, where each customer counts once; the place where a cost arose or an effort was made.
   */
  readonly subject?: string | undefined;
  /** What the customer said, where that is shown. */
  readonly text?: string | undefined;
  /** True where the value rests on an estimate that the metric's formula names. */
  readonly approximate?: boolean | undefined;
}

/** One thing that could not be measured, and the reason (a key of the metric's `excludes`). */
export interface LeftOut {
  readonly excluded: string;
  /** The instant that decides the period; undefined where the conversation has none. */
  readonly at: Instant | undefined;
  readonly agent?: string | undefined;
  readonly part?: string | undefined;
  /** As in `Measured`. */
  readonly through?: Instant | undefined;
}

export type Observation = Measured | LeftOut;

/**
 * What a cell adds up. `add` and `merge` are commutative and associative, sums are integers and quantiles exact:
 * any split of the observations gives the same result.
 */
export interface Aggregate {
  add(observation: Measured): void;
  /** Takes in everything that the other aggregate, of the same metric, has seen. */
  merge(other: this): void;
  /** Takes out what was added before. Stocks have it: what was there at one instant and has gone by the next. */
  subtract?(other: this): void;
  /**
   * The numbers of the cell; null, with a reason, where there are none.
   *
   * @param total the aggregate over all groups in the same range, for what a group has a share of
   */
  result(total?: this): Summary;
  /** Where the observations lie, for charts; undefined where there are none. */
  histogram?(): Histogram | undefined;
}

/** A new, empty aggregate. `context.range` is that of the cell: in a row of one period, the period's. */
export type AggregateFactory = (context: Context) => Aggregate;

/** A further number of a metric, shown under its headline. */
export interface Part {
  readonly title: string;
  readonly unit: Unit;
  readonly aggregate: AggregateFactory;
  /** What the values of another metric are promised to keep to, where the part is how often they do. */
  readonly target?: Target;
  /** As in `Metric`; left out where the metric's own needs are enough. */
  readonly needs?: Needs;
}

/** A limit of a duration. */
export interface Target {
  /** The id of the metric whose values it is for. */
  readonly metric: string;
  /** Exactly so long is in time. */
  readonly seconds: number;
  /** The clock that it is counted on, whichever the report has. */
  readonly hours?: Hours;
}

/** Alternatives: something can be measured when all facts of one of them are in the input. */
export type Needs = readonly (readonly Fact[])[];

/** seconds: a duration. ratio: 0…1. count: how many. score: on the metric's own scale. money: in units of its currency. */
export type Unit = "seconds" | "ratio" | "count" | "score" | "money";
/** cohort: of customers, not of conversations. */
export type Kind = "distribution" | "ratio" | "count" | "flow" | "score" | "stock" | "share" | "cohort";

/** all: without spam, deleted, merged, test. inbound: all without outbound, unknown initiators and offline messages. human: inbound without bot-only. */
export type Population = "all" | "inbound" | "human";

/** A metric: what it means, what it needs, and how one conversation is observed. It is pure. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly better: "lower" | "higher" | "neither";
  /** One sentence that says what the number tells. */
  readonly meaning: string;
  /** How it is computed, in words a support lead can check. */
  readonly formula: string;
  /** How well-known products count it otherwise. */
  readonly vendors: readonly string[];
  readonly population: Population;
  /** event: a duration belongs to the period in which it ended. created: a rate belongs to the cohort of its creation. */
  readonly attributedTo: "event" | "created";
  /** Every reason for which an observation is left out, with a sentence for `explain`. */
  readonly excludes: Readonly<Record<string, string>>;
  readonly needs: Needs;
  /** Facts that it or its population looks at where there are any; columns that no metric asks for are not decoded. */
  readonly uses: readonly Fact[];
  /** What its switches are set to, where it has some; durations in milliseconds. */
  readonly switches?: Readonly<Record<string, string | readonly string[] | number | readonly number[]>>;
  /** Whether it can be counted in business hours too. */
  readonly clocked: boolean;
  /** The clock that it is counted on whichever the report has; left out, that of the report. */
  readonly hours?: Hours;
  readonly aggregate: AggregateFactory;
  readonly parts: Readonly<Record<string, Part>>;
  /** The observations of one conversation of the metric's population. */
  observe(conversation: Conversation, context: Context): readonly Observation[];
  /**
   * What belongs to no single conversation: customers, costs. Asked once for each row of a report, with the row's own range
   * in the context; what holds for the periods of a range never adds up to what holds for the whole of it.
   *
   * @param group the row's value of each dimension; {} for a total
   */
  observeRange?(context: Context, group: Readonly<Record<string, string>>): readonly Observation[];
}
