import { describe, expect, test } from "vitest";
import type { Contact, Context } from "../../src/metrics/context.ts";
import { upsellRateDefinition } from "../../src/metrics/upsell-rate.ts";
import type { Order } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { upsellRate as metric } from "../support/by-default.ts";
import { commerce, money, order } from "../support/commerce.ts";
import { agent, conversation, customer } from "../support/conversation.ts";
import { counted } from "../support/counted.ts";
import { always, day, hour, leftOutOf, measuredOf, minute, reasonsOf, summaryOf, valuesOf } from "./measure.ts";

const chat = (facts: Partial<Conversation> = {}): Conversation =>
  conversation({ customer: "C", messages: [customer(0), agent(60, "Sari")], ...facts });
const contact = (name: string, at: number, repliedAt?: number): Contact => ({
  conversation: name,
  at,
  isInbound: true,
  repliedAt,
  tags: [],
});

const given = (orders: readonly Order[], contacts: readonly Contact[] = [contact("1", 0)]): Context => ({
  ...always,
  commerce: commerce({ orders }),
  contactsOf: (name) => (name === "C" ? contacts : []),
});
const of = (kind: Order["kind"], at: number, facts: Partial<Order> = {}) =>
  order(kind, at, { customer: "C", ...facts });
const offered = (at: number, facts: Partial<Order> = {}) => of("upsell-offer", at, facts);
const sold = (at: number, facts: Partial<Order> = {}) => of("upsell", at, facts);

describe("without offers: sales over handled conversations", () => {
  test("and the basis is named", () => {
    const context = given([sold(hour)]);
    const others = [chat({ id: "2", customer: "D" }), chat({ id: "3", customer: undefined }), chat({ id: "4" })];
    expect(summaryOf(metric, [chat(), ...others], context)).toMatchObject({
      numerator: 1,
      denominator: 4,
      value: 0.25,
      basis: "handled conversations",
    });
  });

  test("only sales of this kind count", () => {
    for (const kind of ["new", "cross-sell", "renewal", "refund", "cross-sell-offer"] as const) {
      expect(valuesOf(metric, chat(), given([of(kind, hour)]))).toEqual([0]);
    }
  });

  test("leads and subscribers are no sales, and where there is nothing else, sales are more likely missing than not made", () => {
    for (const kind of ["lead", "subscriber"] as const) {
      expect(valuesOf(metric, chat(), given([of(kind, hour), sold(2 * hour)]))).toEqual([1]);
      expect(metric.observe(chat(), given([of(kind, hour, { amount: money(9) })]))).toEqual([]);
    }
  });

  test("within the window after the creation, unless the conversation is named", () => {
    const at = (instant: number, facts: Partial<Order> = {}) => valuesOf(metric, chat(), given([sold(instant, facts)]));
    expect([at(72 * hour), at(72 * hour + 1), at(9 * day, { conversation: "1" })]).toEqual([[1], [0], [1]]);
    const long = upsellRateDefinition.define({ window: 9 * day });
    expect(valuesOf(long, chat(), given([sold(9 * day)]))).toEqual([1]);
    expect(long.formula).toContain("9 d");
  });

  test("one sale counts for one conversation, the last begun before it", () => {
    const second = chat({ id: "2", messages: [customer(60), agent(90)] });
    const context = given([sold(hour)], [contact("1", 0), contact("2", hour / 60)]);
    expect([valuesOf(metric, chat(), context), valuesOf(metric, second, context)]).toEqual([[0], [1]]);
  });

  test("not for the last one while nobody had answered it, where an earlier one was answered", () => {
    const second = chat({ id: "2", messages: [customer(3600), agent(3 * 3600)] });
    const context = given([sold(2 * hour)], [contact("1", 0, minute), contact("2", hour, 3 * hour)]);
    expect([valuesOf(metric, chat(), context), valuesOf(metric, second, context)]).toEqual([[1], [0]]);
    expect(metric.formula).toContain("within 3 d before it and that had a reply before it");
  });

  test("an earlier one whose window is over takes no sale, answered or not", () => {
    const second = chat({ id: "2", messages: [customer(73 * 3600), agent(76 * 3600)] });
    const contacts = [contact("1", 0, minute), contact("2", 73 * hour, 76 * hour)];
    const at = (instant: number, window = 72 * hour) => {
      const { observe } = upsellRateDefinition.define({ window });
      const context = given([sold(instant, { amount: money(30) })], contacts);
      return [chat(), second].map((one) => observe(one, context).map((each) => ("value" in each ? each.value : each)));
    };
    expect(at(75 * hour)).toEqual([[0], [1, 30_000]]);
    expect(at(75 * hour, 75 * hour)).toEqual([[1, 30_000], [0]]);
  });

  test("unanswered, young and timeless ones are left out", () => {
    const context = given([of("new", 999 * day)]);
    expect(reasonsOf(metric, chat({ messages: [customer(0)] }), context)).toEqual(["unanswered"]);
    expect(reasonsOf(metric, chat(), { ...context, asOf: 72 * hour - 1 })).toEqual(["pending"]);
    expect(reasonsOf(metric, conversation({ customer: "C" }), context)).toEqual(["no-time"]);
    expect(valuesOf(metric, chat(), { ...context, asOf: 72 * hour })).toEqual([0]);
  });
});

