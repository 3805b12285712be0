import { conversationFields } from "./conversation.ts";
import type { Field } from "./field.ts";
import { currencyField } from "./orders.ts";

/** One row what the support cost in a stretch of time. */
export const costFields: readonly Field[] = [
  {
    name: "from",
    type: "term",
    aliases: ["from", "start", "start date", "period start", "dari", "dari tanggal", "mulai", "tanggal mulai"],
  },
  {
    name: "to",
    type: "term",
    aliases: ["to", "until", "end", "end date", "period end", "sampai", "sampai tanggal", "hingga"],
  },
  {
    name: "amount",
    type: "amount",
    aliases: ["amount", "cost", "total cost", "total", "biaya", "total biaya", "nominal", "jumlah"],
  },
  currencyField,
  ...conversationFields
    .filter(({ name }) => name === "channel" || name === "team")
    .map(({ name, type, aliases }) => ({ name, type, aliases })),
];
