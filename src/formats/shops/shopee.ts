import { type Field, normaliseWholeHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import { shopFields } from "./fields.ts";

/*
 * Shopee in Indonesia, the orders as xlsx or CSV. Export: Seller Centre › Pesanan Saya › Export.
 *
 *   No. Pesanan,Status Pesanan,Waktu Pesanan Dibuat,Nama Produk,Jumlah,Returned quantity,Total Pembayaran,Username (Pembeli)
 *   2603021ABC,Selesai,2026-03-02 10:15,Kaos,2,0,112.000,ana_88
 *
 * An order has a row for each of its products, each with the payment for the whole order. A return that was granted afterwards
 * leaves an order completed: where all of its products came back it does not count, and where some did, whole with a notice.
 */
const fields: readonly Field[] = shopFields({
  order: ["no. pesanan"],
  at: ["waktu pesanan dibuat"],
  amount: ["total pembayaran"],
  orderStatus: ["status pesanan"],
  customer: ["username (pembeli)"],
  quantity: ["jumlah"],
  returned: ["returned quantity"],
});

const marks = ["no. pesanan", "waktu pesanan dibuat", "username (pembeli)"];

export const shopee: Format = {
  id: "shopee",
  title: "Shopee orders",
  kind: "orders",
  fields,
  required: [["order"], ["at"]],
  // The shops of Indonesia, whose export this is, sell in rupiah and write 112.000.
  settings: (settings) => ({ ...settings, decimal: settings.decimal ?? ",", currency: settings.currency ?? "IDR" }),
  signature: allOf(marks, normaliseWholeHeader),
};
