import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Summary } from "../../src/metrics/aggregates/summary.ts";
import { noCalendars } from "../../src/metrics/calendars.ts";
import type { Context } from "../../src/metrics/context.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Aggregate, Measured, Metric } from "../../src/metrics/metric.ts";
import { noCommerce } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { anyConversation } from "./arbitrary.ts";
import { calendarOf, clockAt, day, hour, inOfficeHours, never } from "./measure.ts";

const threeDays: Omit<Context, "hours"> = {
  ...clockAt(70 * hour),
  range: { from: 0, to: 3 * day },
  periods: [],
  stockInstants: [day, 2 * day, 70 * hour],
  calendar: calendarOf("America/New_York"),
  calendars: noCalendars,
  contactsOf: () => [
    { conversation: "another", at: 9 * hour, isInbound: true, tags: ["refund"] },
    { conversation: "outbound", at: 40 * hour, isInbound: false, tags: [] },
  ],
  isAgent: (name) => name === "Sari",
  hasUnanswered: () => false,
  isOfData: false,
  paidUntil: Number.POSITIVE_INFINITY,
  commerce: noCommerce,
  told: new Set(),
};
const contexts = fc.constantFrom<Context>(
  { ...threeDays, hours: "calendar" },
  { ...threeDays, hours: "business" },
  { ...threeDays, hours: "business", calendars: inOfficeHours.calendars },
);
const conversations = fc.array(anyConversation, { maxLength: 12 });

/** Headline and parts, each with what it has added up. */
const addUp = (metric: Metric, of: readonly Conversation[], context: Context): ReadonlyMap<string, Aggregate> => {
  const named = new Map<string, Aggregate>([["", metric.aggregate(context)]]);
  for (const [name, part] of Object.entries(metric.parts)) named.set(name, part.aggregate(context));
  for (const conversation of of) {
    for (const observation of metric.observe(conversation, context)) {
      if ("value" in observation) named.get(observation.part ?? "")?.add(observation);
    }
  }
  return named;
};

const results = (aggregates: ReadonlyMap<string, Aggregate>): readonly string[] =>
  [...aggregates].map(([name, aggregate]) => `${name} ${JSON.stringify(aggregate.result())}`);

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const freeze = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(Object.freeze(value))) freeze(inner);
  return value;
};

describe.each(metrics.map((metric) => [metric.id, metric] as const))("%s", (_, metric) => {
  test("observes frozen conversations, gives only its own reasons and parts, and only sane values", () => {
    fc.assert(
      fc.property(anyConversation, contexts, (conversation, context) => {
        for (const observation of metric.observe(freeze(conversation), context)) {
          if (observation.part !== undefined) expect(Object.keys(metric.parts)).toContain(observation.part);
          if ("excluded" in observation) expect(Object.keys(metric.excludes)).toContain(observation.excluded);
          else {
            expect(Number.isFinite(observation.value)).toBe(true);
            expect(observation.value).toBeGreaterThanOrEqual(lowestObserved(metric, observation));
            expect(Number.isFinite(observation.at)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the order of conversations changes nothing", () => {
    fc.assert(
      fc.property(conversations, contexts, (of, context) => {
        expect(results(addUp(metric, of.toReversed(), context))).toEqual(results(addUp(metric, of, context)));
      }),
    );
  });

  test("two parts merged are the whole, in either direction", () => {
    fc.assert(
      fc.property(conversations, conversations, contexts, (some, others, context) => {
        const whole = results(addUp(metric, [...some, ...others], context));
        for (const [first, second] of [
          [some, others],
          [others, some],
        ] as const) {
          const merged = addUp(metric, first, context);
          const added = addUp(metric, second, context);
          for (const [name, aggregate] of merged) aggregate.merge(added.get(name) ?? metric.aggregate(context));
          expect(results(merged)).toEqual(whole);
        }
      }),
    );
  });

  test("never NaN, Infinity, a rate beyond 0…1 or a negative number", () => {
    fc.assert(
      fc.property(conversations, contexts, (of, context) => {
        for (const [name, aggregate] of addUp(metric, of, context)) {
          const summary = aggregate.result();
          const unit = name === "" ? metric.unit : metric.parts[name].unit;
          for (const number of numbersIn(summary)) expect(number).toSatisfy(Number.isFinite);
          expectWithin(summary, lowest(metric), unit === "ratio" ? 1 : Number.POSITIVE_INFINITY);
          if (isBare(summary)) expect(summary.reason).toBeTypeOf("string");
        }
      }),
    );
  });

  test("nothing in, null out, with a reason", () => {
    for (const aggregate of addUp(metric, [], never).values()) {
      const summary = aggregate.result();
      expect(summary.n).toBe(0);
      expect(summary.reason).toBeTypeOf("string");
      expect(summary.value ?? null).toBeNull();
      expect(summary.mean ?? null).toBeNull();
    }
  });
});

/** Scores are as they were given; what leaves a backlog is taken away from it. */
const lowestObserved = ({ id }: Metric, { part }: Measured): number =>
  id === "backlog-flow" || part === "mean-score" ? -1 : 0;

/** NPS goes below 0, and so does the flow of a backlog that shrinks. */
const lowest = ({ id }: Metric): number => ({ nps: -100, "backlog-flow": Number.NEGATIVE_INFINITY })[id] ?? 0;

const isBare = ({ value, mean, categories }: Summary) => (value ?? mean) === null || categories?.length === 0;

const expectWithin = ({ value, mean, min, max, ci95 }: Summary, low: number, high: number) => {
  for (const number of [value, mean, min, max, ...(ci95 ?? [])]) {
    if (number === null || number === undefined) continue;
    expect(number).toBeGreaterThanOrEqual(low);
    expect(number).toBeLessThanOrEqual(high);
  }
};
