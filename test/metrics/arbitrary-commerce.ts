import fc from "fast-check";
import {
  type Commerce,
  type Cost,
  type Customer,
  type Money,
  type Order,
  orderKinds,
} from "../../src/model/commerce.ts";
import { commerce } from "../support/commerce.ts";
import { hour } from "./measure.ts";

/** As those of arbitrary conversations, and some before and after them. */
const instant = fc.integer({ min: -60, max: 130 }).map((count) => count * hour);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const customer = fc.constantFrom("C-1", "C-2", "C-3");

const currency = fc.constantFrom("IDR", "IDR", "USD", "");
const money: fc.Arbitrary<Money> = fc.record({ thousandths: fc.integer({ min: 0, max: 10 ** 12 }), currency });

const order: fc.Arbitrary<Order> = fc
  .record({
    id: maybe(fc.constantFrom("O-1", "O-2")),
    at: instant,
    kind: fc.constantFrom(...orderKinds),
    amount: maybe(money),
    customer: maybe(customer),
    conversation: maybe(fc.constantFrom("1", "2")),
  })
  .map(({ amount, ...facts }) => ({
    ...facts,
    amount: amount && { ...amount, thousandths: facts.kind === "refund" ? -amount.thousandths : amount.thousandths },
  }));

const record: fc.Arbitrary<Customer> = fc.record({
  id: customer,
  since: maybe(instant),
  until: maybe(instant),
  revenue: maybe(money),
  segment: fc.constant(undefined),
});

const cost: fc.Arbitrary<Cost> = fc.record({
  from: instant,
  to: instant,
  amount: money,
  channel: maybe(fc.constantFrom("email", "whatsapp")),
  team: maybe(fc.constantFrom("billing")),
});

/** Whatever inputs can say about business, sensible or not. */
export const anyCommerce: fc.Arbitrary<Commerce> = fc
  .record({
    orders: fc.array(order, { maxLength: 8 }),
    customers: fc.uniqueArray(record, { maxLength: 3, selector: ({ id }) => id }),
    costs: fc.array(cost, { maxLength: 4 }),
  })
  .map(commerce);
