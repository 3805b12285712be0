import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { leftOut, measured } from "../../src/metrics/observation.ts";
import { volume } from "../../src/metrics/volume.ts";
import { type Commerce, noCommerce } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { ReportBuilder } from "../../src/report/build.ts";
import { type Condition, dimension } from "../../src/report/dimension.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import { always, day } from "../metrics/measure.ts";
import { account } from "../support/account.ts";
import { costPerInteraction, retentionRate } from "../support/by-default.ts";
import { client, commerce, cost, money } from "../support/commerce.ts";
import { agent, calendar, conversation, customer, reported } from "../support/conversation.ts";

/** Counts conversations, and beside them the days of the row's range and what the row is of. */
const daysAndConversations: Metric = {
  ...volume,
  id: "days",
  parts: { days: { title: "Days", unit: "count", aggregate: volume.aggregate } },
  observeRange: ({ range }, group) => [
    measured((range.to - range.from) / day, range.from, "fields", undefined, "days"),
    leftOut(Object.values(group).join(" ") || "total", undefined),
  ],
};

interface Asked {
  readonly commerce?: Commerce;
  readonly where?: readonly Condition[];
}

/** Four days, two of them a period each, by channel. */
function builderOf(metric: Metric, conversations: readonly Conversation[], asked: Asked = {}): ReportBuilder {
  const { where = [] } = asked;
  const periods = [0, 2].map((start) => ({
    from: start * day,
    to: (start + 2) * day,
    label: `day ${start}`,
    partial: false,
  }));
  const context: Context = {
    ...always,
    asOf: 4 * day,
    range: { from: 0, to: 4 * day },
    periods,
    stockInstants: periods.map(({ to }) => to),
    commerce: asked.commerce ?? noCommerce,
  };
  const builder = new ReportBuilder(
    { metrics: [metric], by: [dimension("channel")], every: "day", where },
    context,
    new Set(["messages", "createdAt", "channel", "costs", "customers", "customer"]),
  );
  for (const each of conversations) builder.add(each);
  return builder;
}

const reportOf = (builder: ReportBuilder): Report => reportSchema.parse(builder.report(account));

const chat = (channel: string, onDay: number, facts: Partial<Conversation> = {}): Conversation =>
  conversation({ channel, messages: [customer(onDay * 86_400), agent(onDay * 86_400 + 60)], ...facts });

/** Each row's name, and what is asked of its value. */
const rowsOf = <Told>(
  { rows, metrics: [metric] }: Report,
  tell: (value: Report["rows"][number]["values"][string]) => Told,
) =>
  rows.map(({ group, period, values }) => [
    [...Object.values(group), ...(period === null ? [] : [period.label])].join(" ") || "total",
    tell(values[metric?.id ?? ""] ?? { n: 0, excluded: {}, sources: {} }),
  ]);

const chats = [chat("email", 0), chat("email", 3), chat("whatsapp", 1)];

describe("what belongs to no conversation", () => {
  test("is observed once for each row, of its own range and group, and never added up from periods", () => {
    const report = reportOf(builderOf(daysAndConversations, chats));
    expect(rowsOf(report, ({ value, parts, excluded }) => [value, parts?.days?.value, excluded])).toEqual([
      ["total", [3, 4, { total: 1 }]],
      ["email", [2, 4, { email: 1 }]],
      ["whatsapp", [1, 4, { whatsapp: 1 }]],
      ["day 0", [2, 2, { total: 1 }]],
      ["email day 0", [1, 2, { email: 1 }]],
      ["whatsapp day 0", [1, 2, { whatsapp: 1 }]],
      ["day 2", [1, 2, { total: 1 }]],
      ["email day 2", [1, 2, { email: 1 }]],
      ["whatsapp day 2", [0, 2, { whatsapp: 1 }]],
    ]);
  });

  test("is observed anew in a second report of the same conversations", () => {
    const builder = builderOf(daysAndConversations, chats);
    expect(reportOf(builder)).toEqual(reportOf(builder));
  });
});

describe("customers", () => {
  const customers = [client("A", -day), client("B", -day, day), client("C", -day, 3 * day), client("D", day)];
  const told = (where: readonly Condition[] = []) =>
    rowsOf(reportOf(builderOf(retentionRate, chats, { commerce: commerce({ customers }), where })), (value) => value);

  test("are those of the total's range, in every period anew; groups have none", () => {
    expect(
      told().map(([name, value]) => [name, typeof value === "object" ? [value.numerator, value.denominator] : value]),
    ).toEqual([
      ["total", [1, 3]],
      ["email", [0, 0]],
      ["whatsapp", [0, 0]],
      ["day 0", [2, 3]],
      ["email day 0", [0, 0]],
      ["whatsapp day 0", [0, 0]],
      ["day 2", [2, 3]],
      ["email day 2", [0, 0]],
      ["whatsapp day 2", [0, 0]],
    ]);
  });

  test("meet no conditions: of chosen conversations there is no number, and the reason is told", () => {
    const isEmail: Condition = { dimension: dimension("channel"), isNot: false, value: "email" };
    expect(told([isEmail])[0]).toMatchObject([
      "total",
      { n: 0, value: null, reason: "conditions choose conversations, not customers and costs" },
    ]);
  });

  test("a conversation that is left out leaves out no customer", () => {
    const spam = chat("email", 0, { status: "spam" });
    const [[, total]] = rowsOf(reportOf(builderOf(retentionRate, [spam])), ({ excluded }) => excluded);
    expect(total).toEqual({});
  });
});

describe("costs", () => {
  const handledFor = (seconds: number) => ({
    status: "resolved" as const,
    reported: reported({ handle: calendar(seconds) }),
  });
  const conversations = [
    chat("email", 0, handledFor(300)),
    chat("email", 3, handledFor(100)),
    chat("whatsapp", 1, handledFor(100)),
  ];
  const costs = [cost(0, 4 * day, money(80)), cost(0, 2 * day, money(6), { channel: "whatsapp" })];
  const told = (asked: Asked = { commerce: commerce({ costs }) }) =>
    rowsOf(reportOf(builderOf(costPerInteraction, conversations, asked)), ({ value }) => value);

  test("are those of the row's range; a channel has its own, and its part of the shared ones of the same range", () => {
    expect(told()).toEqual([
      ["total", 86 / 3],
      ["email", (80 * 0.8) / 2],
      ["whatsapp", 80 * 0.2 + 6],
      ["day 0", 23],
      ["email day 0", 40 * 0.75],
      ["whatsapp day 0", 40 * 0.25 + 6],
      ["day 2", 40],
      ["email day 2", 40],
      ["whatsapp day 2", null],
    ]);
  });

  test("cannot be told of chosen conversations", () => {
    const isEmail: Condition = { dimension: dimension("channel"), isNot: false, value: "email" };
    expect(told({ commerce: commerce({ costs }), where: [isEmail] }).map(([, value]) => value)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test("stand in the report with their currency", () => {
    const report = reportOf(builderOf(costPerInteraction, conversations, { commerce: commerce({ costs }) }));
    expect(report.metrics[0]).toMatchObject({ family: "business", unit: "money" });
    expect(report.rows[0]?.values["cost-per-interaction"]).toMatchObject({ n: 3, currency: "USD", flags: ["low-n"] });
  });
});
