import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import { inUtc } from "../settings/in-utc.ts";
import { shopFields } from "./fields.ts";
import { withStatuses } from "./statuses.ts";

/*
 * WooCommerce, the orders as its API gives them. Export: GET /wp-json/wc/v3/orders?per_page=100, page by page.
 *
 *   {"id":727,"number":"727","order_key":"wc_order_58d2","status":"completed","currency":"IDR","total":"115000.00","customer_id":0,
 *    "date_created":"2026-03-02T17:15:22","date_created_gmt":"2026-03-02T10:15:22","billing":{"email":"ana@example.com",…},
 *    "refunds":[{"id":729,"reason":"","total":"-15000.00"}]}
 *
 * Every guest has the customer id 0, so customers go by their e-mail. A refund has no time here: an order that was paid back in part
 * counts whole, with a notice.
 */

/** Pending and on-hold orders await their payment, in WooCommerce's Indonesian too; drafts were not even placed. */
export const wooStatuses = withStatuses({
  pending: "unpaid",
  tertunda: "unpaid",
  "on hold": "unpaid",
  tertahan: "unpaid",
  ditahan: "unpaid",
  "auto draft": "unpaid",
  "checkout draft": "unpaid",
  trash: "cancelled",
});

const marks = ["number", "date_created_gmt", "total"];

export const wooCommerce: Format = {
  id: "woocommerce",
  title: "WooCommerce orders",
  kind: "orders",
  fields: shopFields({
    order: ["number"],
    at: ["date created gmt"],
    amount: ["total"],
    currency: ["currency"],
    orderStatus: ["status"],
    customer: ["billing.email", "billing.phone"],
  }),
  required: [["order"], ["at"]],
  lists: { refunds: { fields: [], required: [] } },
  settings: (settings) => ({ ...wooStatuses(inUtc(settings)), decimal: "." }),
  // What subscriptions are billed by is no order.
  signature: (sample) => (sample.columns.includes("billing_period") ? [] : allOf(marks)(sample)),
};
