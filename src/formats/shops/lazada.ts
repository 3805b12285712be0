import { normaliseHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import { shopFields } from "./fields.ts";
import { withStatuses } from "./statuses.ts";

/*
 * Lazada, the orders as xlsx or CSV. Export: Seller Center › Orders › Export.
 *
 *   orderItemId,lazadaId,createTime,orderNumber,customerName,customerEmail,billingPhone,paidPrice,unitPrice,shippingFee,status
 *   268000000000111,ID1,04 Mar 2026 11:46,268000000000100,********123,,6281200000001,59000.00,50000.00,9000.00,delivered
 *
 * Each unit of a product has a row, a status of its own, and what was paid for it with its share of the shipping: an order is what
 * its rows that count were paid together. No column names the currency. Names of accounts are masked and e-mails left out, so
 * customers go by their phone, where that is not masked too. A unit that the buyer kept, and of which a part was paid back, counts
 * whole, with a notice.
 */
const mask = /\*{2}/;

const fields = shopFields({
  order: ["ordernumber"],
  item: ["orderitemid"],
  at: ["createtime"],
  amount: ["paidprice"],
  orderStatus: ["status"],
  customer: ["billingphone", "customeremail"],
  refunded: ["refundamount"],
}).map((field) => (field.name === "customer" ? { ...field, mask } : field));

const marks = ["orderitemid", "lazadaid", "ordernumber", "paidprice"];

const meant = withStatuses({
  // Paid, or to be paid on delivery, and not packed yet: what waits for its payment is unpaid.
  pending: "placed",
  failed: "returned",
  "failed delivery": "returned",
  "in transit: returning to seller": "returned",
  "package scrapped": "returned",
  "lost by 3pl": "returned",
  "damaged by 3pl": "returned",
});

export const lazada: Format = {
  id: "lazada",
  title: "Lazada orders",
  kind: "orders",
  fields,
  required: [["order"], ["item"], ["at"]],
  settings: (settings) => ({ ...meant(settings), decimal: settings.decimal ?? "." }),
  signature: allOf(marks, normaliseHeader),
};
