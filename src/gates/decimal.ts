import { badGate, type Span } from "./bad-gate.ts";
import type { Scanner, Token } from "./scanner.ts";

const decimalPattern = /-?\d+(?:\.\d+)*/y;

/** A double holds every decimal of so many digits: what is printed is what was read. */
const mostDigits = 15;
/** A double is printed without an exponent as long as it has no more. */
const mostDecimals = 6;

/** The decimal number that stands here, as it is written; undefined where there is none. @throws MetrikError bad-gate */
export function takeDecimal(scanner: Scanner): Token | undefined {
  refuseComma(scanner);
  const token = scanner.take(decimalPattern);
  if (token === undefined) return undefined;
  const [whole = "", decimals = "", ...others] = token.text.replace("-", "").split(".");
  if (others.length > 0) throw scanner.refuse(token, "a number has one point", "thousands have none: 1250000");
  if (whole.length + decimals.length <= mostDigits && decimals.length <= mostDecimals) return token;
  throw scanner.refuse(token, `a number has at most ${mostDigits} digits, ${mostDecimals} of them decimals`);
}

/** A comma stands before decimals, or before thousands as in 1,000. */
function refuseComma(scanner: Scanner): void {
  const token = scanner.peek(/-?\d[\d.]*,[\d.,]*\d/y);
  if (token === undefined) return;
  refuseThousands(scanner.text, token);
  const decimal = /^-?\d+,\d+$/.test(token.text) ? `write ${token.text.replace(",", ".")}` : undefined;
  throw scanner.refuse(token, "a number has no comma", decimal ?? "thousands have none, decimals a point: 1250000.5");
}

/** 25.000 is 25, and 25000 where a point stands before thousands, or so with a comma; what begins with a 0 is no thousands. */
const thousandsPattern = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Of a number that is another one a thousand times as large to half of the world, which two it can be, and how to write them.
 *
 * @example asThousands("25.000")?.message //=> "25.000 can be 25 or 25000"
 */
export function asThousands(number: string): { readonly message: string; readonly help: string } | undefined {
  if (!thousandsPattern.test(number)) return undefined;
  const [decimal, whole] = [Number(number.replace(",", ".")), number.replace(/[.,]/, "")];
  return { message: `${number} can be ${decimal} or ${whole}`, help: `write ${decimalText(decimal)} or ${whole}` };
}

/**
 * Refuses a number that is another one a thousand times as large to half of the world.
 *
 * @param place where it stands in the text of the gate
 * @throws MetrikError bad-gate
 */
export function refuseThousands(text: string, place: Span): void {
  const thousands = asThousands(text.slice(place.from, place.to));
  if (thousands !== undefined) throw badGate(text, place, thousands.message, thousands.help);
}

/** A number as the grammar reads it. @example decimalText(1.125) //=> "1.1250" */
export const decimalText = (value: number): string => String(value).replace(thousandsPattern, "$&0");

/** @example numberOf("-0") //=> 0 */
export const numberOf = (decimal: string): number => Number(decimal) + 0;

/** The nearest double to the fraction itself, which a division by 100 would not always give. @example fractionOf("99.9") //=> 0.999 */
export const fractionOf = (percent: string): number => Number(`${percent}e-2`);

/** @example percentText(0.999) //=> "99.9" */
export const percentText = (fraction: number): string => String(Number((100 * fraction).toPrecision(mostDigits)));
