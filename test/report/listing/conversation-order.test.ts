import fc from "fast-check";
import { expect, test } from "vitest";
import type { Context } from "../../../src/metrics/context.ts";
import { metricById } from "../../../src/metrics/index.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { dimension } from "../../../src/report/dimension.ts";
import { ConversationOrder } from "../../../src/report/listing/conversation-order.ts";
import { type ListedColumn, listedColumns } from "../../../src/report/listing/listed-columns.ts";
import { always, day } from "../../metrics/measure.ts";
import { agent, conversation, customer, rated } from "../../support/conversation.ts";

const found: ReadonlySet<Fact> = new Set(["messages", "csat"]);

function columnOf(id: string): ListedColumn | undefined {
  const metric = metricById(id);
  return metric && listedColumns([metric], found, always)[0];
}

/** The ids of conversations in their order. */
function ordered(
  conversations: readonly Conversation[],
  { worst, context = always }: { readonly worst?: string; readonly context?: Context } = {},
  channel?: string,
): readonly string[] {
  const where = channel === undefined ? [] : [{ dimension: dimension("channel"), isNot: false, value: channel }];
  const order = new ConversationOrder(where, worst === undefined ? undefined : columnOf(worst), context);
  for (const [index, each] of conversations.entries()) order.add(index, each);
  return [...order.indexes()].map((index) => conversations[index].id);
}

const created = (id: string, createdAt: number | undefined, facts: Partial<Conversation> = {}) =>
  conversation({ id, createdAt, ...facts });
const answered = (id: string, seconds: number) => conversation({ id, messages: [customer(0), agent(seconds)] });

test("the oldest first, equally old ones by id, those without a creation last", () => {
  const all = [created("Z", undefined), created("C", 5), created("B", 7), created("A", 7), created("Y", undefined)];
  expect(ordered(all)).toEqual(["C", "A", "B", "Y", "Z"]);
});

test("those that were not created in the period stand behind the others", () => {
  const context = { ...always, range: { from: day, to: 2 * day } };
  const all = [created("later", 2 * day), created("before", 5), created("in", day), created("never", undefined)];
  expect(ordered(all, { context })).toEqual(["in", "never", "before", "later"]);
});

test("the worst first: the largest where lower is better, the smallest where higher is", () => {
  expect(ordered([answered("A", 5), answered("B", 60), answered("C", 9)], { worst: "first-response-time" })).toEqual([
    "B",
    "C",
    "A",
  ]);
  const ratings = [5, 1, 3].map((score) => created(`rated ${score}`, 0, { surveys: [rated(score, 9)] }));
  expect(ordered(ratings, { worst: "csat" })).toEqual(["rated 1", "rated 3", "rated 5"]);
});

test("of several values their mean decides, and equal ones stand by id", () => {
  const twice = conversation({ id: "B", messages: [customer(0), agent(10), customer(20), agent(50)] });
  expect(ordered([answered("C", 20), twice, answered("A", 20), answered("D", 25)], { worst: "reply-time" })).toEqual([
    "D",
    "A",
    "B",
    "C",
  ]);
});

test("by a metric only those that have a value of it in the period", () => {
  const silent = conversation({ id: "silent", messages: [customer(0)] });
  const outbound = conversation({ id: "outbound", messages: [agent(0), customer(5), agent(9)] });
  expect(ordered([silent, answered("A", 5), outbound], { worst: "first-response-time" })).toEqual(["A"]);
  const context = { ...always, range: { from: 10_000, to: day } };
  expect(ordered([answered("A", 5), answered("B", 60)], { worst: "first-response-time", context })).toEqual(["B"]);
});

test("only those that meet the conditions", () => {
  const all = [created("A", 1, { channel: "email" }), created("B", 2, { channel: "chat" }), created("C", 3)];
  expect(ordered(all, {}, "chat")).toEqual(["B"]);
});

test("the order of the input changes nothing", () => {
  const any = fc.uniqueArray(
    fc.record({ id: fc.string({ maxLength: 3 }), createdAt: fc.option(fc.nat(3), { nil: undefined }) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(any, (facts) => {
      const all = facts.map(({ id, createdAt }) => created(id, createdAt));
      expect(ordered(all.toReversed())).toEqual(ordered(all));
    }),
  );
});