describe("with offers: accepted over offered", () => {
  const valuesGiven = (...orders: readonly Order[]) => valuesOf(metric, chat(), given(orders));

  test("and the basis is named; a conversation without an offer does not count", () => {
    const context = given([offered(hour), sold(2 * hour), offered(3 * hour)]);
    expect(summaryOf(metric, [chat(), chat({ id: "2", customer: "D" })], context)).toMatchObject({
      numerator: 1,
      denominator: 2,
      basis: "offers made",
    });
  });

  test("an offer of another kind is none", () => {
    const context = given([of("cross-sell-offer", hour), sold(2 * hour)]);
    expect(summaryOf(metric, [chat()], context)).toMatchObject({ denominator: 1, basis: "handled conversations" });
  });

  test.each([
    ["a sale after it", [offered(hour), sold(2 * hour)], [1]],
    ["at its very instant, as where only days are known", [sold(hour), offered(hour)], [1]],
    ["a sale before it", [sold(hour), offered(2 * hour)], [0]],
    ["72 h later", [offered(hour), sold(73 * hour)], [1]],
    ["more than 72 h later", [offered(hour), sold(73 * hour + 1)], [0]],
    ["something else was bought", [offered(hour), of("new", 2 * hour)], [0]],
    ["somebody else bought it", [offered(hour), sold(2 * hour, { customer: "D" })], [0]],
    ["one sale accepts one offer, the last before it", [offered(hour), offered(2 * hour), sold(3 * hour)], [0, 1]],
    ["two offers of one instant and one sale", [offered(hour), offered(hour), sold(2 * hour)], [0, 1]],
    ["a sale of its id, whenever", [offered(hour, { id: "O" }), sold(40 * day, { id: "O" })], [1]],
    [
      "a sale of another offer's id",
      [offered(hour, { id: "O" }), offered(2 * hour, { id: "P" }), sold(3 * hour, { id: "O" })],
      [1, 0],
    ],
    ["a sale of an id that no offer bears", [offered(hour, { id: "O" }), sold(2 * hour, { id: "S" })], [1]],
  ] as const)("%s", (_, orders, values) => {
    expect(valuesGiven(...orders)).toEqual(values);
  });

  test("within one conversation where nothing says whose they are", () => {
    const nobodys = { customer: undefined, conversation: "1" };
    expect(valuesGiven(offered(hour, nobodys), sold(2 * hour, nobodys))).toEqual([1]);
    expect(valuesGiven(offered(hour, nobodys), sold(2 * hour, { ...nobodys, conversation: "2" }))).toEqual([0]);
  });

  test("very many of one name that all guests share, each looked at few times", () => {
    const { things: orders, reads } = counted(
      Array.from({ length: 10_000 }, (_, index) => (index % 4 === 3 ? sold(1 + index) : offered(1 + index))),
      "at",
    );
    expect(summaryOf(metric, [chat()], given(orders))).toMatchObject({ numerator: 2500, denominator: 7500 });
    expect(reads.count).toBeLessThan(1_000_000);
  });

  test("an old conversation takes no offer of a later one that nobody had answered yet", () => {
    const contacts = [contact("1", 0, minute), contact("2", 9 * day, 9 * day + 3 * hour)];
    const context = given([offered(9 * day + hour), sold(9 * day + 2 * hour)], contacts);
    const second = chat({ id: "2", messages: [customer(9 * 86_400), agent(9 * 86_400 + 3 * 3600)] });
    expect([valuesOf(metric, chat(), context), valuesOf(metric, second, context)]).toEqual([[], [1]]);
  });

  test("an offer is judged when its window is over, also where it was accepted early", () => {
    const context = { ...given([offered(hour), sold(2 * hour)]), asOf: 73 * hour - 1 };
    expect(reasonsOf(metric, chat(), context)).toEqual(["pending"]);
    expect(valuesOf(metric, chat(), { ...context, asOf: 73 * hour })).toEqual([1]);
  });
});

