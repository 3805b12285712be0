import { expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";

const unit = {
  orderItemId: "268000000000111",
  orderType: "Normal",
  lazadaId: "ID1",
  sellerSku: "KAOS-M",
  createTime: "14 Mar 2026 11:46",
  updateTime: "15 Mar 2026 08:00",
  orderNumber: "268000000000100",
  customerName: "********123",
  customerEmail: "",
  shippingPhone: "",
  billingPhone: "6281200000001",
  paidPrice: "59000.00",
  unitPrice: "50000.00",
  shippingFee: "9000.00",
  status: "delivered",
  refundAmount: "",
};
const second = { ...unit, orderItemId: "268000000000112", paidPrice: "50000.00", shippingFee: "0.00" };
const third = { ...second, orderItemId: "268000000000113", sellerSku: "TOPI", paidPrice: "20000.00" };
const idr = { currency: "IDR" };
const rupiah = (amount: number) => ({ thousandths: amount * 1000, currency: "IDR" });

test("an order is what its units were paid together, once however often they are exported", async () => {
  const { commerce, inputs, notes } = await understand(
    { "a.csv": csvOf(unit, second), "b.csv": csvOf(second, third) },
    idr,
  );
  expect(commerce.orders).toEqual([
    {
      id: "268000000000100",
      at: Date.UTC(2026, 2, 14, 11, 46),
      kind: "new",
      amount: rupiah(129_000),
      customer: "6281200000001",
      conversation: undefined,
    },
  ]);
  expect(inputs).toMatchObject([
    { format: "lazada", records: 2, used: 2, duplicates: 0, rejected: {} },
    { format: "lazada", records: 2, used: 1, duplicates: 1, rejected: {} },
  ]);
  expect(notes).toEqual([]);
});

test("units that were cancelled or came back do not count, and an order without any other does not either", async () => {
  const lost = { ...third, orderNumber: "268000000000200", status: "Lost by 3PL" };
  const { commerce, notes } = await understand(
    {
      "march.csv": csvOf(unit, { ...second, status: "canceled" }, { ...third, status: "shipped" }, lost),
      "april.csv": csvOf({ ...third, status: "In Transit: Returning to seller" }),
    },
    idr,
  );
  expect(commerce.orders.map(({ id, amount }) => [id, amount])).toEqual([["268000000000100", rupiah(59_000)]]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([["cancelled-order", 3]]);
});

test("what waits to be packed is placed, and what waits for its payment is not", async () => {
  const { commerce, notes } = await understand(
    {
      "orders.csv": csvOf(
        { ...unit, orderNumber: "1", status: "pending" },
        { ...unit, orderNumber: "2", status: "ready_to_ship" },
        { ...unit, orderNumber: "3", status: "confirmed" },
        { ...unit, orderNumber: "4", status: "unpaid" },
      ),
    },
    idr,
  );
  expect(commerce.orders.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([["unpaid-order", 1]]);
});

test("what was paid back of units that were kept is told", async () => {
  const files = { "orders.csv": csvOf(unit, { ...second, refundAmount: "5000.00" }) };
  const { commerce, notes } = await understand(files, idr);
  expect(commerce.orders.map(({ amount }) => amount)).toEqual([rupiah(109_000)]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([["paid-back", 1]]);
});

test("a comma stands between thousands, unless --decimal says otherwise", async () => {
  const files = { "orders.csv": csvOf({ ...unit, paidPrice: "1,250" }) };
  const { commerce } = await understand(files, idr);
  const other = await understand(files, { ...idr, decimal: "," });
  expect([...commerce.orders, ...other.commerce.orders].map(({ amount }) => amount)).toEqual([
    rupiah(1250),
    rupiah(1.25),
  ]);
});

test("whoever is hidden is nobody, and that is told once of each text", async () => {
  const hidden = { ...unit, billingPhone: "62********01" };
  const { commerce, notes } = await understand({ "orders.csv": csvOf(hidden, { ...hidden, orderNumber: "2" }) }, idr);
  expect(commerce.orders.map(({ customer }) => customer)).toEqual([undefined, undefined]);
  expect(notes).toMatchObject([{ code: "masked-customer", count: 1 }]);
});

test("units under an id that a spreadsheet has rounded are rejected", async () => {
  const { inputs } = await understand({ "orders.csv": csvOf(unit, { ...second, orderItemId: "2.68E+14" }) }, idr);
  expect(inputs).toMatchObject([{ used: 1, rejected: { "rounded-order-id": 1 } }]);
});
