import { expect, test } from "vitest";
import { orderStatusOf } from "../../../src/formats/values/order-statuses.ts";

test.each([
  ["Selesai", "placed"],
  ["Perlu Dikirim", "placed"],
  ["ready_to_ship", "placed"],
  ["DIBATALKAN", "cancelled"],
  ["Belum  Bayar", "unpaid"],
  ["Belum Lunas", "unpaid"],
  ["Payment failed", "unpaid"],
  ["canceled", "cancelled"],
  ["Refunded", "returned"],
  ["Retur", "returned"],
])("%s is %s", (word, status) => {
  expect(orderStatusOf(word)).toBe(status);
});

test.each(["Pending", "partially_refunded", "", "Pesanan"])("%j says nothing that is known", (word) => {
  expect(orderStatusOf(word)).toBeUndefined();
});
