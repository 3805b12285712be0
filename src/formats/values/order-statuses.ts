import type { OrderStatus } from "../../model/commerce.ts";
import { dictionary, normaliseWord } from "./words.ts";

/** "Pending" is not among them: some shops mean the payment by it and some the parcel. */
const orderStatuses = dictionary<OrderStatus>([
  [
    "placed",
    "placed, confirmed, paid, authorized, settled, settlement, processing, ready to ship, to ship, to receive, shipped, fulfilled, " +
      "delivered, completed, complete, success, dibayar, sudah dibayar, lunas, diproses, sedang diproses, dikemas, " +
      "sedang dikemas, perlu dikirim, siap dikirim, dikirim, sedang dikirim, telah dikirim, terkirim, tiba di tujuan, diterima, " +
      "selesai, berhasil, pesanan diproses, pesanan dikirim, pesanan tiba, pesanan selesai, transaksi selesai",
  ],
  [
    "unpaid",
    "unpaid, awaiting payment, waiting for payment, pending payment, draft, failed, payment failed, declined, belum bayar, belum dibayar, belum lunas, " +
      "menunggu pembayaran, gagal, pembayaran gagal",
  ],
  [
    "cancelled",
    "cancelled, canceled, cancelled by buyer, cancelled by seller, void, voided, expired, rejected, batal, dibatalkan, " +
      "pesanan dibatalkan, dibatalkan pembeli, dibatalkan penjual, dibatalkan oleh pembeli, dibatalkan oleh penjual, dibatalkan sistem, " +
      "transaksi dibatalkan, kedaluwarsa, kadaluarsa, kadaluwarsa, ditolak, pesanan ditolak",
  ],
  [
    "returned",
    "returned, return, refund, refunded, returned to seller, package returned, retur, diretur, dikembalikan, pengembalian, " +
      "pengembalian dana, pengembalian barang, dana dikembalikan",
  ],
]);

/** What became of an order, in English or Indonesian. @example orderStatusOf("Dibatalkan") //=> "cancelled" */
export const orderStatusOf = (text: string): OrderStatus | undefined => orderStatuses.get(normaliseWord(text));
