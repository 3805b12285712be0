import { expect, test } from "vitest";
import { noCommerce, type Order } from "../../src/model/commerce.ts";
import { commerceOf } from "../../src/model/commerce-of.ts";
import { Facts } from "../../src/model/facts.ts";
import { cost, money, order } from "../support/commerce.ts";
import { understand } from "../support/reading.ts";

const at = "2026-03-02T09:00:00Z";

test("the orders of a customer, in the order of time", async () => {
  const text = `order_id,customer_id,at,amount\n2,C-1,2026-03-03T09:00:00Z,5\n1,C-1,${at},5\n3,C-2,${at},5\n4,,${at},5\n`;
  const { commerce } = await understand({ "orders.csv": text });
  expect(commerce.ordersOf("C-1").map(({ id }) => id)).toEqual(["1", "2"]);
  expect(commerce.ordersOf("C-2").map(({ id }) => id)).toEqual(["3"]);
  expect(commerce.ordersOf("C-3")).toEqual([]);
  expect(commerce.orders.map(({ id }) => id)).toEqual(["1", "3", "4", "2"]);
});

test("an order that names a conversation and no customer is that of the conversation's customer", async () => {
  const { commerce } = await understand({
    "tickets.csv": `id,status,created_at,customer_id\nK-1,open,${at},C-1\nK-2,open,${at},\n`,
    "orders.csv": `order_id,conversation_id,customer_id,at,amount\n1,K-1,,${at},5\n2,K-2,,${at},5\n3,K-9,,${at},5\n4,K-1,C-4,${at},5\n`,
  });
  expect(commerce.orders.map(({ customer }) => customer)).toEqual(["C-1", undefined, undefined, "C-4"]);
  expect(commerce.ordersOf("C-1").map(({ id }) => id)).toEqual(["1"]);
});

test("a refund that names no customer is that of the customer of the sale whose id it bears", async () => {
  const paid = "order_id,customer_id,at,amount,kind";
  const { commerce } = await understand({
    "orders.csv": `${paid}\n1,C-1,${at},5,new\n2,C-2,${at},5,new\n2,C-3,${at},7,renewal\n3,C-4,${at},5,upsell-offer\n`,
    "refunds.csv": `order_id,at,amount,kind\n1,${at},2,refund\n2,${at},3,refund\n3,${at},4,refund\n4,${at},5,refund\n`,
  });
  const refunds = commerce.orders.filter(({ kind }) => kind === "refund");
  expect(refunds.map(({ id, customer }) => [id, customer])).toEqual([
    ["1", "C-1"],
    ["2", undefined], // two bought under that id
    ["3", undefined], // an offer was not paid
    ["4", undefined],
  ]);
  expect(commerce.ordersOf("C-1").map(({ kind }) => kind)).toEqual(["new", "refund"]);
});

test("an order joins the conversation that it names, or else those of its customer; asking makes it no conversation", () => {
  const facts = new Facts();
  facts.ids.codeOf("K-1");
  facts.texts.customer.keep(0, facts.texts.customer.dictionary.codeOf("C-1"), 0);
  const commerce = commerceOf(facts);
  const joins = (named: Partial<Order>): boolean => commerce.joins(order("new", 0, named));
  expect([joins({ conversation: "K-1" }), joins({ customer: "C-1" })]).toEqual([true, true]);
  expect([joins({ conversation: "K-2" }), joins({ customer: "C-2" }), joins({})]).toEqual([false, false, false]);
  expect(joins({ conversation: "K-2", customer: "C-1" })).toBe(false);
  expect([facts.conversationCount, facts.texts.customer.dictionary.size]).toEqual([1, 1]);
});

test("costs are in the same order, however they came", () => {
  const ofTeam = (team: string) => cost(1, 10, money(7), { team });
  const costs = [cost(2, 10, money(5)), ofTeam("a"), ofTeam("b"), ofTeam("b")];
  const sorted = [costs, costs.toReversed()].map((order) => {
    const facts = new Facts();
    for (const each of order) facts.costs.add(each);
    return commerceOf(facts).costs;
  });
  expect(sorted[0]).toEqual(sorted[1]);
  expect(sorted[0]?.map(({ from, team }) => [from, team])).toEqual([
    [1, "a"],
    [1, "b"],
    [1, "b"],
    [2, undefined],
  ]);
});

test("nothing was read: nothing is said", () => {
  const { orders, customers, costs, ordersOf } = noCommerce;
  const empty = commerceOf(new Facts());
  expect([empty.orders, empty.customers, empty.costs]).toEqual([orders, customers, costs]);
  expect(empty.ordersOf("C-1")).toEqual(ordersOf("C-1"));
});
