import type { Summary } from "../../src/metrics/aggregates/summary.ts";
import type { Context } from "../../src/metrics/context.ts";
import type { Metric, Observation } from "../../src/metrics/metric.ts";
import type { Commerce } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { always, clockAt } from "./measure.ts";

/** A context over a range, with the report's clock at its end unless that is said otherwise. Instants in milliseconds. */
export const over = (from: number, to: number, commerce: Commerce, facts: Partial<Context> = {}): Context => ({
  ...always,
  ...clockAt(facts.asOf ?? to),
  range: { from, to },
  stockInstants: [to],
  commerce,
  ...facts,
});

/** What a metric observes of a row as a whole. */
export const observedIn = (
  metric: Metric,
  context: Context,
  group: Readonly<Record<string, string>> = {},
): readonly Observation[] => metric.observeRange?.(context, group) ?? [];

/** What a metric comes to in a row: by its conversations, and by what belongs to none of them. */
export function rowOf(
  metric: Metric,
  context: Context,
  conversations: readonly Conversation[] = [],
  group: Readonly<Record<string, string>> = {},
): Summary {
  const aggregate = metric.aggregate(context);
  const observations = [
    ...conversations.flatMap((conversation) => metric.observe(conversation, context)),
    ...observedIn(metric, context, group),
  ];
  for (const observation of observations) {
    if ("value" in observation && observation.part === undefined) aggregate.add(observation);
  }
  return aggregate.result();
}
