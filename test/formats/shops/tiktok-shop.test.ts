import { expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";

const order = {
  "Order ID": "57812345678901234",
  "Order Status": "Selesai",
  "Order Substatus": "Selesai",
  "SKU ID": "17",
  Quantity: "1",
  "Order Amount": "99000",
  "Created Time": "13/03/2026 10:15:22",
  "Paid Time": "13/03/2026 10:16:22",
  "Buyer Username": "ana",
};
const explanation = {
  "Order ID": "The id of the order.",
  "Order Status": "How the order stands.",
  "Order Substatus": "How it stands more precisely.",
  "SKU ID": "The id of the product.",
  Quantity: "How many were sold.",
  "Order Amount": "What the buyer paid.",
  "Created Time": "When the order was placed.",
  "Paid Time": "When it was paid.",
  "Buyer Username": "Who bought.",
};

test("the first row explains the columns, and an order has a row for each product", async () => {
  const { commerce, inputs, notes } = await understand(
    {
      "Semua pesanan.csv": csvOf(
        explanation,
        order,
        { ...order, "SKU ID": "18" },
        { ...order, "Order ID": "2", "Order Status": "Dibatalkan", "Paid Time": "" },
      ),
    },
    { currency: "IDR" },
  );
  expect(commerce.orders).toEqual([
    {
      id: "57812345678901234",
      at: Date.UTC(2026, 2, 13, 10, 15, 22),
      kind: "new",
      amount: { thousandths: 99_000_000, currency: "IDR" },
      customer: "ana",
      conversation: undefined,
    },
  ]);
  expect(inputs).toMatchObject([{ format: "tiktok-shop", records: 4, used: 3, duplicates: 1, rejected: {} }]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["explanation", 1],
    ["cancelled-order", 1],
  ]);
});

test("a row of texts that is not the first is rejected", async () => {
  const { inputs } = await understand({ "pesanan.csv": csvOf(order, explanation) }, { currency: "IDR" });
  expect(inputs).toMatchObject([{ used: 1, rejected: { "unreadable-time": 1 } }]);
});

test("an order that was given back in whole does not count, and one of which a part was counts, with a notice", async () => {
  const { commerce, notes } = await understand(
    {
      "Semua pesanan.csv": csvOf(
        { ...explanation, "Order Refund Amount": "What was given back." },
        { ...order, "Order ID": "1", "Order Refund Amount": "0" },
        { ...order, "Order ID": "2", "Order Refund Amount": "99000" },
        { ...order, "Order ID": "2", "SKU ID": "18", "Order Refund Amount": "99000" },
        { ...order, "Order ID": "3", "Order Refund Amount": "9000" },
        { ...order, "Order ID": "4", "Order Amount": "0", "Order Refund Amount": "0" },
      ),
    },
    { currency: "IDR" },
  );
  expect(commerce.orders.map(({ id }) => id)).toEqual(["1", "3", "4"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["explanation", 1],
    ["cancelled-order", 1],
    ["paid-back", 1],
  ]);
});
