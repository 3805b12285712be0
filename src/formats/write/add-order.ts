import { orderKinds } from "../../model/commerce.ts";
import type { OrderLog } from "../../model/logs/order-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { jsonAmounts } from "../values/amounts.ts";
import type { ToldOrder } from "./told.ts";

/**
 * Adds an order of a conversation to the log.
 *
 * @param currency of an amount that names none
 * @returns what is wrong with its amount, which is left out then
 */
export function addOrder(
  orders: OrderLog,
  conversation: string,
  order: ToldOrder,
  currency: string | undefined,
): string | undefined {
  const code = (text: string | undefined) => (text === undefined ? missing : orders.texts.codeOf(text));
  const told = order.amount === undefined ? undefined : jsonAmounts.read(order.amount, order.currency);
  const isAmount = typeof told === "object";
  orders.add({
    id: code(order.id),
    at: order.at,
    kind: orderKinds.indexOf(order.kind),
    thousandths: isAmount ? told.thousandths : Number.NaN,
    currency: isAmount ? code(order.currency ?? currency ?? "") : missing,
    customer: code(order.customer),
    conversation: code(conversation),
  });
  return typeof told === "string" ? told : undefined;
}
