import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/metrics/context.ts";
import { metricById, metrics } from "../../../src/metrics/index.ts";
import type { Money } from "../../../src/model/commerce.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { demandOf } from "../../../src/report/demand.ts";
import { conversationRow, rowFacts } from "../../../src/report/listing/conversation-row.ts";
import { listedColumns } from "../../../src/report/listing/listed-columns.ts";
import { conversationRowSchema } from "../../../src/report/listing/listing.ts";
import { always, day } from "../../metrics/measure.ts";
import { commerce, money, order } from "../../support/commerce.ts";
import { agent, bot, canned, conversation, customer, event, rated, reported } from "../../support/conversation.ts";

/** All that metrics and their parts need. */
const everything: ReadonlySet<Fact> = new Set(
  metrics.flatMap(({ needs, parts }) => [
    ...needs.flat(),
    ...Object.values(parts).flatMap((part) => part.needs?.flat() ?? []),
  ]),
);

function rowOf(
  of: Partial<Conversation>,
  ids: readonly string[],
  context: Context = always,
  found: ReadonlySet<Fact> = everything,
) {
  const asked = ids.map((id) => metricById(id)).filter((metric) => metric !== undefined);
  return conversationRowSchema.parse(conversationRow(conversation(of), listedColumns(asked, found, context), context));
}

const figuresOf = (of: Partial<Conversation>, id: string, context?: Context, found?: ReadonlySet<Fact>) =>
  rowOf(of, [id], context, found).values[id];

/** Budi answers after 30 s, Sari after 60 s, the last question nobody. */
const chat: Partial<Conversation> = {
  id: "B",
  channel: "whatsapp",
  messages: [customer(0), agent(30, "Budi"), customer(100), agent(160, "Sari"), customer(200)],
};

describe("what a conversation is", () => {
  test("stands in the row as the data say it, and null where they say nothing", () => {
    const described = {
      id: "7",
      channel: "email",
      status: "open",
      priority: "high",
      team: "North",
      assignee: "Sari",
      customer: "C-1",
      createdAt: day,
    } as const;
    expect(rowOf(described, [])).toEqual({
      ...described,
      createdAt: "1970-01-02T00:00:00.000Z",
      excluded: null,
      values: {},
    });
    expect(rowOf({}, [])).toMatchObject({ createdAt: null, channel: null, status: null, customer: null });
  });

  test("is read although no metric asks for it", () => {
    const asked = demandOf({ metrics: [], by: [], every: undefined, where: [] }).facts;
    expect(rowFacts.filter((fact) => !asked.has(fact))).toContain("priority");
    expect(Object.keys(rowOf({}, []))).toEqual(["id", ...rowFacts, "excluded", "values"]);
  });
});

describe("why it is not in the population", () => {
  test.each([
    ["spam", { status: "spam", messages: [agent(0)] }],
    ["merged", { status: "merged" }],
    ["test", { status: "test" }],
    ["outbound", { messages: [agent(0), customer(9)] }],
    ["bot-only", { messages: [customer(0), bot(1)], events: [event("resolved", 2)] }],
    [null, { messages: [customer(0), agent(1)] }],
  ] as const)("%s", (reason, of) => {
    expect(rowOf(of, []).excluded).toBe(reason);
  });

  test("created outside the period comes before outbound, spam before both", () => {
    const context = { ...always, range: { from: day, to: 2 * day } };
    expect(rowOf({ messages: [agent(0)] }, [], context).excluded).toBe("outside-period");
    expect(rowOf({ messages: [agent(0)], status: "spam" }, [], context).excluded).toBe("spam");
    expect(rowOf({ createdAt: day }, [], context).excluded).toBeNull();
    expect(rowOf({ createdAt: 2 * day }, [], context).excluded).toBe("outside-period");
  });

  test("every metric of that population says so too, the others have their values", () => {
    const { values } = rowOf({ messages: [agent(0), customer(9)] }, ["volume", "first-response-time"]);
    expect(values.volume).toMatchObject({ value: 1, excluded: {} });
    expect(values["first-response-time"]).toMatchObject({ value: null, values: [], excluded: { outbound: 1 } });
  });
});

