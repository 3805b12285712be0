import { describe, expect, test } from "vitest";
import { churnRate as metric } from "../support/by-default.ts";
import { client, commerce, order } from "../support/commerce.ts";
import { agent, conversation, customer } from "../support/conversation.ts";
import { day } from "./measure.ts";
import { observedIn, over, rowOf } from "./range.ts";

const [from, to] = [100 * day, 130 * day];
const among = (customers: readonly ReturnType<typeof client>[]) => over(from, to, commerce({ customers }));
const many = (count: number, name: string, until?: number) =>
  Array.from({ length: count }, (_, index) => client(`${name} ${index}`, 0, until));

describe("worked values", () => {
  test("45 of 98 = 45.918 %", () => {
    const churn = rowOf(metric, among([...many(45, "lost", from + day), ...many(53, "stayed")]));
    expect(churn).toMatchObject({ n: 98, numerator: 45, denominator: 98 });
    expect(churn.value).toBeCloseTo(0.45918, 5);
  });
});

test("who came and left within the period was not there to be lost", () => {
  expect(rowOf(metric, among([...many(1, "stayed"), client("short", from + day, from + 2 * day)]))).toMatchObject({
    n: 1,
    value: 0,
    basis: "customer records",
  });
});

test("no customer at the start: null, for a reason", () => {
  expect(rowOf(metric, among([]))).toMatchObject({
    n: 0,
    value: null,
    reason: "nobody is known to have been a customer at its start",
  });
});

test("by orders where there are no records", () => {
  const orders = [order("new", from - 1, { customer: "C" }), order("renewal", from - 1, { customer: "D" })];
  const context = over(from, to, commerce({ orders: [...orders, order("renewal", from, { customer: "C" })] }));
  expect(rowOf(metric, context)).toMatchObject({
    numerator: 1,
    denominator: 2,
    basis: "orders in two successive periods",
  });
});

test("who does not write again to support is not lost: conversations tell no churn", () => {
  const context = over(from, to, commerce({}));
  const chat = conversation({ customer: "C", createdAt: from - 1, messages: [customer(0), agent(60)] });
  expect(metric.observe(chat, context)).toEqual([]);
  expect(metric.needs).toEqual([["customers", "leavings"], ["orders"]]);
});

test("each reason to leave somebody out", () => {
  const reasonsIn = (group: Readonly<Record<string, string>>) =>
    observedIn(metric, among([client("B", 0), client("C", undefined)]), group).flatMap((one) =>
      "excluded" in one ? one.excluded : [],
    );
  expect([reasonsIn({}), reasonsIn({ agent: "Sari" })]).toEqual([["no-since"], ["grouped"]]);
  expect(Object.keys(metric.excludes).sort()).toEqual(["grouped", "no-since"]);
});
