import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { costPerInteractionDefinition } from "../../src/metrics/cost-per-interaction.ts";
import type { Aggregate } from "../../src/metrics/metric.ts";
import type { Cost } from "../../src/model/commerce.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { costPerInteraction as metric } from "../support/by-default.ts";
import { commerce, cost, money } from "../support/commerce.ts";
import { agent, calendar, conversation, customer, fragment, reported } from "../support/conversation.ts";
import { always, day, expectExclusions, hour, measuredOf, minute } from "./measure.ts";
import { observedIn, over, rowOf } from "./range.ts";

const chat = (facts: Partial<Conversation> = {}): Conversation =>
  conversation({ messages: [customer(0), agent(60, "Sari")], ...facts });

/** Ten days of costs. */
const tenDays = (costs: readonly Cost[], facts: Partial<Context> = {}): Context =>
  over(0, 10 * day, commerce({ costs }), facts);
const overTenDays = (amount: number, facts: Partial<Cost> = {}) => cost(0, 10 * day, money(amount), facts);
const unanswered = conversation({ messages: [customer(0)] });

describe("worked values", () => {
  test("80,000 over 10,000 conversations = 8", () => {
    const conversations = Array.from({ length: 10_000 }, (_, index) => chat({ id: `${index}` }));
    expect(rowOf(metric, tenDays([overTenDays(80_000)]), conversations)).toEqual({
      n: 10_000,
      value: 8,
      currency: "USD",
    });
  });
});

describe("dated costs", () => {
  const costOf = (one: Cost, facts: Partial<Context> = {}) => rowOf(metric, tenDays([one], facts), [chat()]).value;

  test.each([
    ["within the period, in full", cost(day, 2 * day, money(30)), 30],
    ["over twice the period, half", cost(-10 * day, 10 * day, money(30)), 15],
    ["over its end, as much as of its days", cost(9 * day, 12 * day, money(30)), 10],
    ["longer than the period on both sides", cost(-5 * day, 20 * day, money(50)), 20],
    ["of one instant, in full", cost(day, day, money(30)), 30],
    ["before it, not at all", cost(-2 * day, 0, money(30)), null],
    ["after it, not at all", cost(10 * day, 11 * day, money(30)), null],
    ["of the instant at which it ends, not at all", cost(10 * day, 10 * day, money(30)), null],
  ])("%s", (_, one, value) => {
    expect(costOf(one)).toBe(value);
  });

  test("add up, less credits", () => {
    expect(rowOf(metric, tenDays([overTenDays(80), overTenDays(-30)]), [chat(), chat()]).value).toBe(25);
  });

  test("that are not spent yet do not count", () => {
    expect(costOf(overTenDays(30), { paidUntil: 4 * day })).toBe(12);
    expect(costOf(overTenDays(30), { paidUntil: 10 * day })).toBe(30);
  });

  test("are paid in full on the day on which a range was cut short to be compared", () => {
    const context = tenDays([overTenDays(30)]);
    const range = { from: 0, to: 3 * day + hour, paidUntil: 4 * day };
    expect(rowOf(metric, { ...context, range }, [chat()]).value).toBe(12);
  });

  test("are rounded to the thousandth", () => {
    expect(costOf(cost(0, 30 * day, money(0.01)))).toBe(0.003);
  });
});

test("no cost is no number and never 0", () => {
  expect(rowOf(metric, tenDays([]), [chat()])).toEqual({ n: 0, value: null, reason: "no observations" });
  const earlier = cost(-day, 0, money(30));
  expect(rowOf(metric, tenDays([earlier]), [chat()])).toEqual({
    n: 1,
    value: null,
    reason: "no costs are known for it",
  });
});

test("no conversation is no number", () => {
  expect(rowOf(metric, tenDays([overTenDays(80)]))).toEqual({ n: 0, value: null, reason: "no observations" });
});

test("costs in two currencies are never added", () => {
  const costs = [overTenDays(8), cost(0, 10 * day, money(60_000, "IDR"))];
  expect(rowOf(metric, tenDays(costs), [chat(), chat()])).toEqual({
    n: 2,
    value: null,
    amounts: { IDR: 30_000, USD: 4 },
    reason: "several currencies",
  });
});

