import { normaliseWholeHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import { shopFields } from "./fields.ts";
import { wooStatuses } from "./woocommerce.ts";

/*
 * WooCommerce, the orders as CSV or xlsx of its plugins Customer / Order / Coupon Export and Advanced Order Export.
 *
 *   order_id,order_number,date,status,order_total,refunded_total,order_currency,customer_id,billing_email,billing_phone,item_name
 *   727,727,2026-03-02 17:15:22,completed,115000.00,0.00,IDR,0,ana@example.com,0812,Kaos
 *
 *   Order Number,Order Status,Order Date,Email (Billing),Phone (Billing),Order Refund Amount,Order Total Amount,Item #,Item Name
 *   727,Completed,2026-03-02 17:15,ana@example.com,0812,,115000,1,Kaos
 *
 * Where an order has a row for each of its products, each has the total of the order. Every guest has the customer id 0, so
 * customers go by their e-mail. An order that was paid back in part counts whole, with a notice.
 */
const marksOfPlugins = [
  ["order id", "order total", "order currency", "billing email"],
  ["order number", "order total amount", "order status", "email (billing)"],
];

export const wooCommerceCsv: Format = {
  id: "woocommerce-csv",
  title: "WooCommerce orders CSV",
  kind: "orders",
  fields: shopFields({
    order: ["order id", "order number"],
    at: ["date", "order date"],
    amount: ["order total", "order total amount"],
    currency: ["order currency", "currency"],
    orderStatus: ["status", "order status"],
    customer: ["billing email", "email (billing)", "billing phone", "phone (billing)"],
    // Columns that a shop adds to the plugin's.
    conversation: ["conversation id", "ticket id", "chat id", "id percakapan", "nomor tiket", "no tiket", "id tiket"],
    kind: ["kind", "order kind", "jenis pesanan"],
    refunded: ["refunded total", "order refund amount"],
  }),
  required: [["order"], ["at"]],
  settings: wooStatuses,
  signature: (sample) => marksOfPlugins.flatMap((marks) => allOf(marks, normaliseWholeHeader)(sample)),
};
