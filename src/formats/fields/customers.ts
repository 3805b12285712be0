import { conversationFields } from "./conversation.ts";
import type { Field } from "./field.ts";
import { buyerNames, currencyField } from "./orders.ts";

/** One row a customer. */
export const customerFields: readonly Field[] = [
  ...conversationFields
    .filter(({ name }) => name === "customer")
    .map(({ name, type, aliases }) => ({
      name,
      type,
      aliases: [...aliases, ...buyerNames, "account id", "id"],
    })),
  {
    name: "since",
    type: "term",
    aliases: [
      "since",
      "customer since",
      "active since",
      "join date",
      "joined at",
      "signup date",
      "signed up at",
      "subscribed at",
      "sejak",
      "pelanggan sejak",
      "terdaftar sejak",
      "tanggal daftar",
      "tanggal bergabung",
      "tanggal terdaftar",
      "bergabung pada",
      "sign up",
    ],
  },
  {
    name: "until",
    type: "term",
    aliases: [
      "until",
      "customer until",
      "churn date",
      "churned at",
      "cancelled at",
      "canceled at",
      "left at",
      "sampai",
      "hingga",
      "tanggal berhenti",
      "berhenti pada",
    ],
  },
  {
    name: "revenue",
    type: "amount",
    fact: "revenue",
    aliases: [
      "revenue",
      "total revenue",
      "lifetime revenue",
      "total spent",
      "pendapatan",
      "omzet",
      "total belanja",
      "total pembelian",
      "total spend",
    ],
  },
  currencyField,
  { name: "segment", type: "text", aliases: ["segment", "tier", "plan", "segmen", "golongan", "paket"] },
];