describe("revenue", () => {
  const usd = (amount: number) => ({ amount: money(amount) });
  const revenueGiven = (...orders: readonly Order[]) => summaryOf(metric, [chat()], given(orders), "revenue");

  test("of the sales, in the period of the creation, credited to who handled it", () => {
    expect(revenueGiven(sold(hour, usd(30)), sold(2 * hour, usd(12.5)), of("new", 3 * hour, usd(99)))).toEqual({
      n: 2,
      value: 42.5,
      currency: "USD",
    });
    const [paid] = measuredOf(metric, chat(), given([sold(hour, usd(30))]), "revenue");
    expect(paid).toMatchObject({ at: 0, agent: "Sari", value: 30_000, category: "USD" });
  });

  test("of two currencies is never added", () => {
    expect(revenueGiven(sold(hour, usd(30)), sold(2 * hour, { amount: money(50_000, "IDR") }))).toMatchObject({
      value: null,
      amounts: { IDR: 50_000, USD: 30 },
      reason: "several currencies",
    });
  });

  test.each([
    [
      "that bears the id of the sale",
      [sold(hour, { id: "O", ...usd(30) }), of("refund", 90 * day, { id: "O", ...usd(-10) })],
      20,
    ],
    ["of the customer's last sale", [sold(hour, usd(30)), of("refund", 2 * hour, usd(-30))], 0],
    ["of a later sale", [sold(hour, usd(30)), of("new", 2 * hour, usd(5)), of("refund", 3 * hour, usd(-5))], 30],
    ["before it", [of("refund", hour, usd(-5)), sold(2 * hour, usd(30))], 30],
    ["of another's", [sold(hour, usd(30)), order("refund", 2 * hour, { customer: "D", ...usd(-5) })], 30],
    [
      "of an order that was more than this sale, in proportion",
      [
        of("new", hour, { id: "O", ...usd(90) }),
        sold(hour, { id: "O", ...usd(30) }),
        of("refund", 2 * hour, { id: "O", ...usd(-40) }),
      ],
      20,
    ],
    ["after the report", [sold(hour, usd(30)), of("refund", 2000 * day, usd(-30))], 30],
  ] as const)("less a refund %s", (_, orders, value) => {
    expect(revenueGiven(...orders).value).toBe(value);
  });

  test("of what names only the conversation is refunded there", () => {
    const here = { customer: undefined, conversation: "1" };
    expect(
      revenueGiven(sold(hour, { ...here, ...usd(30) }), of("refund", 2 * hour, { ...here, ...usd(-10) })).value,
    ).toBe(20);
  });

  test("a sale without an amount is left out of it and counted", () => {
    expect(leftOutOf(metric, chat(), given([sold(hour)]))).toMatchObject([{ excluded: "no-amount", part: "revenue" }]);
    expect(valuesOf(metric, chat(), given([sold(hour)]))).toEqual([1]);
  });

  test("counts at once, also while the rate waits", () => {
    expect(summaryOf(metric, [chat()], { ...given([sold(hour, usd(30))]), asOf: 2 * hour }, "revenue").value).toBe(30);
  });
});

test("without any order nothing is told, rather than 0 %", () => {
  expect(summaryOf(metric, [chat()], given([]))).toMatchObject({
    n: 0,
    value: null,
    reason: "neither an offer nor a handled conversation",
  });
});

test("where offers are recorded and none is due, handled conversations do not change that", () => {
  const elsewhere = offered(hour, { customer: "D" });
  expect(summaryOf(metric, [chat()], given([elsewhere]))).toMatchObject({
    n: 0,
    value: null,
    reason: "no offer is due",
  });
});

test("every reason is one of these", () => {
  expect(Object.keys(metric.excludes).sort()).toEqual([
    "no-amount",
    "no-time",
    "not-told",
    "pending",
    "unanswered",
    "unjoined",
  ]);
});
