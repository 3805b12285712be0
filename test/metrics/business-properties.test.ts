import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { costPerInteractionDefinition } from "../../src/metrics/cost-per-interaction.ts";
import { customerLifetimeValueDefinition } from "../../src/metrics/customer-lifetime-value.ts";
import type { Aggregate, Measured, Metric } from "../../src/metrics/metric.ts";
import { upsellRateDefinition } from "../../src/metrics/upsell-rate.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { churnRate, conversionRate, crossSellRate, retentionRate } from "../support/by-default.ts";
import { anyConversation } from "./arbitrary.ts";
import { anyCommerce } from "./arbitrary-commerce.ts";
import { always, day, hour } from "./measure.ts";

/** Windows are short, so that something is decided within the three days. */
const metrics: readonly Metric[] = [
  conversionRate,
  upsellRateDefinition.define({ window: 12 * hour }),
  crossSellRate,
  ...["handled", "all", "resolved"].map((per) => costPerInteractionDefinition.define({ per })),
  retentionRate,
  churnRate,
  ...["margin-over-churn", "aov", "historic"].map((model) =>
    customerLifetimeValueDefinition.define({ model, lifespan: 9 * day, margin: 0.7 }),
  ),
];

const conversations = fc
  .array(anyConversation, { maxLength: 8 })
  .map((list) => list.map((one, index): Conversation => ({ ...one, id: `${index}` })));

const contexts: fc.Arbitrary<Context> = fc.record({ commerce: anyCommerce, conversations }).map(({ commerce }) => ({
  ...always,
  asOf: 70 * hour,
  range: { from: day, to: 3 * day },
  stockInstants: [2 * day, 70 * hour],
  commerce,
}));
const group = fc.constantFrom({}, { channel: "email" });

const observed = (
  metric: Metric,
  list: readonly Conversation[],
  context: Context,
  of: Readonly<Record<string, string>>,
) =>
  [...list.flatMap((one) => metric.observe(one, context)), ...(metric.observeRange?.(context, of) ?? [])].filter(
    (one) => "value" in one,
  );

function addUp(metric: Metric, observations: readonly Measured[], context: Context): ReadonlyMap<string, Aggregate> {
  const named = new Map<string, Aggregate>([["", metric.aggregate(context)]]);
  for (const [name, part] of Object.entries(metric.parts)) named.set(name, part.aggregate(context));
  for (const one of observations) named.get(one.part ?? "")?.add(one);
  return named;
}

const results = (aggregates: ReadonlyMap<string, Aggregate>): readonly string[] =>
  [...aggregates].map(([name, aggregate]) => `${name} ${JSON.stringify(aggregate.result())}`);

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe.each(metrics.map((metric) => ({ ...metric, settings: JSON.stringify(metric.switches ?? {}) })))(
  "$id $settings",
  (metric) => {
    test("gives only its own reasons and parts, and whole thousandths of money", () => {
      fc.assert(
        fc.property(conversations, contexts, group, (list, context, of) => {
          const all = [
            ...list.flatMap((one) => metric.observe(one, context)),
            ...(metric.observeRange?.(context, of) ?? []),
          ];
          for (const one of all) {
            if (one.part !== undefined) expect(Object.keys(metric.parts)).toContain(one.part);
            if ("excluded" in one) expect(Object.keys(metric.excludes)).toContain(one.excluded);
            else expect(one.value).toSatisfy(Number.isSafeInteger);
          }
        }),
      );
    });

    test("whatever the order and the split, the numbers are the same", () => {
      fc.assert(
        fc.property(conversations, contexts, group, fc.nat(20), (list, context, of, cut) => {
          const all = observed(metric, list, context, of);
          const whole = results(addUp(metric, all, context));
          expect(results(addUp(metric, all.toReversed(), context))).toEqual(whole);
          const merged = addUp(metric, all.slice(cut), context);
          const others = addUp(metric, all.slice(0, cut), context);
          for (const [name, aggregate] of merged) aggregate.merge(others.get(name) ?? metric.aggregate(context));
          expect(results(merged)).toEqual(whole);
        }),
      );
    });

    test("never NaN, Infinity or a rate beyond 0…1; null has a reason", () => {
      fc.assert(
        fc.property(conversations, contexts, group, (list, context, of) => {
          for (const [name, aggregate] of addUp(metric, observed(metric, list, context, of), context)) {
            const summary = aggregate.result();
            for (const number of numbersIn(summary)) expect(number).toSatisfy(Number.isFinite);
            if (summary.value === null) expect(summary.reason).toBeTypeOf("string");
            const { unit } = name === "" ? metric : metric.parts[name];
            if (unit === "ratio" && typeof summary.value === "number") {
              expect(summary.value).toBeGreaterThanOrEqual(0);
              expect(summary.value).toBeLessThanOrEqual(1);
            }
          }
        }),
      );
    });
  },
);