describe("over which conversations", () => {
  const conversations = [chat(), chat({ status: "resolved" }), unanswered, unanswered];
  const valuePer = (per: string) =>
    rowOf(costPerInteractionDefinition.define({ per }), tenDays([overTenDays(80)]), conversations).value;

  test("those that a human answered, outbound ones too; all; or those that are resolved", () => {
    expect([valuePer("handled"), valuePer("all"), valuePer("resolved")]).toEqual([40, 20, 80]);
    expect(metric.population).toBe("all");
  });

  test("and the formula says which", () => {
    expect(metric.formula).toContain("that a human has answered");
    expect(costPerInteractionDefinition.define({ per: "all" }).formula).toContain("answered or not");
  });
});

describe("a group's share", () => {
  /** Who was handled for so many minutes, by the export's own account. */
  const handledFor = (minutes: number | undefined, facts: Partial<Conversation>): Conversation =>
    chat({
      status: "resolved",
      ...(minutes === undefined ? {} : { reported: reported({ handle: calendar(minutes * 60) }) }),
      ...facts,
    });

  /** The value of each group beside that of the total, by a metric that every conversation was dropped into. */
  function byGroup(
    costs: readonly Cost[],
    groups: Readonly<Record<string, readonly Conversation[]>>,
    per = "handled",
  ): Readonly<Record<string, unknown>> {
    const counted = costPerInteractionDefinition.define({ per });
    const context = tenDays(costs);
    const total = filled(counted.aggregate(context), Object.values(groups).flat(), context, per);
    const results = Object.entries(groups).map(([name, conversations]) => {
      const aggregate = filled(counted.aggregate(context), conversations, context, per);
      for (const one of observedIn(counted, context, { channel: name })) if ("value" in one) aggregate.add(one);
      return [name, aggregate.result(total)];
    });
    return Object.fromEntries(results);
  }

  function filled(
    aggregate: Aggregate,
    conversations: readonly Conversation[],
    context: Context,
    per: string,
  ): Aggregate {
    const counted = costPerInteractionDefinition.define({ per });
    for (const one of conversations.flatMap((each) => measuredOf(counted, each, context))) aggregate.add(one);
    return aggregate;
  }

  const email = { channel: "email" };

  test("goes by what an open conversation is stated to have taken too: that work was done", () => {
    const groups = {
      email: [handledFor(10, { channel: "email" })],
      whatsapp: [handledFor(30, { channel: "whatsapp", status: "open" })],
    };
    expect(byGroup([overTenDays(100)], groups)).toEqual({
      email: { n: 1, value: 25, currency: "USD" },
      whatsapp: { n: 1, value: 75, currency: "USD" },
    });
    const impossible = { ...groups, whatsapp: [handledFor(-30, { channel: "whatsapp", status: "open" })] };
    expect(byGroup([overTenDays(100)], impossible)).toMatchObject({ whatsapp: { value: 50, approximate: 1 } });
  });
  const whatsapp = { channel: "whatsapp" };

  test("its own costs, and of shared ones as much as of the handle time", () => {
    const costs = [overTenDays(100), overTenDays(12, email)];
    const groups = {
      email: [handledFor(10, email), handledFor(20, email)],
      whatsapp: [handledFor(70, whatsapp)],
    };
    expect(byGroup(costs, groups)).toEqual({
      email: { n: 2, value: 21, currency: "USD" },
      whatsapp: { n: 1, value: 70, currency: "USD" },
    });
  });

  test("the shares of the groups are the cost of the total", () => {
    const groups = { email: [handledFor(10, email), handledFor(20, email)], whatsapp: [handledFor(70, whatsapp)] };
    const total = rowOf(metric, tenDays([overTenDays(112)]), Object.values(groups).flat());
    expect(total).toEqual({ n: 3, value: 112 / 3, currency: "USD" });
  });

  test("a channel without a conversation costs the total, and no other group", () => {
    const costs = [overTenDays(30, { channel: "phone" }), overTenDays(10, email)];
    const groups = { email: [handledFor(10, email)], whatsapp: [handledFor(5, whatsapp)] };
    expect(byGroup(costs, groups)).toEqual({
      email: { n: 1, value: 10, currency: "USD" },
      whatsapp: { n: 1, value: null, reason: "no costs are known for it" },
    });
    expect(rowOf(metric, tenDays(costs), Object.values(groups).flat()).value).toBe(20);
  });

  test("an unknown handle time is as long as the known ones on average, and marked approximate", () => {
    const groups = {
      email: [handledFor(10, email), handledFor(undefined, email)],
      whatsapp: [handledFor(30, whatsapp)],
    };
    expect(byGroup([overTenDays(60)], groups)).toEqual({
      email: { n: 2, value: 15, currency: "USD", approximate: 1 },
      whatsapp: { n: 1, value: 30, currency: "USD" },
    });
  });

  test("where no handle time is known the number of conversations decides", () => {
    const groups = { email: [chat(email), chat(email), chat(email)], whatsapp: [chat(whatsapp)] };
    expect(byGroup([overTenDays(60)], groups)).toEqual({
      email: { n: 3, value: 15, currency: "USD" },
      whatsapp: { n: 1, value: 15, currency: "USD" },
    });
  });

  test("what nobody answered took nobody's time", () => {
    const groups = {
      email: [handledFor(10, email), conversation({ messages: [customer(0)], ...email })],
      whatsapp: [handledFor(30, whatsapp)],
    };
    expect(byGroup([overTenDays(60)], groups, "all")).toEqual({
      email: { n: 2, value: 7.5, currency: "USD" },
      whatsapp: { n: 1, value: 45, currency: "USD" },
    });
  });

  test("a cost of a channel is shared by its agents alone", () => {
    const costs = [overTenDays(30, email)];
    const groups = {
      Sari: [handledFor(10, email), handledFor(10, whatsapp)],
      Budi: [handledFor(20, email)],
    };
    expect(byGroup(costs, groups)).toEqual({
      Sari: { n: 2, value: 5, currency: "USD" },
      Budi: { n: 1, value: 20, currency: "USD" },
    });
  });

  test("a cost of a channel and a team is that of both", () => {
    const billing = { ...email, team: "billing" };
    const costs = [overTenDays(30, billing)];
    const groups = { billing: [chat(billing)], other: [chat({ ...email, team: "other" })], none: [chat(email)] };
    expect(byGroup(costs, groups)).toMatchObject({
      billing: { value: 30 },
      other: { value: null },
      none: { value: null },
    });
  });

  test("two parts merged are the whole", () => {
    const context = tenDays([overTenDays(100), overTenDays(12, email)]);
    const some = filled(metric.aggregate(context), [handledFor(10, email)], context, "handled");
    const others = filled(
      metric.aggregate(context),
      [handledFor(20, email), handledFor(70, whatsapp)],
      context,
      "handled",
    );
    for (const one of observedIn(metric, context)) if ("value" in one) others.add(one);
    some.merge(others);
    expect(some.result()).toEqual({ n: 3, value: 112 / 3, currency: "USD" });
  });
});

test("the creation decides the period, and who answered last is credited", () => {
  const late = chat({ createdAt: 5 * minute, messages: [customer(300), agent(360, "Sari"), agent(400, "Budi")] });
  expect(measuredOf(metric, late, tenDays([overTenDays(1)]))[0]).toMatchObject({ at: 5 * minute, agent: "Budi" });
});

test("no cost lies in a period that has not begun", () => {
  const context = tenDays([overTenDays(10)], { paidUntil: -3 * hour });
  expect(observedIn(metric, context)).toEqual([]);
});

test("each reason to leave it out", () => {
  const context = { ...always, commerce: commerce({ costs: [overTenDays(1)] }) };
  const timeless = [conversation(), context] as const;
  expectExclusions(metric, {
    "no-time": timeless,
    unanswered: [unanswered, context],
    "not-told": [fragment(), context],
  });
  expectExclusions(costPerInteractionDefinition.define({ per: "resolved" }), {
    "no-time": timeless,
    unresolved: [chat(), context],
  });
  expectExclusions(costPerInteractionDefinition.define({ per: "all" }), { "no-time": timeless });
});
