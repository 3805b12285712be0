import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backlog } from "../../../src/metrics/backlog.ts";
import { cannedResponseRate } from "../../../src/metrics/canned-response-rate.ts";
import type { Context } from "../../../src/metrics/context.ts";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { handleTime } from "../../../src/metrics/handle-time.ts";
import { metrics } from "../../../src/metrics/index.ts";
import type { Metric, Observation } from "../../../src/metrics/metric.ts";
import { missedRate } from "../../../src/metrics/missed-rate.ts";
import { replyTime } from "../../../src/metrics/reply-time.ts";
import { resolutionTime } from "../../../src/metrics/resolution-time.ts";
import { attributedBy } from "../../../src/metrics/variants/attributed-by.ts";
import { attributions } from "../../../src/metrics/variants/attribution.ts";
import { creditedTo } from "../../../src/metrics/variants/credited-to.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { costPerInteraction, csat } from "../../support/by-default.ts";
import { commerce, cost, money } from "../../support/commerce.ts";
import { agent, canned, conversation, customer, event, rated } from "../../support/conversation.ts";
import { anyConversation } from "../arbitrary.ts";
import { always, hour, minute, second, summaryOf } from "../measure.ts";
import { observedIn, over } from "../range.ts";

const toAssignee = (metric: Metric): Metric => creditedTo(metric, "assignee");
const headlineOf = (metric: Metric, one: Conversation, context = always) =>
  metric.observe(one, context).filter(({ part }) => part === undefined);
const creditOf = (metric: Metric, one: Conversation) => headlineOf(metric, one).map((told) => told.agent);

/** Sari and Ani reply, Ani resolves, and Budi is in charge. */
const passedOn = conversation({
  assignee: "Budi",
  messages: [customer(0), agent(60, "Sari"), customer(120), agent(150, "Ani")],
  events: [event("resolved", 300, "agent", "Ani")],
  surveys: [rated(5, 600)],
});

describe("the assignee of the conversation is credited, whoever acted", () => {
  test("not the senders of replies", () => {
    expect(creditOf(replyTime, passedOn)).toEqual(["Sari", "Ani"]);
    expect(creditOf(toAssignee(replyTime), passedOn)).toEqual(["Budi", "Budi"]);
  });

  test("not the resolver, nor who replied last before the survey", () => {
    expect([resolutionTime, csat].flatMap((metric) => creditOf(metric, passedOn))).toEqual(["Ani", "Ani"]);
    const credited = [resolutionTime, csat].flatMap((metric) => creditOf(toAssignee(metric), passedOn));
    expect(credited).toEqual(["Budi", "Budi"]);
  });

  test("with the same numbers at the same instants", () => {
    expect(headlineOf(toAssignee(replyTime), passedOn)).toMatchObject([
      { value: minute, at: minute, source: "messages" },
      { value: 30 * second, at: 150 * second, source: "messages" },
    ]);
  });

  test("with what is left out too", () => {
    const open = conversation({ assignee: "Budi", messages: [customer(0), agent(60, "Sari"), customer(90)] });
    expect(headlineOf(toAssignee(replyTime), open)).toMatchObject([
      { value: minute, agent: "Budi" },
      { excluded: "unanswered", agent: "Budi" },
    ]);
  });
});

test("a conversation without an assignee is nobody's, who ever acted in it", () => {
  const unassigned = { ...passedOn, assignee: undefined };
  expect(creditOf(backlog, { ...unassigned, events: [], surveys: [] })).toEqual(["Ani"]);
  expect(creditOf(toAssignee(backlog), { ...unassigned, events: [], surveys: [] })).toEqual([undefined]);
  expect(creditOf(toAssignee(replyTime), unassigned)).toEqual([undefined, undefined]);
});

test("the assignee is read, and the definition says who is credited", () => {
  for (const metric of metrics.map(toAssignee).filter((metric) => !metrics.includes(metric))) {
    expect(metric.uses).toContain("assignee");
    expect(metric.formula).toContain("Credited to the assignee of the conversation, whoever acted.");
  }
});

test("credit to who acted is that of the definitions", () => {
  expect(metrics.map((metric) => creditedTo(metric, "actor"))).toEqual(metrics);
  expect(creditedTo(replyTime, "actor")).toBe(replyTime);
});

test("what observes no conversation, only customers, stays as it is", () => {
  expect(metrics.filter((metric) => toAssignee(metric) === metric).map(({ id }) => id)).toEqual([
    "churn-rate",
    "customer-lifetime-value",
  ]);
});

test("of costs the conversations that bear them are credited; the costs themselves are nobody's", () => {
  const credited = toAssignee(costPerInteraction);
  const costs = commerce({ costs: [cost(0, hour, money(10))] });
  expect(credited.observe(passedOn, over(0, hour, costs))).toMatchObject([{ agent: "Budi", actor: "Ani" }]);
  expect(observedIn(credited, over(0, hour, costs))).toEqual(observedIn(costPerInteraction, over(0, hour, costs)));
});

describe("work is that of who did it, whoever is credited", () => {
  const worked = (id: string, by: string): Conversation =>
    conversation({
      id,
      assignee: "Budi",
      messages: [customer(0), agent(30, by)],
      events: [event("accepted", 0, "agent", by), event("resolved", 600, "agent", by)],
    });
  const concurrent = (chats: readonly Conversation[]) => [
    summaryOf(toAssignee(handleTime), chats, always, "concurrency").value,
    summaryOf(toAssignee(handleTime), chats, always, "concurrent").mean,
  ];

  test("two agents at the same time share none of it, though one of them is credited with both", () => {
    expect(concurrent([worked("1", "Sari"), worked("2", "Ani")])).toEqual([1, 600]);
  });

  test("one agent with two chats at the same time does share it", () => {
    expect(concurrent([worked("1", "Sari"), worked("2", "Sari")])).toEqual([2, 300]);
  });

  test("canned responses have as many users as senders", () => {
    const messages = [customer(0), canned(agent(1, "Sari"), "Refund"), canned(agent(2, "Ani"), "Refund")];
    const chat = conversation({ assignee: "Budi", messages });
    expect(summaryOf(toAssignee(cannedResponseRate), [chat], always, "agents-per-response")).toEqual({
      n: 2,
      value: 2,
      distribution: { Refund: 2 },
    });
  });
});

/** Whatever is observed of any conversation, by any metric, and once per period for stocks. */
const context: Context = { ...always, asOf: 70 * hour, range: { from: 0, to: 72 * hour }, stockInstants: [72 * hour] };

test("property: every observation of every metric is the assignee's, and otherwise what it was", () => {
  const without = ({ agent: _, ...told }: Observation) => ({ ...told, actor: undefined });
  fc.assert(
    fc.property(anyConversation, (one) => {
      for (const metric of metrics) {
        const told = toAssignee(metric).observe(one, context);
        expect(told.filter((each) => each.agent !== one.assignee)).toEqual([]);
        expect(told.map(without)).toEqual(metric.observe(one, context).map(without));
      }
    }),
  );
});

test("property: credited and attributed otherwise, in either order, is the same", () => {
  fc.assert(
    fc.property(anyConversation, fc.constantFrom(...attributions), (one, to) => {
      for (const metric of [firstResponseTime, missedRate, handleTime]) {
        const first = toAssignee(attributedBy(metric, to)).observe(one, context);
        const last = attributedBy(toAssignee(metric), to).observe(one, context);
        const groupOf = (told: Observation) => ({ ...told, agent: told.agent ?? one.assignee, actor: undefined });
        expect(first.map(groupOf)).toEqual(last.map(groupOf));
      }
    }),
  );
});
