import fc from "fast-check";
import { expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import type { Fact } from "../../src/model/fact.ts";
import { ReportBuilder } from "../../src/report/build.ts";
import { dimension } from "../../src/report/dimension.ts";
import { type Report, type ReportRow, reportSchema } from "../../src/report/report.ts";
import type { Every } from "../../src/time/every.ts";
import { periodsIn } from "../../src/time/period.ts";
import { zone } from "../../src/time/zone.ts";
import { anyConversation } from "../metrics/arbitrary.ts";
import { always, day } from "../metrics/measure.ts";
import { account } from "../support/account.ts";
import { conversation } from "../support/conversation.ts";

/** The second day of three, so that some things happen before it and some after. */
const range = { from: day, to: 2 * day };
const everything: ReadonlySet<Fact> = new Set(metrics.flatMap(({ needs, uses }) => [...needs.flat(), ...uses]));

function reportOf(conversations: readonly Conversation[], by: readonly string[], every: Every | undefined): Report {
  const periods = every === undefined ? [] : periodsIn(range, every, zone("UTC"));
  const stockInstants = every === undefined ? [range.to] : periods.map(({ to }) => to);
  const context: Context = { ...always, asOf: 3 * day, range, periods, stockInstants };
  const builder = new ReportBuilder({ metrics, by: by.map(dimension), every, where: [] }, context, everything);
  for (const each of conversations) builder.add(each);
  return builder.report(account);
}

/** Tags are a set: no reader hands the same one over twice. */
const someConversation = anyConversation.map((each) => ({ ...each, tags: [...new Set(each.tags)] }));

const grouping = fc.constantFrom([], ["channel"], ["agent"], ["tag"], ["agent", "tag"], ["status", "agent"]);
const every = fc.constantFrom(undefined, "hour" as const, "day" as const);
const asked = fc.tuple(fc.array(someConversation, { maxLength: 6 }), grouping, every);

test("keeps to its schema, whatever happened and whatever was asked", () => {
  fc.assert(
    fc.property(asked, (given) => {
      const report = reportOf(...given);
      expect(JSON.parse(JSON.stringify(reportSchema.parse(report)))).toEqual(report);
    }),
    { numRuns: 25 },
  );
});

test("has no number without an observation, and a reason instead", () => {
  fc.assert(
    fc.property(asked, (given) => {
      for (const { values } of reportOf(...given).rows) {
        for (const { value, median, reason } of Object.values(values)) {
          if (value === null || median === null) expect(reason).toBeTruthy();
        }
      }
    }),
    { numRuns: 25 },
  );
});

const volumesOf = (rows: readonly ReportRow[]) => rows.map(({ values }) => values.volume?.value ?? 0);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test("the volume of the total is that of its hours, of its agents, and of the population", () => {
  fc.assert(
    fc.property(fc.array(someConversation, { maxLength: 8 }), (conversations) => {
      const { rows, population } = reportOf(conversations, ["agent"], "hour");
      const [total, ...agents] = rows.filter(({ period }) => period === null);
      const hours = rows.filter(({ period, group }) => period !== null && Object.keys(group).length === 0);
      const timeless = conversations.filter(({ createdAt }) => createdAt === undefined);
      const [volume] = volumesOf([total]);
      expect(sum(volumesOf(agents))).toBe(volume);
      expect(sum(volumesOf(hours))).toBe(volume);
      expect(population.conversations + sum(Object.values(population.excluded))).toBe(conversations.length);
      if (timeless.length === 0) expect(population.conversations).toBe(volume);
    }),
    { numRuns: 25 },
  );
});

test("tells a count's share of the total of the same period", () => {
  const created = [
    ["email", 24],
    ["email", 24],
    ["chat", 24],
    ["chat", 30],
  ] as const;
  const conversations = created.map(([channel, hour]) => conversation({ channel, createdAt: (hour * day) / 24 }));
  const { rows } = reportOf(conversations, ["channel"], "hour");
  const sharesAt = (label: string | undefined) =>
    rows.filter(({ period }) => period?.label === label).map(({ values }) => values.volume?.shareOfTotal);
  expect(sharesAt(undefined)).toEqual([undefined, 0.5, 0.5]);
  expect(sharesAt("1970-01-02T00")).toEqual([undefined, 1 / 3, 2 / 3]);
  expect(sharesAt("1970-01-02T06")).toEqual([undefined, 1, 0]);
  expect(sharesAt("1970-01-02T07")).toEqual([undefined, null, null]);
});
