import { expect, test } from "vitest";
import { orderKindOf } from "../../../src/formats/values/order-kinds.ts";

test.each([
  ["new", "new, Sale, purchase, Pesanan Baru, penjualan"],
  ["upsell", "upsell, Up-sell, upgrade"],
  ["cross-sell", "cross-sell, Cross_sell, crosssell, add-on"],
  ["renewal", "renewal, Perpanjangan"],
  ["refund", "refund, Refunded, Retur, pengembalian dana"],
  ["upsell-offer", "upsell-offer, upsell_offer, Penawaran Upsell"],
  ["cross-sell-offer", "cross-sell-offer, Penawaran cross-sell"],
])("%s: %s", (kind, texts) => {
  for (const text of texts.split(", ")) expect([text, orderKindOf(text)]).toEqual([text, kind]);
});

test.each(["", "exchange", "offer"])("%j is no kind of order", (text) => {
  expect(orderKindOf(text)).toBeUndefined();
});
