import { describe, expect, test } from "vitest";
import { type Calendars, calendarsBy, noCalendars } from "../../src/metrics/calendars.ts";
import type { Context } from "../../src/metrics/context.ts";
import { metricById, metrics } from "../../src/metrics/index.ts";
import type { Attribution } from "../../src/metrics/variants/attribution.ts";
import type { CreditedAgent } from "../../src/metrics/variants/credited-agent.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import type { Fact } from "../../src/model/fact.ts";
import { ReportBuilder } from "../../src/report/build.ts";
import { type Condition, dimension } from "../../src/report/dimension.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import type { Every } from "../../src/time/every.ts";
import { periodsIn } from "../../src/time/period.ts";
import { zone } from "../../src/time/zone.ts";
import { always, day } from "../metrics/measure.ts";
import { account } from "../support/account.ts";
import { agent, conversation, customer, rated } from "../support/conversation.ts";

const found: ReadonlySet<Fact> = new Set(["messages", "createdAt", "channel", "status", "tags", "csat"]);

interface Asked {
  readonly metrics?: readonly string[];
  readonly by?: readonly string[];
  readonly every?: Every;
  readonly where?: readonly Condition[];
  readonly days?: readonly [from: number, to: number];
  readonly clock?: number;
  readonly attribute?: Attribution;
  readonly credit?: CreditedAgent;
  readonly hasTimes?: boolean;
  readonly calendars?: Calendars;
}

/** A report on days counted from the epoch, in UTC; its clock is the end of the last one where it is not said. */
function reportOn(conversations: readonly Conversation[], asked: Asked = {}): Report {
  const { metrics: ids = ["volume"], by = [], every, where = [], days = [0, 3] } = asked;
  const range = { from: days[0] * day, to: days[1] * day };
  const periods = every === undefined ? [] : periodsIn(range, every, zone("UTC"));
  const ends = every === undefined ? [range.to] : periods.map(({ to }) => to);
  const context: Context = {
    ...always,
    asOf: (asked.clock ?? days[1]) * day,
    range,
    periods,
    stockInstants: ends,
    calendars: asked.calendars ?? noCalendars,
    told: new Set(),
  };
  const question = {
    metrics: ids.map((id) => metricById(id)).filter((metric) => metric !== undefined),
    by: by.map(dimension),
    every,
    where,
    attribute: asked.attribute,
    credit: asked.credit,
  };
  const builder = new ReportBuilder(question, context, found);
  for (const each of conversations) builder.add(each);
  return reportSchema.parse(builder.report({ ...account, hasTimes: asked.hasTimes ?? true }));
}

/** Asked at the beginning of a day, answered so many seconds later. */
const chat = (
  onDay: number,
  channel: string,
  seconds: number | undefined,
  facts: Partial<Conversation> = {},
): Conversation => {
  const start = onDay * 86_400;
  const messages = seconds === undefined ? [customer(start)] : [customer(start), agent(start + seconds, "Sari")];
  return conversation({ channel, messages, ...facts });
};

const namesOf = ({ rows }: Report) =>
  rows.map(({ group, period }) => [...Object.values(group), ...(period ? [period.label] : [])].join(" "));
const numbersOf = ({ rows }: Report, metric = "volume") => rows.map(({ values }) => values[metric]?.value);

describe("a report of nothing", () => {
  test("is a valid one, with numbers that are null for a reason", () => {
    const report = reportOn([], { metrics: metrics.map(({ id }) => id), hasTimes: false });
    expect([report.asOf, report.period, report.population]).toEqual([null, null, { conversations: 0, excluded: {} }]);
    expect(report.rows).toHaveLength(1);
    expect(report.rows[0]?.values["first-response-time"]).toMatchObject({
      n: 0,
      median: null,
      reason: "no observations",
    });
    expect(report.rows[0]?.values.csat).toMatchObject({ n: 0, value: null, ci95: null });
  });
});

test("who is credited, and by which instant, is told where it was asked", () => {
  expect(reportOn([])).not.toHaveProperty("credit");
  const report = reportOn([], { credit: "assignee", attribute: "created" });
  expect(report).toMatchObject({ attribute: "created", credit: "assignee" });
});

