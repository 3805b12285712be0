import type { Field } from "../field.ts";
import { conversationFields } from "./conversation.ts";
import { messageFields } from "./messages.ts";

/** What a shop calls the customer beside what help desks do. */
export const buyerNames = ["buyer id", "buyer", "client id", "email", "id pembeli", "pembeli", "nama pembeli"];

export const currencyField: Field = {
  name: "currency",
  type: "word",
  aliases: ["currency", "currency code", "mata uang", "kode mata uang", "valuta"],
};

/** One row a thing that was ordered, given back or offered. */
export const orderFields: readonly Field[] = [
  {
    name: "order",
    type: "text",
    aliases: [
      "order id",
      "order number",
      "order no",
      "order #",
      "invoice id",
      "invoice number",
      "invoice no",
      "invoice",
      "transaction id",
      "nomor pesanan",
      "no pesanan",
      "no. pesanan",
      "id pesanan",
      "kode pesanan",
      "nomor invoice",
      "no invoice",
      "no. invoice",
      "nomor transaksi",
      "no transaksi",
      "no. transaksi",
      "id transaksi",
      "kode transaksi",
      "id",
    ],
  },
  {
    name: "at",
    type: "time",
    clock: ["jam", "pukul", "order time", "transaction time", "time", "waktu pesanan", "waktu transaksi", "waktu"],
    aliases: [
      "at",
      "ordered at",
      "order date",
      "order time",
      "order date time",
      "transaction date",
      "transaction time",
      "paid at",
      "created at",
      "created",
      "date",
      "time",
      "timestamp",
      "tanggal pesanan",
      "waktu pesanan",
      "tanggal transaksi",
      "waktu transaksi",
      "tanggal order",
      "tanggal pembelian",
      "waktu pembelian",
      "tanggal bayar",
      "waktu bayar",
      "tanggal",
      "waktu",
    ],
  },
  {
    name: "amount",
    type: "amount",
    aliases: [
      "amount",
      "total",
      "grand total",
      "order total",
      "total amount",
      "total price",
      "order value",
      "nominal",
      "nilai transaksi",
      "nilai pesanan",
      "total pesanan",
      "total bayar",
      "total pembayaran",
      "total harga",
      "jumlah",
      "total belanja",
      "harga total",
    ],
  },
  currencyField,
  {
    name: "kind",
    type: "word",
    aliases: [
      "kind",
      "order kind",
      "order type",
      "transaction type",
      "jenis pesanan",
      "tipe pesanan",
      "jenis transaksi",
      "tipe transaksi",
    ],
  },
  ...messageFields.filter(({ name }) => name === "conversation"),
  ...conversationFields
    .filter(({ name }) => name === "customer")
    .map(({ name, type, aliases }) => ({ name, type, aliases: [...aliases, ...buyerNames] })),
];
