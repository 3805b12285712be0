import { figureText } from "./numbers.ts";

type NumberText = (value: number, unit: string, currency?: string) => string;

const decimals = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });
const percentDecimals = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 4 });
const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function exactDuration(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const parts = [
    { amount: Math.floor(milliseconds / 3_600_000), unit: "h" },
    { amount: Math.floor(milliseconds / 60_000) % 60, unit: "m" },
    { amount: (milliseconds % 60_000) / 1000, unit: "s" },
  ].filter(({ amount }) => amount !== 0);
  return parts.length === 0 ? "0s" : parts.map(({ amount, unit }) => `${amount}${unit}`).join(" ");
}

/**
 * A number as people write a limit: a duration without rounding, a percentage with the decimals that it has.
 *
 * @param currency of money its code of ISO 4217; "" where nothing says it
 * @example
 * exactText(900, "seconds") //=> "15m"
 * exactText(0.9995, "ratio") //=> "99.95%"
 */
export function exactText(value: number, unit: string, currency = ""): string {
  if (unit === "seconds") return exactDuration(value);
  if (unit === "ratio") return percentDecimals.format(value);
  return unit === "money" && currency !== "" ? `${currency} ${decimals.format(value)}` : decimals.format(value);
}

/** As a program knows it; what still differs then, differs. */
const rawText: NumberText = (value, unit) => (unit === "seconds" ? `${value}s` : `${value}`);

/** The text that tells a number from another one; the first are the roundest. Of equal numbers the first text. */
function tellingApart(texts: readonly NumberText[], value: number, other: number, unit: string, currency = ""): string {
  const written = texts.map((text) => ({ one: text(value, unit, currency), two: text(other, unit, currency) }));
  return (written.find(({ one, two }) => one !== two) ?? written[0])?.one ?? "";
}

/**
 * A number rounded as everywhere, unless the different number that it is held against would look the same.
 *
 * @example
 * apartText(960, 900, "seconds") //=> "16m 0s"
 * apartText(900.4, 900, "seconds") //=> "15m 0.4s"
 */
export const apartText = (value: number, other: number, unit: string, currency = ""): string =>
  tellingApart([figureText, exactText, rawText], value, other, unit, currency);

/** Shares differ by percentage points. */
const inPoints =
  (format: Intl.NumberFormat, otherwise: NumberText): NumberText =>
  (value, unit, currency) =>
    unit === "ratio" ? `${format.format(100 * value)} pp` : otherwise(value, unit, currency);

/**
 * How far two numbers lie apart, rounded, but never to nothing.
 *
 * @param size 0 or more
 * @example
 * distanceText(180, "seconds") //=> "3m 0s"
 * distanceText(0.029, "ratio") //=> "2.9 pp"
 */
export const distanceText = (size: number, unit: string, currency = ""): string =>
  tellingApart([inPoints(tenths, figureText), inPoints(decimals, exactText), rawText], size, 0, unit, currency);
