import { expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";

const exported = {
  order_id: "727",
  order_number: "",
  date: "2026-03-02 17:15:22",
  status: "completed",
  shipping_total: "15000.00",
  order_total: "115000.00",
  refunded_total: "0.00",
  order_currency: "IDR",
  customer_id: "0",
  billing_email: "ana@example.com",
  billing_phone: "0812",
  item_name: "Kaos",
  item_total: "50000.00",
};

const advanced = {
  "Order Number": "727",
  "Order Status": "Completed",
  "Order Date": "2026-03-02 17:15",
  "Email (Billing)": "ana@example.com",
  "Phone (Billing)": "0812",
  "Order Shipping Amount": "15000",
  "Order Refund Amount": "",
  "Order Total Amount": "115000",
  "Item #": "1",
  "Item Name": "Kaos",
};

const placed = {
  id: "727",
  at: Date.UTC(2026, 2, 2, 17, 15, 22),
  kind: "new",
  amount: { thousandths: 115_000_000, currency: "IDR" },
  customer: "ana@example.com",
  conversation: undefined,
};

test("Customer / Order / Coupon Export: each product's row has the total of the order, which counts once", async () => {
  const { commerce, inputs, notes } = await understand({
    "orders-export.csv": csvOf(
      exported,
      { ...exported, item_name: "Topi" },
      { ...exported, order_id: "728", status: "pending" },
      { ...exported, order_id: "729", status: "on-hold" },
      { ...exported, order_id: "730", status: "processing", refunded_total: "5000.00" },
    ),
  });
  expect(commerce.orders).toEqual([placed, { ...placed, id: "730" }]);
  expect(inputs).toMatchObject([{ format: "woocommerce-csv", records: 5, used: 4, duplicates: 1, rejected: {} }]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["unpaid-order", 2],
    ["paid-back", 1],
  ]);
});

test("Advanced Order Export: the same, under its own headers, in the currency of the configuration", async () => {
  const { commerce, inputs, notes } = await understand(
    {
      "orders.csv": csvOf(
        advanced,
        { ...advanced, "Item #": "2", "Item Name": "Topi" },
        { ...advanced, "Order Number": "728", "Order Status": "Pending payment" },
        { ...advanced, "Order Number": "729", "Order Status": "On hold" },
        { ...advanced, "Order Number": "730", "Order Status": "Refunded", "Order Refund Amount": "115000" },
        { ...advanced, "Order Number": "731", "Order Status": "Processing", "Order Refund Amount": "5000" },
      ),
    },
    { currency: "IDR" },
  );
  const at = Date.UTC(2026, 2, 2, 17, 15);
  expect(commerce.orders).toEqual([
    { ...placed, at },
    { ...placed, id: "731", at },
  ]);
  expect(inputs).toMatchObject([{ format: "woocommerce-csv", records: 6, used: 5, duplicates: 1, rejected: {} }]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["unpaid-order", 2],
    ["cancelled-order", 1],
    ["paid-back", 1],
  ]);
});

test("the plugins write statuses in the language of the shop", async () => {
  const statuses = ["Selesai", "Sedang diproses", "Tertunda", "Tertahan", "Ditahan", "Dibatalkan"];
  const rows = statuses.map((status) => ({ ...advanced, "Order Number": status, "Order Status": status }));
  const { commerce, notes } = await understand({ "orders.csv": csvOf(...rows) }, { currency: "IDR" });
  expect(commerce.orders.map(({ id }) => id)).toEqual(["Sedang diproses", "Selesai"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["unpaid-order", 3],
    ["cancelled-order", 1],
  ]);
});

test("what was paid back after the first export is told, once for all products of the order", async () => {
  const refunded = { ...exported, refunded_total: "5000.00" };
  const { commerce, notes } = await understand({
    "march.csv": csvOf(exported),
    "april.csv": csvOf(refunded, { ...refunded, item_name: "Topi" }),
  });
  expect(commerce.orders).toEqual([placed]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([["paid-back", 1]]);
});

test("an amount that is without what was paid back needs no word of it", async () => {
  const net = { ...advanced, "Order Refund Amount": "5000", "Order Total Amount (- Refund)": "110000" };
  const { "Order Total Amount": gross, ...behind } = net;
  const { commerce, notes } = await understand(
    { "orders.csv": csvOf({ ...behind, "Order Total Amount": gross }) },
    { currency: "IDR" },
  );
  expect(commerce.orders.map(({ amount }) => amount?.thousandths)).toEqual([110_000_000]);
  expect(notes).toEqual([]);
});

test("of such an amount, half paid back is as much as the rest, and the rest counts", async () => {
  const { "Order Total Amount": _, ...others } = advanced;
  const half = { ...others, "Order Refund Amount": "57500", "Order Total Amount (- Refund)": "57500" };
  const { commerce } = await understand(
    { "orders.csv": csvOf({ ...half, "Order Total Amount": "115000" }) },
    { currency: "IDR" },
  );
  expect(commerce.orders.map(({ amount }) => amount?.thousandths)).toEqual([57_500_000]);
});

test("columns that a shop adds tell the conversation and the kind", async () => {
  const { commerce } = await understand({
    "orders.csv": csvOf({ ...exported, conversation_id: "T-1", kind: "upsell" }),
  });
  expect(commerce.orders).toMatchObject([{ id: "727", conversation: "T-1", kind: "upsell" }]);
});
