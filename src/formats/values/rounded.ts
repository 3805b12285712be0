/** 1.03006E+13, and 1,03006E+13 where the decimal mark is a comma. */
const rounded = /^\d(?:[.,]\d+)?E\+\d+$/i;

/**
 * Whether an id is a number that a spreadsheet has rounded: many customers or conversations have become one.
 *
 * @example isRounded("1.03006E+13") //=> true
 */
export const isRounded = (id: string): boolean => rounded.test(id.trim());

/** What becomes of such a customer, for people. */
export const roundedCustomer =
  "a customer's id is a number that a spreadsheet has rounded; it was left out, since many customers have become one";