test("what the calendars say is told by a name, where there is one", () => {
  expect(reportOn([])).not.toHaveProperty("businessHours");
  expect(reportOn([], { calendars: calendarsBy([], undefined, "9f86d081884c7d65") }).businessHours).toBe(
    "9f86d081884c7d65",
  );
});

describe("the total", () => {
  test("comes first, of no group and no period", () => {
    const report = reportOn([chat(0, "email", 60)], { by: ["channel"], every: "day" });
    expect(report.rows[0]).toMatchObject({ group: {}, period: null });
    expect(report).toMatchObject({
      schemaVersion: 1,
      metrik: "1.2.3",
      asOf: "1970-01-04T00:00:00.000Z",
      period: { from: "1970-01-01T00:00:00.000Z", to: "1970-01-04T00:00:00.000Z" },
      by: ["channel"],
      every: "day",
    });
  });

  test("pools observations: it is no mean of means", () => {
    const chats = [chat(0, "email", 10), chat(0, "email", 20), chat(0, "chat", 90)];
    const { rows } = reportOn(chats, { metrics: ["first-response-time"], by: ["channel"] });
    expect(rows.map(({ values }) => values["first-response-time"]?.mean)).toEqual([40, 90, 15]);
  });
});

describe("groups", () => {
  const chats = [
    chat(0, "whatsapp", 1),
    chat(1, "email", 1),
    chat(1, "whatsapp", 1),
    conversation({ messages: [customer(5)] }),
  ];

  test("stand in the order of their names, with their share of the total", () => {
    const report = reportOn(chats, { by: ["channel"] });
    expect(namesOf(report)).toEqual(["", "(none)", "email", "whatsapp"]);
    expect(numbersOf(report)).toEqual([4, 1, 1, 2]);
    expect(report.rows.map(({ values }) => values.volume?.shareOfTotal)).toEqual([undefined, 0.25, 0.25, 0.5]);
  });

  test("of several dimensions are their combinations", () => {
    const tagged = [chat(0, "email", 1, { tags: ["a", "b"] }), chat(0, "email", 1, { tags: ["b"] })];
    const report = reportOn(tagged, { by: ["tag", "channel"] });
    expect(report.rows.map(({ group }) => group)).toEqual([
      {},
      { tag: "a", channel: "email" },
      { tag: "b", channel: "email" },
    ]);
    expect(numbersOf(report)).toEqual([2, 1, 2]);
  });

  test("a conversation with two tags is in both, and once in the total", () => {
    const report = reportOn([chat(0, "email", 1, { tags: ["a", "b"] })], { by: ["tag"] });
    expect(numbersOf(report)).toEqual([1, 1, 1]);
  });

  test("by agent, an observation belongs to whoever acted", () => {
    const handed = conversation({
      assignee: "Budi",
      messages: [customer(0), agent(30, "Sari"), customer(60), agent(100, "Budi")],
    });
    const { rows } = reportOn([handed], { metrics: ["reply-time", "volume"], by: ["agent"] });
    const replies = rows.map(({ group, values }) => [group.agent, values["reply-time"]?.n, values["reply-time"]?.mean]);
    expect(replies).toEqual([
      [undefined, 2, 35],
      ["Budi", 1, 40],
      ["Sari", 1, 30],
    ]);
  });
});

