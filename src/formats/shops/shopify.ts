import { type Field, normaliseHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import { shopFields } from "./fields.ts";

/*
 * Shopify, the orders as CSV. Export: Orders › Export.
 *
 *   Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Cancelled at
 *   #1001,ana@example.com,paid,2026-03-02 10:16:22 +0700,fulfilled,IDR,99000,2026-03-02 10:15:22 +0700,1,Kaos,
 *   #1001,ana@example.com,,,,,,2026-03-02 10:15:22 +0700,2,Topi,
 *
 * An order has a row for each of its products; only the first says what the order is. One that was cancelled stays paid until its
 * money is given back, which the time of the cancellation tells. No row tells when a part was paid back: such orders count whole,
 * with a notice.
 */
const fields: readonly Field[] = shopFields({
  order: ["name"],
  at: ["created at"],
  amount: ["total"],
  currency: ["currency"],
  orderStatus: ["financial status"],
  customer: ["email", "phone"],
  cancelledAt: ["cancelled at"],
  refunded: ["refunded amount"],
});

const marks = ["financial status", "fulfillment status", "lineitem name"];

export const shopify: Format = {
  id: "shopify",
  title: "Shopify orders",
  kind: "orders",
  fields,
  required: [["order"], ["at"]],
  signature: allOf(marks, normaliseHeader),
};
