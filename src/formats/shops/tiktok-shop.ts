import { type Field, normaliseHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import { shopFields } from "./fields.ts";

/*
 * TikTok Shop, and Tokopedia since it is sold there: the orders as CSV or xlsx. Export: Seller Center › Orders › Export.
 *
 *   Order ID,Order Status,Order Substatus,SKU ID,Quantity,Order Amount,Order Refund Amount,Created Time,Paid Time,Buyer Username
 *   Platform unique order ID.,Current order status.,Current order substatus.,SKU ID.,Sold quantity.,Amount.,Amount.,Time.,Time.,Name.
 *   578001,Selesai,Selesai,17,1,99000,0,02/03/2026 10:15:22,02/03/2026 10:16:22,ana
 *
 * The first row explains the columns. An order has a row for each of its products, each with the amount of the whole order.
 * What was given back in part is in the amount, with a notice; an order that was given back in whole stays completed, and does not
 * count.
 */
const fields: readonly Field[] = shopFields({
  order: ["order id"],
  at: ["created time", "create time"],
  amount: ["order amount"],
  orderStatus: ["order status"],
  customer: ["buyer username"],
  refunded: ["order refund amount"],
});

const marks = ["order status", "order substatus", "order amount"];

export const tikTokShop: Format = {
  id: "tiktok-shop",
  title: "TikTok Shop orders",
  kind: "orders",
  fields,
  required: [["order"], ["at"]],
  signature: allOf(marks, normaliseHeader),
};
