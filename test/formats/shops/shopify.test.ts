import { expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";

const order = {
  Name: "#1001",
  Email: "ana@example.com",
  "Financial Status": "paid",
  "Paid at": "2026-03-02 10:16:22 +0700",
  "Fulfillment Status": "fulfilled",
  Currency: "IDR",
  Total: "99000.00",
  "Created at": "2026-03-02 10:15:22 +0700",
  "Lineitem quantity": "1",
  "Lineitem name": "Kaos",
  Id: "4501",
};
const product = {
  ...order,
  "Financial Status": "",
  "Paid at": "",
  Currency: "",
  Total: "",
  "Lineitem name": "Topi",
  Id: "",
};

test("an order has a row for each product, of which the first says what it is", async () => {
  const { commerce, inputs, notes } = await understand({ "orders_export.csv": csvOf(order, product) });
  expect(commerce.orders).toEqual([
    {
      id: "#1001",
      at: Date.UTC(2026, 2, 2, 3, 15, 22),
      kind: "new",
      amount: { thousandths: 99_000_000, currency: "IDR" },
      customer: "ana@example.com",
      conversation: undefined,
    },
  ]);
  expect(inputs).toMatchObject([{ format: "shopify", records: 2, used: 1, duplicates: 1, rejected: {} }]);
  expect(notes).toEqual([]);
});

test("voided and refunded orders do not count; one that was paid back in part does, and is told", async () => {
  const { commerce, notes } = await understand({
    "orders_export.csv": csvOf(
      { ...order, Name: "#1", "Financial Status": "voided", "Paid at": "" },
      { ...order, Name: "#2", "Financial Status": "refunded" },
      { ...order, Name: "#3", "Financial Status": "partially_refunded" },
      { ...order, Name: "#4", "Financial Status": "authorized" },
    ),
  });
  expect(commerce.orders.map(({ id }) => id)).toEqual(["#3", "#4"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["cancelled-order", 2],
    ["unknown-order-status", 1],
  ]);
});

test("an order that was cancelled does not count, though it stays paid until its money is given back", async () => {
  const cancelled = { "Cancelled at": "2026-03-03 10:15:22 +0700" };
  const { commerce, notes } = await understand({
    "orders_export.csv": csvOf(
      { ...order, Name: "#1", "Cancelled at": "" },
      { ...order, Name: "#2", ...cancelled },
      { ...product, Name: "#2", "Cancelled at": "" },
      { ...order, Name: "#3", "Financial Status": "pending", ...cancelled },
    ),
  });
  expect(commerce.orders.map(({ id }) => id)).toEqual(["#1"]);
  expect(notes).toMatchObject([{ code: "cancelled-order", count: 2 }]);
});

test("what was paid back in part is told by its amount too", async () => {
  const { commerce, notes } = await understand({
    "orders_export.csv": csvOf(
      { ...order, Name: "#1", "Refunded Amount": "0.00" },
      { ...order, Name: "#2", "Refunded Amount": "9000.00" },
      { ...order, Name: "#3", "Refunded Amount": "99000.00" },
    ),
  });
  expect(commerce.orders.map(({ id }) => id)).toEqual(["#1", "#2"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["paid-back", 1],
    ["cancelled-order", 1],
  ]);
});

test("a column that Shopify has for something else can be mapped", async () => {
  const files = { "orders_export.csv": csvOf({ ...order, Notes: "K-1" }) };
  const { commerce } = await understand(files, { map: new Map([["conversation", "Notes"]]) });
  expect(commerce.orders[0]?.conversation).toBe("K-1");
});
