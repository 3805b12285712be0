import type { OrderKind } from "../../model/commerce.ts";
import { dictionary, normaliseWord } from "./words.ts";

const orderKinds = dictionary<OrderKind>([
  [
    "new",
    "new, new order, first order, order, sale, purchase, normal, regular, baru, pesanan, pesanan baru, penjualan, pembelian",
  ],
  ["upsell", "upsell, up sell, upsale, upgrade, peningkatan"],
  ["cross-sell", "cross sell, crosssell, cross sale, add on, addon, produk tambahan"],
  ["renewal", "renewal, renew, renewed, perpanjangan, diperpanjang"],
  ["refund", "refund, refunded, return, returned, retur, pengembalian, pengembalian dana"],
  ["upsell-offer", "upsell offer, upsell offered, penawaran upsell"],
  ["cross-sell-offer", "cross sell offer, cross sell offered, crosssell offer, penawaran cross sell"],
  ["lead", "lead, leads, new lead, prospect, prospek, prospek baru, calon pelanggan"],
  ["subscriber", "subscriber, subscribers, new subscriber, subscriber baru, pelanggan buletin"],
]);

/** What an order is about, in English or Indonesian. @example orderKindOf("Cross-sell") //=> "cross-sell" */
export const orderKindOf = (text: string): OrderKind | undefined => orderKinds.get(normaliseWord(text));
