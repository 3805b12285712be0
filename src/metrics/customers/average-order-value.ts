import type { Order } from "../../model/commerce.ts";
import type { Instant } from "../../model/conversation.ts";
import { itemsWithin } from "../../time/first-after.ts";
import { isSale } from "../commerce/orders.ts";
import type { Context } from "../context.ts";
import { durationText } from "../duration-text.ts";
import type { Observation } from "../metric.ts";
import { leftOut, paid } from "../observation.ts";
import { elapsedEnd } from "./customer-cohort.ts";
import { countIn, type GivenPeriod, givenOf } from "./given-period.ts";
import { amountText, type GivenAmount, givenModel } from "./given-value.ts";
import { type LifetimeModel, measuredModel } from "./lifetime-models.ts";
import { buyers, countCustomer } from "./lifetime-revenue.ts";
import type { Factor } from "./lifetime-value.ts";

/** What is known beforehand; what is undefined is measured. */
interface Known {
  /** How long somebody remains a customer, in milliseconds; 0 where that is not set. */
  readonly lifespan: number;
  /** What an order brings in. */
  readonly orderValue: GivenAmount | undefined;
  /** How many a customer makes. */
  readonly orders: number | undefined;
  /** The length of time for which `orders` is given. */
  readonly per: GivenPeriod;
}

/** Order value, times orders per period, times lifespan. */
export function averageOrderValue({ lifespan, orderValue, orders, per }: Known): LifetimeModel {
  const lasting = `Lifespan: ${lifespan === 0 ? "not set" : durationText(lifespan)}.`;
  if (orderValue !== undefined && orders !== undefined) {
    const formula =
      `Order value, times orders per customer, both as given, times the lifespan: nothing is measured. ${lasting} Given ` +
      `order value: ${amountText(orderValue)}. Given orders: ${orders}. ${givenOf(per)}`;
    const factor = lifespan === 0 ? noLifespan : orders * countIn(lifespan, per);
    return givenModel(formula, orderValue, factor, "given order value and orders");
  }
  if (orderValue !== undefined) return byGivenValue(lasting, lifespan, orderValue);
  if (orders !== undefined) return byGivenOrders(lasting, lifespan, orders, per);
  return measuredModel({
    formula:
      "Average value of an order, times orders per buyer and period, times the lifespan in periods: the revenue of the period " +
      `per customer who bought something for a known amount in it, times the lifespan over the length of the period. ${lasting}`,
    needs: [["orders"]],
    factor: (context) => perBuyer(lifespan, context),
    observe: (context) => buyers(ordersIn(context), context.range.from),
  });
}

/** Every sale brings in the same. */
const byGivenValue = (lasting: string, lifespan: number, orderValue: GivenAmount): LifetimeModel => {
  const amount = { thousandths: Math.round(orderValue.value * 1000), currency: orderValue.currency };
  return measuredModel({
    formula:
      `Order value as given, times orders per buyer and period, times the lifespan in periods. ${lasting} Given order value: ` +
      `${amountText(orderValue)}.`,
    needs: [["orders"]],
    basis: "given order value",
    factor: (context) => perBuyer(lifespan, context),
    observe: (context) => {
      const sales = ordersIn(context).filter(isSale);
      return buyers(
        sales.map((sale) => ({ ...sale, amount })),
        context.range.from,
      );
    },
  });
};

/** What is counted in place of customers is orders. */
const byGivenOrders = (lasting: string, lifespan: number, orders: number, per: GivenPeriod): LifetimeModel => {
  const perOrder: Factor = ({ customers: counted }) =>
    lifespan === 0 ? noLifespan : (orders * countIn(lifespan, per)) / counted;
  return measuredModel({
    formula:
      "Average value of an order of the period, less what was refunded in it, times orders per customer as given, times the " +
      `lifespan. ${lasting} Given orders: ${orders}. ${givenOf(per)}`,
    needs: [["orders"]],
    basis: "given orders",
    reason: () => "no order of the period is known",
    factor: () => perOrder,
    observe: (context) => ordersIn(context).flatMap((order) => observeOrder(order, context.range.from)),
  });
};

const noLifespan = "the lifespan of customers is not set";

const perBuyer = (lifespan: number, context: Context): Factor => {
  const length = elapsedEnd(context) - context.range.from;
  return ({ customers }) => (lifespan === 0 ? noLifespan : lifespan / (length * customers));
};

const ordersIn = (context: Context): readonly Order[] =>
  itemsWithin(context.commerce.orders, context.range.from - 1, elapsedEnd(context) - 1);

/** An order that was paid, and what was paid for it or back, whoever the customer is. */
function observeOrder(order: Order, at: Instant): readonly Observation[] {
  if (!isSale(order) && order.kind !== "refund") return [];
  if (order.amount === undefined) return [leftOut("no-amount", at)];
  const amount = paid(order.amount, at, "fields");
  return isSale(order) ? [countCustomer(false, at), amount] : [amount];
}
