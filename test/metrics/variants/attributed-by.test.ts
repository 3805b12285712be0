import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { handleTime } from "../../../src/metrics/handle-time.ts";
import { metrics } from "../../../src/metrics/index.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import { missedRate } from "../../../src/metrics/missed-rate.ts";
import { nps } from "../../../src/metrics/nps.ts";
import { reopenRate } from "../../../src/metrics/reopen-rate.ts";
import { attributedBy } from "../../../src/metrics/variants/attributed-by.ts";
import type { Conversation, Survey } from "../../../src/model/conversation.ts";
import { successRate } from "../../support/by-default.ts";
import { agent, conversation, customer, event, rated } from "../../support/conversation.ts";
import { anyConversation } from "../arbitrary.ts";
import { always, minute, second, summaryOf } from "../measure.ts";

/** What a metric makes of a conversation, without its parts. */
const told = (metric: Metric, one: Conversation) =>
  metric.observe(one, always).filter(({ part }) => part === undefined);
const instantsOf = (metric: Metric, one: Conversation) => told(metric, one).map(({ at }) => at);

describe("a duration in the period of the creation", () => {
  const metric = attributedBy(firstResponseTime, "created");
  const answered = conversation({ createdAt: 0, messages: [customer(0), agent(90)] });

  test("is as long as ever, and belongs to the instant at which the conversation was created", () => {
    expect(instantsOf(firstResponseTime, answered)).toEqual([90 * second]);
    expect(told(metric, answered)).toMatchObject([{ value: 90 * second, at: 0 }]);
    expect(metric.attributedTo).toBe("created");
    expect(metric.formula).toContain("in the period in which the conversation was created");
  });

  test("of what has no time of creation nothing can be said", () => {
    const unknown = { ...answered, createdAt: undefined };
    expect(metric.observe(unknown, always)).toEqual([{ excluded: "no-time", at: undefined }]);
    expect(Object.keys(metric.excludes)).toContain("no-time");
  });
});

describe("what is aggregated by time goes by when it happened", () => {
  test("segments one after the other do not overlap in the creation that they are counted in", () => {
    const chat = (from: number, to: number) =>
      conversation({ id: `${from}`, createdAt: 0, acceptedAt: from * minute, closedAt: to * minute, assignee: "Sari" });
    const metric = attributedBy(handleTime, "created");
    const chats = [chat(0, 10), chat(10, 20)];
    expect(summaryOf(metric, chats, always, "concurrency").value).toBe(1);
    expect(summaryOf(metric, chats, always, "concurrent")).toMatchObject({ n: 2, mean: 600 });
    expect(summaryOf(metric, [chat(0, 10), chat(0, 10)], always, "concurrency").value).toBe(2);
  });

  test("of a customer's answers the last one counts, whichever conversation was created last", () => {
    const answer = (score: number, at: number): Survey => ({ ...rated(score, at), kind: "nps", scale: [0, 10] });
    const asked = (createdAt: number, ...surveys: readonly Survey[]) =>
      conversation({ createdAt, customer: "Budi", surveys });
    const conversations = [asked(0, answer(2, 9)), asked(1, answer(9, 4), answer(10, 3))];
    for (const metric of [nps, attributedBy(nps, "created")]) {
      expect(summaryOf(metric, conversations)).toMatchObject({ n: 1, value: -100 });
    }
  });
});

test("the whole range comes to the same in the period of the creation, parts too", () => {
  const conversations = fc
    .array(anyConversation, { minLength: 1, maxLength: 6 })
    .map((list) => list.map((one, index) => ({ ...one, id: `${index}`, createdAt: one.createdAt ?? 0 })));
  const moved = metrics.filter((metric) => attributedBy(metric, "created").attributedTo !== metric.attributedTo);
  expect(moved.length).toBeGreaterThan(5);
  for (const metric of moved) {
    const other = attributedBy(metric, "created");
    fc.assert(
      fc.property(conversations, (list) => {
        for (const part of [undefined, ...Object.keys(metric.parts)]) {
          expect(summaryOf(other, list, always, part)).toEqual(summaryOf(metric, list, always, part));
        }
      }),
      { numRuns: 60 },
    );
  }
});

describe("a rate in the period of the end", () => {
  const metric = attributedBy(missedRate, "event");

  test("belongs to the instant at which the conversation ended", () => {
    const events = [event("opened", 0), event("abandoned", 300)];
    const missed = conversation({ createdAt: 0, messages: [customer(0)], events });
    expect(instantsOf(missedRate, missed)).toEqual([0]);
    expect(told(metric, missed)).toMatchObject([{ value: 1, at: 5 * minute }]);
    expect(metric.attributedTo).toBe("event");
  });

  test("is decided at the resolution where it is about resolutions", () => {
    const resolved = conversation({ createdAt: 0, events: [event("opened", 0), event("resolved", 120)] });
    expect(attributedBy(reopenRate, "event").observe(resolved, always)).toMatchObject([{ value: 0, at: 2 * minute }]);
  });

  test("what has not ended is left out, and what has ended nobody knows when", () => {
    const open = conversation({ createdAt: 0, messages: [customer(0), agent(9)], status: "open" });
    const closed = conversation({ createdAt: 0, messages: [customer(0), agent(9)], status: "closed" });
    expect(metric.observe(open, always)).toMatchObject([{ excluded: "not-ended", at: 0 }]);
    expect(metric.observe(closed, always)).toMatchObject([{ excluded: "unknown-end", at: 0 }]);
  });
});

test("what is already counted so stays as it is", () => {
  expect(attributedBy(firstResponseTime, "event")).toBe(firstResponseTime);
  expect(attributedBy(successRate, "created")).toBe(successRate);
});

test("creations, stocks, customers and costs have instants of their own", () => {
  const moved = metrics.filter(
    (metric) => attributedBy(metric, "created") !== metric || attributedBy(metric, "event") !== metric,
  );
  const fixed = metrics.filter((metric) => !moved.includes(metric)).map(({ id }) => id);
  expect(fixed).toEqual([
    "volume",
    "daily-volume",
    "channels",
    "tags",
    "backlog",
    "backlog-flow",
    "cost-per-interaction",
    "retention-rate",
    "churn-rate",
    "customer-lifetime-value",
  ]);
});
