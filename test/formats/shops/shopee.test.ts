import { expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";

const order = {
  "No. Pesanan": "2603021ABC",
  "Status Pesanan": "Selesai",
  "Waktu Pesanan Dibuat": "2026-03-02 10:15",
  "Waktu Pembayaran Dilakukan": "2026-03-02 10:20",
  "Nama Produk": "Kaos",
  Jumlah: "2",
  "Total Harga Produk": "100.000",
  "Total Pembayaran": "112.000",
  "Username (Pembeli)": "ana_88",
};

test("the payment for the whole order counts, in rupiah, once", async () => {
  const { commerce, inputs, notes } = await understand({
    "Order.all.csv": csvOf(
      order,
      { ...order, "Nama Produk": "Topi", Jumlah: "1", "Total Harga Produk": "12.000" },
      { ...order, "No. Pesanan": "2603021ABD", "Status Pesanan": "Batal", "Waktu Pembayaran Dilakukan": "" },
      { ...order, "No. Pesanan": "2603021ABE", "Status Pesanan": "Perlu Dikirim", "Username (Pembeli)": "budi" },
    ),
  });
  expect(commerce.orders.map(({ id, customer, amount }) => [id, customer, amount])).toEqual([
    ["2603021ABC", "ana_88", { thousandths: 112_000_000, currency: "IDR" }],
    ["2603021ABE", "budi", { thousandths: 112_000_000, currency: "IDR" }],
  ]);
  expect(commerce.orders[0]?.at).toBe(Date.UTC(2026, 2, 2, 10, 15));
  expect(inputs).toMatchObject([{ format: "shopee", records: 4, used: 3, duplicates: 1 }]);
  expect(notes.map(({ code }) => code)).toEqual(["cancelled-order"]);
});

test("--decimal and the currency of the configuration stand above the usual ones", async () => {
  const { commerce } = await understand({ "Order.all.csv": csvOf(order) }, { decimal: ".", currency: "MYR" });
  expect(commerce.orders[0]?.amount).toEqual({ thousandths: 112_000, currency: "MYR" });
});

test("an order of which all products came back does not count, and one of which some did counts whole, with a notice", async () => {
  const returnable = { ...order, "Status Pembatalan/ Pengembalian": "", "Returned quantity": "0" };
  const cameBack = { ...returnable, "Status Pembatalan/ Pengembalian": "Permintaan Disetujui" };
  const hat = { "Nama Produk": "Topi", Jumlah: "1" };
  const { commerce, notes } = await understand({
    "Order.all.csv": csvOf(
      { ...returnable, "No. Pesanan": "A" },
      { ...cameBack, "No. Pesanan": "B", "Returned quantity": "2" },
      { ...cameBack, "No. Pesanan": "B", "Returned quantity": "1", ...hat },
      { ...returnable, "No. Pesanan": "C" },
      { ...cameBack, "No. Pesanan": "C", "Returned quantity": "1", ...hat },
      { ...cameBack, "No. Pesanan": "D", "Returned quantity": "1" },
    ),
  });
  expect(commerce.orders.map(({ id }) => id)).toEqual(["A", "C", "D"]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([
    ["cancelled-order", 1],
    ["paid-back", 2],
  ]);
});
