import { describe, expect, test } from "vitest";
import type { Contact, Context } from "../../src/metrics/context.ts";
import { conversionRateDefinition } from "../../src/metrics/conversion-rate.ts";
import type { Order } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { conversionRate as metric } from "../support/by-default.ts";
import { commerce, order } from "../support/commerce.ts";
import { agent, bot, calendar, conversation, customer, fragment, note, reported } from "../support/conversation.ts";
import { always, day, expectExclusions, hour, measuredOf, minute, reasonsOf, summaryOf, valuesOf } from "./measure.ts";

/** Asked at the start, answered a minute later, by the customer C. */
const chat = (facts: Partial<Conversation> = {}): Conversation =>
  conversation({ customer: "C", messages: [customer(0), agent(60, "Sari")], ...facts });

const contact = (name: string, at: number, isInbound = true): Contact => ({
  conversation: name,
  at,
  isInbound,
  tags: [],
});

const given = (orders: readonly Order[], contacts: readonly Contact[] = [contact("1", 0)]): Context => ({
  ...always,
  commerce: commerce({ orders }),
  contactsOf: (name) => (name === "C" ? contacts : []),
});

const bought = (at: number, facts: Partial<Order> = {}): Order => order("new", at, { customer: "C", ...facts });

test("answered conversations whose customer ordered, over answered conversations with a customer", () => {
  const context = given([bought(hour)]);
  const others = [chat({ id: "2", customer: "D" }), chat({ id: "3", customer: "E" })];
  expect(summaryOf(metric, [chat(), ...others], context)).toMatchObject({ numerator: 1, denominator: 3 });
});

describe("the window", () => {
  test.each([
    ["at the first reply", minute, 0],
    ["just after it", minute + 1, 1],
    ["before it", minute - 1, 0],
    ["72 h after the creation", 72 * hour, 1],
    ["later", 72 * hour + 1, 0],
  ])("an order %s", (_, at, value) => {
    expect(valuesOf(metric, chat(), given([bought(at)]))).toEqual([value]);
  });

  test("can be set, and is named", () => {
    const short = conversionRateDefinition.define({ window: 24 * hour });
    expect(valuesOf(short, chat(), given([bought(24 * hour)]))).toEqual([1]);
    expect(valuesOf(short, chat(), given([bought(24 * hour + 1)]))).toEqual([0]);
    expect([short.formula, metric.formula]).toEqual([
      expect.stringContaining("within 24 h of"),
      expect.stringContaining("within 3 d of"),
    ]);
  });

  test("has to be over, whether somebody has ordered or not: else the early ones would count for too much", () => {
    const soon = { ...given([bought(hour)]), asOf: 72 * hour - 1 };
    expect(reasonsOf(metric, chat(), soon)).toEqual(["pending"]);
    expect(valuesOf(metric, chat(), { ...soon, asOf: 72 * hour })).toEqual([1]);
  });

  test("an order after the clock of the report has not come yet", () => {
    const short = conversionRateDefinition.define({ window: hour });
    const named = bought(2 * hour, { conversation: "1" });
    expect(valuesOf(short, chat(), { ...given([named]), asOf: 2 * hour - 1 })).toEqual([0]);
  });
});

describe("the goal", () => {
  /** Of somebody else: orders are recorded. */
  const sale = order("new", hour, { customer: "E" });
  const asked = conversionRateDefinition.define({ goal: "new-order" });

  test.each([
    ["new", 1, 1],
    ["renewal", 1, 0],
    ["upsell", 1, 0],
    ["cross-sell", 1, 0],
    ["refund", 0, 0],
    ["upsell-offer", 0, 0],
    ["cross-sell-offer", 0, 0],
    ["lead", 0, 0],
    ["subscriber", 0, 0],
  ] as const)("%s", (kind, anyOrder, newOrder) => {
    const context = given([order(kind, hour, { customer: "C" }), sale]);
    expect([valuesOf(metric, chat(), context), valuesOf(asked, chat(), context)]).toEqual([[anyOrder], [newOrder]]);
  });

  test.each(["lead", "subscriber"] as const)("becoming a %s, which a purchase is not", (goal) => {
    const made = conversionRateDefinition.define({ goal });
    const became = order(goal, hour, { customer: "C" });
    expect(valuesOf(made, chat(), given([became]))).toEqual([1]);
    expect(valuesOf(made, chat({ id: "2", customer: "D" }), given([became, bought(hour)]))).toEqual([0]);
    expect(valuesOf(made, chat(), given([order(goal, minute, { customer: "C" })]))).toEqual([0]);
    expect([made.meaning, made.formula]).toEqual([expect.stringContaining(goal), expect.stringContaining(goal)]);
    expect(made.formula).not.toContain("customer ordered");
  });

  test("of a goal that no record tells, nobody is said to have missed it", () => {
    const leads = conversionRateDefinition.define({ goal: "lead" });
    expect(valuesOf(leads, chat(), given([bought(hour)]))).toEqual([]);
    expect(valuesOf(metric, chat(), given([order("lead", hour, { customer: "C" })]))).toEqual([]);
  });

  test("is named", () => {
    expect(metric.formula).toContain("anything bought");
    expect(asked.formula).toContain("an order of the kind new");
  });
});

