import { comma, dot, lowerE } from "../../input/ascii.ts";
import { decodeText } from "../../model/texts/text.ts";

/** 1.03006E+13, and 1,03006E+13 where the decimal mark is a comma. */
const rounded = /^\d(?:[.,]\d+)?E\+\d+$/i;

/**
 * Whether an id is a number that a spreadsheet has rounded: what had ids of their own has become one.
 *
 * @example isRounded("1.03006E+13") //=> true
 */
export const isRounded = (id: string): boolean => rounded.test(id.trim());

const lowerCase = 0x20;

/** The same of bytes[start, end): of nearly every other id the second byte tells that it is none. */
export function isRoundedIn(bytes: Uint8Array, start: number, end: number): boolean {
  const second = end - start < 2 ? 0 : bytes[start + 1];
  const mayBe = second === dot || second === comma || (second | lowerCase) === lowerE;
  return mayBe && isRounded(decodeText(bytes.subarray(start, end)));
}

/** What becomes of such a customer, for people. */
export const roundedCustomer =
  "a customer's id is a number that a spreadsheet has rounded; it was left out, since many customers have become one";
