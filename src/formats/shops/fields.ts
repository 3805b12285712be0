import type { Field } from "../field.ts";
import { orderFields } from "../fields/orders.ts";

/** The fields of an order, each under the headers that a shop writes, in order of preference; a field without one is not read. */
export const shopFields = (headers: Readonly<Record<string, readonly string[]>>): readonly Field[] =>
  orderFields.flatMap((field) => {
    const aliases = headers[field.name];
    return aliases === undefined ? [] : [{ ...field, aliases }];
  });
