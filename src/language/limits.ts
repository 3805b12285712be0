import { decimals } from "./decimals.ts";
import { exactDuration, plainNumber } from "./durations.ts";
import type { FigureFormat } from "./figure-format.ts";
import type { Locale } from "./locale.ts";

type NumberText = (value: number, unit: string, currency?: string) => string;

/** Numbers as exact as it takes. Of money `currency` is the code of ISO 4217; "" where nothing says it. */
export interface Limits {
  /**
   * A number as people write a limit: a duration without rounding, a percentage with the decimals that it has.
   *
   * @example
   * exact(900, "seconds") //=> "15m"
   * exact(0.9995, "ratio") //=> "99.95%"
   */
  exact(value: number, unit: string, currency?: string): string;
  /**
   * A number rounded as everywhere, unless the different number that it is held against would look the same: then it is
   * exact, in the units of the other.
   *
   * @example
   * apart(960, 900, "seconds") //=> "16m 0s"
   * apart(900.4, 900, "seconds") //=> "15m 0.4s"
   */
  apart(value: number, other: number, unit: string, currency?: string): string;
  /**
   * How far two numbers lie apart, rounded, but never to nothing. Shares differ by percentage points.
   *
   * @param size 0 or more
   * @example
   * distance(180, "seconds") //=> "3m 0s"
   * distance(0.029, "ratio") //=> "2.9 pp"
   */
  distance(size: number, unit: string, currency?: string): string;
}

/** The text that tells a number from another one; the first are the roundest. Of equal numbers the first text. */
function tellingApart(texts: readonly NumberText[], value: number, other: number, unit: string, currency = ""): string {
  const written = texts.map((text) => ({ one: text(value, unit, currency), two: text(other, unit, currency) }));
  return (written.find(({ one, two }) => one !== two) ?? written[0])?.one ?? "";
}

/** How a language writes numbers that must not be rounded away. */
export function limitsOf(locale: Locale, { figure }: FigureFormat): Limits {
  const { tag, units, points } = locale;
  const atMostFour = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 });
  const percents = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 4 });
  const tenths = new Intl.NumberFormat(tag, decimals(1));
  const exact: NumberText = (value, unit, currency = "") => {
    if (unit === "seconds") return exactDuration(value, locale);
    if (unit === "ratio") return percents.format(value);
    return `${unit === "money" && currency !== "" ? locale.currency(currency) : ""}${atMostFour.format(value)}`;
  };
  const exactLike =
    (other: number): NumberText =>
    (value, unit, currency) =>
      unit === "seconds" ? exactDuration(value, locale, other) : exact(value, unit, currency);
  /** As a program knows it; what still differs then, differs. */
  const raw: NumberText = (value, unit) => `${plainNumber(value, locale)}${unit === "seconds" ? units.second : ""}`;
  const inPoints =
    (format: Intl.NumberFormat, otherwise: NumberText): NumberText =>
    (value, unit, currency) =>
      unit === "ratio" ? `${format.format(100 * value)}${points}` : otherwise(value, unit, currency);
  return {
    exact,
    apart: (value, other, unit, currency) =>
      tellingApart([figure, exactLike(other), raw], value, other, unit, currency),
    distance: (size, unit, currency) =>
      tellingApart([inPoints(tenths, figure), inPoints(atMostFour, exact), raw], size, 0, unit, currency),
  };
}
