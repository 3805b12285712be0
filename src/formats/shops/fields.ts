import type { Field } from "../fields/field.ts";
import { orderFields } from "../fields/orders.ts";

/**
 * What some shops say of an order beside what lists say: the product that a row is, what was paid back of the order, when it was
 * cancelled, and how many of a product were bought and came back.
 */
const ofShops: readonly Field[] = [
  { name: "item", type: "text", aliases: [] },
  { name: "refunded", type: "amount", aliases: [] },
  { name: "cancelledAt", type: "text", aliases: [] },
  { name: "quantity", type: "count", aliases: [] },
  { name: "returned", type: "count", aliases: [] },
];

/** The fields of an order, each under the headers that a shop writes, in order of preference; others are only found by --map. */
export const shopFields = (headers: Readonly<Record<string, readonly string[]>>): readonly Field[] => [
  ...orderFields.map((field) => ({ ...field, aliases: headers[field.name] ?? [], clock: [] })),
  ...ofShops.flatMap((field) => (headers[field.name] === undefined ? [] : { ...field, aliases: headers[field.name] })),
];