describe("periods", () => {
  test("without an observation are there too", () => {
    const report = reportOn([chat(0, "email", 60), chat(2, "email", 60)], { every: "day" });
    expect(namesOf(report)).toEqual(["", "1970-01-01", "1970-01-02", "1970-01-03"]);
    expect(numbersOf(report)).toEqual([2, 1, 0, 1]);
  });

  test("are partial where they are not over at the clock of the report", () => {
    const partial = (clock: number) =>
      reportOn([], { every: "day", clock }).rows.flatMap(({ period }) => period?.partial ?? []);
    expect(partial(3)).toEqual([false, false, false]);
    expect(partial(2)).toEqual([false, false, true]);
    expect(partial(1.5)).toEqual([false, true, true]);
  });

  test("are partial where the range cuts them short, whatever the clock", () => {
    const { rows } = reportOn([], { every: "week", days: [0, 6], clock: 30 });
    expect(rows.map(({ period }) => period && [period.label, period.partial])).toEqual([
      null,
      ["1970-W01", true],
      ["1970-W02", true],
    ]);
  });

  test("have every group each", () => {
    const report = reportOn([chat(0, "email", 60), chat(1, "chat", 60)], {
      every: "day",
      by: ["channel"],
      days: [0, 2],
    });
    expect(namesOf(report)).toEqual([
      "",
      "chat",
      "email",
      "1970-01-01",
      "chat 1970-01-01",
      "email 1970-01-01",
      "1970-01-02",
      "chat 1970-01-02",
      "email 1970-01-02",
    ]);
    expect(numbersOf(report)).toEqual([2, 1, 1, 1, 0, 1, 1, 1, 0]);
    const shares = report.rows.map(({ values }) => values.volume?.shareOfTotal);
    expect(shares).toEqual([undefined, 0.5, 0.5, undefined, 0, 1, undefined, 1, 0]);
  });

  test("share of nothing is null", () => {
    const report = reportOn([chat(0, "email", 60)], { every: "day", by: ["channel"], days: [0, 2] });
    expect(report.rows.at(-1)?.values.volume?.shareOfTotal).toBeNull();
  });

  test("a duration counts in the period in which it ended, a rate in that of the creation", () => {
    const overnight = chat(0, "email", 86_400 + 60, { status: "resolved" });
    const report = reportOn([overnight], {
      metrics: ["first-response-time", "resolution-rate"],
      every: "day",
      days: [0, 2],
    });
    expect(report.rows.map(({ values }) => values["first-response-time"]?.n)).toEqual([1, 0, 1]);
    expect(report.rows.map(({ values }) => values["resolution-rate"]?.n)).toEqual([1, 1, 0]);
  });

  test("stocks do not add up: over all of them the last one counts", () => {
    const noon = (onDay: number) => conversation({ status: "open", messages: [customer((onDay + 0.5) * 86_400)] });
    const open = [noon(0), noon(1)];
    expect(numbersOf(reportOn(open, { metrics: ["backlog"], every: "day" }), "backlog")).toEqual([2, 1, 2, 2]);
    expect(numbersOf(reportOn(open, { metrics: ["backlog"] }), "backlog")).toEqual([2]);
  });

  test("what is left out of a stock stays left out: the total is without it whatever the periods", () => {
    const all = [chat(0, "email", 60, { status: "spam" }), chat(1, "email", 60, { status: "open" })];
    const excludedFrom = (asked: { readonly every?: "day" }) =>
      reportOn(all, { metrics: ["backlog"], days: [0, 3], ...asked }).rows.map(
        ({ values }) => values.backlog?.excluded,
      );
    expect(excludedFrom({})).toEqual([{ spam: 1 }]);
    expect(excludedFrom({ every: "day" })).toEqual([{ spam: 1 }, { spam: 1 }, { spam: 1 }, { spam: 1 }]);
  });

  test("a stock has in it what began before the range, and is without it for the reason that there is", () => {
    const early = [chat(0, "email", 60, { status: "spam" }), chat(0, "email", 60, { status: "open" })];
    const late = chat(3, "email", 60, { status: "spam" });
    const { rows } = reportOn([...early, late], { metrics: ["backlog", "volume"], days: [1, 3], every: "day" });
    expect(rows.map(({ values }) => [values.backlog?.n, values.backlog?.excluded])).toEqual([
      [1, { "outside-period": 1, spam: 1 }],
      [1, { spam: 1 }],
      [1, { spam: 1 }],
    ]);
    expect(rows[0]?.values.volume?.excluded).toEqual({ "outside-period": 3 });
  });
});

