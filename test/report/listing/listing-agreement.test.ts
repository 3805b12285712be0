import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/metrics/context.ts";
import { metrics } from "../../../src/metrics/index.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { ReportBuilder } from "../../../src/report/build.ts";
import { conversationRow } from "../../../src/report/listing/conversation-row.ts";
import { listedColumns } from "../../../src/report/listing/listed-columns.ts";
import type { ConversationFigures, ConversationValue } from "../../../src/report/listing/listing.ts";
import type { Figures, Value } from "../../../src/report/report.ts";
import { anyConversation } from "../../metrics/arbitrary.ts";
import { always, clockAt, day, hour } from "../../metrics/measure.ts";
import { account } from "../../support/account.ts";

/** The arbitrary conversations spread over three days, of which the report covers the middle. */
const context: Context = {
  ...always,
  ...clockAt(70 * hour),
  range: { from: 20 * hour, to: 2 * day },
  stockInstants: [2 * day],
  told: new Set(),
};

/** Customers who answer twice count once in a report, so that here nobody is known. */
const conversations = fc.array(
  anyConversation.map((conversation): Conversation => ({ ...conversation, customer: undefined })),
  { minLength: 1, maxLength: 12 },
);

/** What a metric and its parts need: nothing is left out for want of a column. */
const needed = ({ needs, parts }: Metric): ReadonlySet<Fact> =>
  new Set([...needs.flat(), ...Object.values(parts).flatMap((part) => part.needs?.flat() ?? [])]);

function reported(metric: Metric, of: readonly Conversation[]): Value {
  const builder = new ReportBuilder(
    { metrics: [metric], by: [], every: undefined, where: [] },
    context,
    needed(metric),
  );
  for (const conversation of of) builder.add(conversation);
  return builder.report(account).rows[0].values[metric.id];
}

function listed(metric: Metric, of: readonly Conversation[]): readonly ConversationValue[] {
  const columns = listedColumns([metric], needed(metric), context);
  return of.map((conversation) => conversationRow(conversation, columns, context).values[metric.id]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The reasons of all rows, without the one that a report has no need of. */
const reasonsOf = (rows: readonly ConversationFigures[]): Record<string, number> =>
  tally(
    rows
      .flatMap(({ excluded }) => Object.entries(excluded).flatMap(([reason, count]) => Array(count).fill(reason)))
      .filter((reason) => reason !== "not-counted"),
  );

/** The numbers of a report from those of its conversations. */
function expectNumbers(whole: Figures, rows: readonly ConversationFigures[]): void {
  const values = rows.flatMap((row) => row.values);
  if (whole.numerator !== undefined) {
    expect([sum(values), values.length]).toEqual([whole.numerator, whole.denominator]);
  } else if (whole.median !== undefined) {
    expect(values.length).toBe(whole.n);
    if (typeof whole.mean === "number") expect(sum(values) / values.length).toBeCloseTo(whole.mean, 6);
  } else if (whole.mean === undefined && typeof whole.value === "number") {
    expect(sum(rows.map(({ value }) => value ?? 0))).toBe(whole.value);
  }
}

const expectCategories = ({ categories }: Value, rows: readonly ConversationValue[]): void => {
  if (categories === undefined) return;
  const counted = Object.fromEntries(categories.map(({ name, count }) => [name, count]));
  expect(tally(rows.flatMap((row) => row.categories ?? []))).toEqual(counted);
};

/** Metrics of which a report makes another number than the mean, the share or the sum of what it has observed. */
const ofTheirOwn: readonly string[] = ["daily-volume", "nps", "ces"];

const perConversation = metrics.filter(({ kind, observeRange }) => kind !== "cohort" && observeRange === undefined);

describe.each(perConversation.map((metric) => [metric.id, metric] as const))("%s", (id, metric) => {
  test("the rows of all conversations come to the number of the report, and to its reasons", () => {
    fc.assert(
      fc.property(conversations, (of) => {
        const whole = reported(metric, of);
        const rows = listed(metric, of);
        expect(reasonsOf(rows)).toEqual(whole.excluded);
        expectCategories(whole, rows);
        if (!ofTheirOwn.includes(id)) expectNumbers(whole, rows);
        else expect(sum(rows.flatMap((row) => row.values.map(() => 1)))).toBe(sum(Object.values(whole.sources)));
        for (const [name, part] of Object.entries(whole.parts ?? {})) {
          const ofPart = rows.flatMap(({ parts }) => (parts?.[name] === undefined ? [] : [parts[name]]));
          if (ofPart.length === 0 || part.value === null) continue;
          // The lowest of all is the only number that is neither a sum nor a mean.
          if (name === "lowest-rated") expect(Math.min(...ofPart.flatMap(({ values }) => values))).toBe(part.value);
          else expectNumbers(part, ofPart);
        }
      }),
      { numRuns: 200 },
    );
  });
});
