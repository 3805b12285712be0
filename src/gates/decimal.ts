import type { Scanner, Token } from "./scanner.ts";

const decimalPattern = /-?\d+(?:\.\d+)?/y;

/** A double holds every decimal of so many digits: what is printed is what was read. */
const mostDigits = 15;
/** A double is printed without an exponent as long as it has no more. */
const mostDecimals = 6;

/** The decimal number that stands here, as it is written; undefined where there is none. @throws MetrikError bad-gate */
export function takeDecimal(scanner: Scanner): Token | undefined {
  const token = scanner.take(decimalPattern);
  if (token === undefined) return undefined;
  const [whole = "", decimals = ""] = token.text.replace("-", "").split(".");
  if (whole.length + decimals.length <= mostDigits && decimals.length <= mostDecimals) return token;
  throw scanner.refuse(token, `a number has at most ${mostDigits} digits, ${mostDecimals} of them decimals`);
}

/** @example numberOf("-0") //=> 0 */
export const numberOf = (decimal: string): number => Number(decimal) + 0;

/** The nearest double to the fraction itself, which a division by 100 would not always give. @example fractionOf("99.9") //=> 0.999 */
export const fractionOf = (percent: string): number => Number(`${percent}e-2`);

/** @example percentText(0.999) //=> "99.9" */
export const percentText = (fraction: number): string => String(Number((100 * fraction).toPrecision(mostDigits)));