describe("one order counts for one conversation", () => {
  const second = chat({ id: "2", messages: [customer(3600), agent(3660)] });
  const contacts = [contact("1", 0), contact("2", hour)];

  test("the last one begun before it", () => {
    const context = given([bought(2 * hour)], contacts);
    expect([valuesOf(metric, chat(), context), valuesOf(metric, second, context)]).toEqual([[0], [1]]);
  });

  test("not one that began at its instant or later", () => {
    const context = given([bought(hour)], contacts);
    expect([valuesOf(metric, chat(), context), valuesOf(metric, second, context)]).toEqual([[1], [0]]);
  });

  test("nor one that the customer did not begin", () => {
    const context = given([bought(2 * hour)], [contact("1", 0), contact("2", hour, false)]);
    expect(valuesOf(metric, chat(), context)).toEqual([1]);
  });

  test("not a later one that nobody had answered by then", () => {
    const answered = (name: string, at: number, repliedAt: number): Contact => ({ ...contact(name, at), repliedAt });
    const later = chat({ id: "2", messages: [customer(3600), agent(3 * 3600)] });
    const context = given([bought(2 * hour)], [answered("1", 0, minute), answered("2", hour, 3 * hour)]);
    expect([valuesOf(metric, chat(), context), valuesOf(metric, later, context)]).toEqual([[1], [0]]);
  });

  test("the one that it names, whatever came later", () => {
    const context = given([bought(2 * hour, { conversation: "1" })], contacts);
    expect([valuesOf(metric, chat(), context), valuesOf(metric, second, context)]).toEqual([[1], [0]]);
  });

  test("also where only the conversation is named", () => {
    expect(valuesOf(metric, chat(), given([order("new", hour, { conversation: "1" })]))).toEqual([1]);
  });

  test("two orders of one conversation are one conversion", () => {
    expect(valuesOf(metric, chat(), given([bought(hour), bought(2 * hour)]))).toEqual([1]);
  });
});

describe("the first reply", () => {
  const unwritten = { customer: "C", messages: [], createdAt: 0 };

  test("by its time stamp, else by the reported time after the creation", () => {
    const context = given([bought(hour)]);
    expect(valuesOf(metric, conversation({ ...unwritten, firstResponseAt: minute }), context)).toEqual([1]);
    expect(valuesOf(metric, conversation({ ...unwritten, firstResponseAt: hour }), context)).toEqual([0]);
    const stated = conversation({ ...unwritten, reported: reported({ firstResponse: calendar(3599) }) });
    expect(valuesOf(metric, stated, context)).toEqual([1]);
  });

  test("is no bot's and no note", () => {
    const greeted = chat({ messages: [customer(0), bot(1), note(2)] });
    expect(reasonsOf(metric, greeted, given([bought(hour)]))).toEqual(["unanswered"]);
  });

  test("its sender is credited, and the creation decides the period", () => {
    const [observation] = measuredOf(metric, chat({ assignee: "Budi" }), given([bought(hour)]));
    expect(observation).toMatchObject({ agent: "Sari", at: 0 });
  });
});

test("without any order nothing is told, rather than 0 %", () => {
  expect(summaryOf(metric, [chat()], given([]))).toMatchObject({ n: 0, value: null, reason: "no observations" });
});

test("each reason to leave it out", () => {
  const context = given([bought(hour)]);
  const unjoined = commerce({ orders: [bought(hour, { customer: "Ani" })], joins: () => false });
  expectExclusions(metric, {
    "no-time": [conversation({ customer: "C" }), context],
    unanswered: [chat({ messages: [customer(0)] }), context],
    unrecorded: [chat(), given([order("lead", hour, { customer: "C" })])],
    "not-told": [fragment({ customer: "C" }), context],
    "no-reply-time": [conversation({ customer: "C", createdAt: 0, reported: reported({ replies: 2 }) }), context],
    "no-customer": [chat({ customer: undefined }), context],
    unjoined: [chat(), { ...context, commerce: unjoined }],
    pending: [chat(), { ...context, asOf: day }],
  });
});

test("where no order joins a conversation, the ones that the export says to be converted or not still count", () => {
  const orders = [bought(hour, { customer: "Ani" })];
  const context = { ...given(orders), commerce: commerce({ orders, joins: () => false }) };
  expect(valuesOf(metric, chat({ converted: false }), context)).toEqual([0]);
});

describe("a converted field of the export wins", () => {
  const chat = (converted: boolean) => conversation({ converted, messages: [customer(0), agent(60)] });

  test("over orders, and needs none", () => {
    expect(valuesOf(metric, chat(true))).toEqual([1]);
    expect(valuesOf(metric, chat(false))).toEqual([0]);
  });

  test("of conversations with a reply", () => {
    expect(reasonsOf(metric, conversation({ converted: true, messages: [customer(0)] }))).toEqual(["unanswered"]);
    expect(valuesOf(metric, conversation({ converted: true, createdAt: 0, status: "resolved" }))).toEqual([1]);
    expect(reasonsOf(metric, conversation({ converted: false, createdAt: 0, status: "missed" }))).toEqual([
      "unanswered",
    ]);
  });
});