describe("what a metric makes of it", () => {
  test("all values in seconds, their mean, whom each is credited to, and what was left out", () => {
    expect(figuresOf(chat, "reply-time")).toEqual({
      value: 45,
      values: [30, 60],
      agents: ["Budi", "Sari"],
      excluded: { unanswered: 1 },
      sources: ["messages"],
    });
  });

  test("parts beside the headline, as far as the inputs can tell them", () => {
    const handedOver = { messages: [customer(0), bot(1), agent(30)], events: [event("handoff", 10)] };
    expect(figuresOf(handedOver, "first-response-time").parts).toMatchObject({ customer: { value: 30, values: [30] } });
    expect(figuresOf(handedOver, "first-response-time").value).toBe(20);
    const standing = { status: "open", createdAt: 0 } as const;
    expect(figuresOf(standing, "backlog").parts).toMatchObject({ unassigned: { value: 1 } });
    const parts = figuresOf(standing, "backlog", always, new Set<Fact>(["status", "createdAt"])).parts;
    expect(parts).toHaveProperty("age");
    expect(parts).not.toHaveProperty("unassigned");
  });

  test("a hit or a miss, and the score that it rests on", () => {
    expect(figuresOf({ surveys: [rated(4, 50)], createdAt: 0 }, "csat")).toMatchObject({
      value: 1,
      parts: { "mean-score": { value: 4, categories: ["1–5"] }, "response-rate": { value: 1 } },
    });
    expect(figuresOf({ surveys: [rated(undefined, 50)], createdAt: 0 }, "csat")).toMatchObject({
      value: null,
      excluded: { offered: 1 },
      parts: { "response-rate": { value: 0 } },
    });
  });

  test("the answer of a survey, not the score that a report would make of it", () => {
    const nps = { ...rated(9, 50), kind: "nps", scale: [0, 10] } as const;
    expect(figuresOf({ surveys: [nps], createdAt: 0 }, "nps")).toMatchObject({
      value: 9,
      parts: { promoters: { value: 1 }, passives: { value: 0 }, detractors: { value: 0 } },
    });
    expect(figuresOf({ surveys: [{ ...nps, score: 0 }], createdAt: 0 }, "nps")).toMatchObject({
      value: 0,
      parts: { promoters: { value: 0 }, passives: { value: 0 }, detractors: { value: 1 } },
    });
  });

  test("all categories of a share, counted as one conversation", () => {
    expect(figuresOf({ tags: ["refund", "late"], createdAt: 0 }, "tags")).toMatchObject({
      value: 1,
      values: [1],
      agents: [null],
      categories: ["refund", "late"],
      sources: ["fields"],
    });
  });

  test("what came in less what went out", () => {
    const reopened = { createdAt: 0, events: [event("resolved", 10), event("reopened", 20)] };
    expect(figuresOf(reopened, "backlog-flow")).toMatchObject({
      value: 1,
      values: [1, -1, 1],
      parts: { created: { value: 1 }, resolved: { value: 1 }, reopened: { value: 1 } },
    });
  });

  test("the words of a complaint are no further complaints", () => {
    const complaint = figuresOf({ surveys: [rated(1, 50, "barang rusak")], createdAt: 0 }, "feedback");
    expect(complaint).toMatchObject({
      value: 1,
      parts: { "negative-comments": { value: 1, values: [1], categories: ["barang", "rusak"] } },
    });
  });

  test("how an agent's time is shared is no matter of one conversation", () => {
    const handled = {
      messages: [customer(0), agent(30, "Sari")],
      events: [event("accepted", 10, "agent", "Sari"), event("resolved", 70)],
    };
    expect(figuresOf(handled, "handle-time")).toMatchObject({ value: 60 });
    expect(figuresOf(handled, "handle-time")).not.toHaveProperty("parts");
  });

  test("how many different canned responses and agents there are is no matter of one conversation", () => {
    const written = { createdAt: 0, messages: [customer(0), canned(agent(30, "Sari"), "Salam")] };
    const { parts } = figuresOf(written, "canned-response-rate");
    expect(parts).toEqual({ conversations: expect.objectContaining({ value: 1 }) });
  });

  test("an estimate is marked as one", () => {
    const reply = { calendar: 90_000, business: undefined };
    const averaged = figuresOf({ createdAt: 0, reported: reported({ reply }) }, "reply-time");
    expect(averaged).toMatchObject({ value: 90, approximate: true, sources: ["reported"] });
    expect(figuresOf(chat, "reply-time")).not.toHaveProperty("approximate");
  });

  test("what a stock does not count has that for a reason", () => {
    const ended = { createdAt: 0, events: [event("resolved", 10)] };
    expect(figuresOf(ended, "backlog")).toMatchObject({ value: null, excluded: { "not-counted": 1 } });
  });

  test("money of several currencies is told in each of them, and never added", () => {
    const sold = (at: number, amount: Money) => order("upsell", at, { customer: "C", amount });
    const orders = [sold(1000, money(30)), sold(2000, money(12.5)), sold(3000, money(50_000, "IDR"))];
    const context = {
      ...always,
      commerce: commerce({ orders }),
      contactsOf: () => [{ conversation: "B", at: 0, isInbound: true, tags: [] }],
    };
    expect(figuresOf({ ...chat, customer: "C" }, "upsell-rate", context).parts?.revenue).toMatchObject({
      value: null,
      values: [30, 12.5, 50_000],
      categories: ["USD", "IDR"],
      amounts: { IDR: 50_000, USD: 42.5 },
    });
  });

  test("a stock is without what began before the period for the reason that there is", () => {
    const context = { ...always, range: { from: 50_000, to: 170_000 } };
    const spam = { createdAt: 0, status: "spam" } as const;
    expect(figuresOf(spam, "backlog", context)).toMatchObject({ value: null, excluded: { spam: 1 } });
    expect(figuresOf(spam, "volume", context)).toMatchObject({ value: null, excluded: { "outside-period": 1 } });
    const later = { ...spam, createdAt: 170_000 };
    expect(figuresOf(later, "backlog", context)).toMatchObject({ value: null, excluded: { "outside-period": 1 } });
  });

  test("what happened outside the period is told and not counted, and of a second category not told twice", () => {
    const context = { ...always, range: { from: 50_000, to: 170_000 } };
    expect(figuresOf(chat, "reply-time", context)).toMatchObject({ values: [60], excluded: { "outside-period": 2 } });
    expect(figuresOf({ tags: ["a", "b"], createdAt: 0 }, "tags", context)).toMatchObject({
      value: null,
      excluded: { "outside-period": 1 },
    });
  });
});

test("a metric that the inputs cannot tell has no column, nor has one of customers", () => {
  const columns = listedColumns(metrics, new Set<Fact>(["messages"]), always).map(({ metric }) => metric.id);
  expect(columns).toContain("reply-time");
  expect(columns).not.toContain("csat");
  const all = listedColumns(metrics, everything, always).map(({ metric }) => metric);
  expect(all.filter(({ kind }) => kind === "cohort")).toEqual([]);
});
