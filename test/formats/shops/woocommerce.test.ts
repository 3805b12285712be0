import { expect, test } from "vitest";
import { configuredWords } from "../../../src/formats/values/configured-words.ts";
import { zone } from "../../../src/time/zone.ts";
import { understand } from "../../support/reading.ts";

const order = {
  id: 727,
  parent_id: 0,
  number: "727",
  order_key: "wc_order_58d2",
  created_via: "checkout",
  status: "completed",
  currency: "IDR",
  date_created: "2026-03-02T17:15:22",
  date_created_gmt: "2026-03-02T10:15:22",
  date_modified: "2026-03-03T17:15:22",
  date_modified_gmt: "2026-03-03T10:15:22",
  total: "115000.00",
  customer_id: 0,
  billing: { first_name: "Ana", email: "ana@example.com", phone: "0812" },
  date_paid_gmt: "2026-03-02T10:16:22",
  meta_data: [],
  line_items: [
    { id: 1, name: "Kaos", quantity: 2, total: "100000.00" },
    { id: 2, name: "Topi", quantity: 1, total: "5000.00" },
  ],
  refunds: [] as unknown[],
};

const json = (...orders: readonly object[]) => ({ "orders.json": JSON.stringify(orders) });

test("an order is what it came to, in UTC wherever the shop is, and guests go by their e-mail", async () => {
  const budi = { ...order, id: 728, number: "728", billing: { email: "budi@example.com" } };
  const { commerce, conversations, inputs, notes } = await understand(json(order, budi, order), {
    zone: zone("Asia/Jakarta"),
    decimal: ",",
  });
  expect(commerce.orders).toEqual([
    {
      id: "727",
      at: Date.UTC(2026, 2, 2, 10, 15, 22),
      kind: "new",
      amount: { thousandths: 115_000_000, currency: "IDR" },
      customer: "ana@example.com",
      conversation: undefined,
    },
    expect.objectContaining({ id: "728", customer: "budi@example.com" }),
  ]);
  expect(conversations).toEqual([]);
  expect(inputs).toMatchObject([{ format: "woocommerce", records: 3, used: 2, duplicates: 1, rejected: {} }]);
  expect(notes).toEqual([]);
});

const statuses = ["processing", "pending", "on-hold", "failed", "checkout-draft", "cancelled", "refunded", "trash"];
const withStatuses = json(...statuses.map((status) => ({ ...order, number: status, status })));

test("orders that are not paid yet, that were cancelled or paid back do not count", async () => {
  const { commerce, notes } = await understand(withStatuses);
  expect(commerce.orders.map(({ id }) => id)).toEqual(["processing"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["unpaid-order", 4],
    ["cancelled-order", 3],
  ]);
});

test("the configuration stands above what the shop means by a status", async () => {
  const values = new Map([["orderStatus", configuredWords({ "On hold": "placed", processing: "cancelled" })]]);
  const { commerce } = await understand(withStatuses, { values });
  expect(commerce.orders.map(({ id }) => id)).toEqual(["on-hold"]);
});

test("an order that was paid back in part counts whole, which is told of those that count", async () => {
  const refunds = [{ id: 729, reason: "", total: "-15000.00" }];
  const { commerce, notes } = await understand(
    json(order, { ...order, number: "728", refunds }, { ...order, number: "729", status: "refunded", refunds }),
  );
  expect(commerce.orders.map(({ id, amount }) => [id, amount?.thousandths])).toEqual([
    ["727", 115_000_000],
    ["728", 115_000_000],
  ]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["paid-back", 1],
    ["cancelled-order", 1],
  ]);
});

test("what was paid back of an order far behind the first is told, too", async () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...order, number: String(index) }));
  const { notes } = await understand(json(...many, { ...order, number: "X", refunds: [{ id: 1, total: "-5.00" }] }));
  expect(notes).toMatchObject([{ code: "paid-back", count: 1 }]);
});

test("an order of which only some fields were asked for is one", async () => {
  const { number, status, date_created_gmt, total } = order;
  const { commerce, inputs } = await understand(json({ number, status, date_created_gmt, total }), { currency: "IDR" });
  expect(commerce.orders).toMatchObject([{ id: "727", amount: { thousandths: 115_000_000, currency: "IDR" } }]);
  expect(inputs).toMatchObject([{ format: "woocommerce", used: 1 }]);
});

test("a subscription is no order", async () => {
  const subscription = json({ ...order, status: "active", billing_period: "month" });
  await expect(understand(subscription)).rejects.toThrow("the rows can be a ticket list or a list of orders");
});
