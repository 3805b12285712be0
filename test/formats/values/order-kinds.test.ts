import { expect, test } from "vitest";
import { orderKindOf } from "../../../src/formats/values/order-kinds.ts";

test.each([
  ["new", "new, Sale, purchase, Normal, regular, Pesanan Baru, penjualan"],
  ["upsell", "upsell, Up-sell, upgrade"],
  ["cross-sell", "cross-sell, Cross_sell, crosssell, add-on"],
  ["renewal", "renewal, Perpanjangan"],
  ["refund", "refund, Refunded, Retur, pengembalian dana"],
  ["upsell-offer", "upsell-offer, upsell_offer, Penawaran Upsell"],
  ["cross-sell-offer", "cross-sell-offer, Penawaran cross-sell"],
  ["lead", "lead, New lead, Prospek, calon pelanggan"],
  ["subscriber", "subscriber, New Subscriber, pelanggan buletin"],
])("%s: %s", (kind, texts) => {
  for (const text of texts.split(", ")) expect([text, orderKindOf(text)]).toEqual([text, kind]);
});

test.each(["", "exchange", "offer", "subscription"])("%j is no kind of order", (text) => {
  expect(orderKindOf(text)).toBeUndefined();
});