describe("what is left out", () => {
  test("conversations created outside the range", () => {
    const report = reportOn([chat(0, "email", 60), chat(1, "email", 60), chat(5, "email", 60)], { days: [1, 3] });
    expect(report.population).toEqual({ conversations: 1, excluded: { "outside-period": 2 } });
    expect(report.rows[0]?.values.volume).toMatchObject({ value: 1, excluded: { "outside-period": 2 } });
  });

  test("the range is half-open", () => {
    const { population } = reportOn([chat(1, "email", 1), chat(3, "email", 1)], { days: [1, 3] });
    expect(population).toEqual({ conversations: 1, excluded: { "outside-period": 1 } });
  });

  test("what ended outside it, though begun inside, and the other way round", () => {
    const report = reportOn([chat(0, "email", 86_400), chat(2, "email", 86_400)], {
      metrics: ["first-response-time"],
      days: [1, 3],
    });
    expect(report.rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, excluded: { "outside-period": 1 } });
    expect(report.population).toEqual({ conversations: 1, excluded: { "outside-period": 1 } });
  });

  test("spam, and each metric says so", () => {
    const report = reportOn([chat(0, "email", 60, { status: "spam" }), chat(0, "email", 60)]);
    expect(report.population).toEqual({ conversations: 1, excluded: { spam: 1 } });
    expect(report.rows[0]?.values.volume?.excluded).toEqual({ spam: 1 });
  });

  test("conditions are told as they were given, and nothing where there are none", () => {
    const where = [
      { dimension: dimension("channel"), isNot: false, value: "a=b!=c" },
      { dimension: dimension("plan"), isNot: true, value: "" },
    ];
    const report = reportOn([], { where });
    expect(report.where).toEqual(["channel=a=b!=c", "plan!="]);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(reportOn([])).not.toHaveProperty("where");
  });

  test("what does not meet the conditions, everywhere", () => {
    const channel = dimension("channel");
    const chats = [chat(0, "email", 60), chat(0, "chat", 60), chat(0, "whatsapp", 60)];
    const without = (value: string): Condition => ({ dimension: channel, isNot: true, value });
    const report = reportOn(chats, { where: [without("email"), without("chat")], by: ["channel"] });
    expect(report.population).toEqual({ conversations: 1, excluded: { filtered: 2 } });
    expect(namesOf(report)).toEqual(["", "whatsapp"]);
  });

  test("reasons stand in alphabetical order", () => {
    const states = ["spam", "merged", "deleted"] as const;
    const report = reportOn(states.map((status) => chat(0, "email", 60, { status })));
    expect(Object.keys(report.population.excluded)).toEqual(["deleted", "merged", "spam"]);
  });
});

describe("metrics", () => {
  test("that the inputs cannot tell are named with what they need, and have no values", () => {
    const report = reportOn([chat(0, "email", 60)], { metrics: ["reopen-rate", "volume"] });
    expect(report.unmeasurable).toEqual([
      { metric: "reopen-rate", title: "Reopen rate", reason: "needs records of reopenings, or counts of reopenings" },
    ]);
    expect([report.metrics.map(({ id }) => id), Object.keys(report.rows[0]?.values ?? {})]).toEqual([
      ["volume"],
      ["volume"],
    ]);
  });

  test("of fewer than 30 observations are marked", () => {
    const flags = (count: number) =>
      reportOn(Array.from({ length: count }, () => chat(0, "email", 60))).rows[0]?.values.volume?.flags;
    expect([flags(29), flags(30)]).toEqual([["low-n"], undefined]);
  });

  test("say where their observations came from", () => {
    const report = reportOn([chat(0, "email", 60), conversation({ createdAt: 5, surveys: [rated(5, 7)] })], {
      metrics: ["volume", "csat"],
    });
    expect(report.rows[0]?.values.volume?.sources).toEqual({ fields: 1, messages: 1 });
    expect(report.rows[0]?.values.csat?.sources).toEqual({ fields: 1 });
  });

  test("are described as the catalogue has them", () => {
    const [volume] = reportOn([]).metrics;
    expect(volume).toMatchObject({
      id: "volume",
      title: "Volume",
      kind: "count",
      unit: "count",
      better: "neither",
      population: "all",
    });
  });
});
