import { decimals } from "./decimals.ts";
import { humanDuration } from "./durations.ts";
import type { Locale } from "./locale.ts";
import { type MoneyText, moneyTextOf } from "./money.ts";

/** Numbers as people read them, rounded. */
export interface FigureFormat {
  /**
   * A fraction as a percentage with one decimal. What is not all is never shown as 100.0%, nor what is not none as 0.0%.
   *
   * @example
   * percent(0.8241) //=> "82.4%"
   * percent(0.9999) //=> ">99.9%"
   */
  percent(fraction: number): string;
  /**
   * A count, or a mean of counts, with separated thousands.
   *
   * @example
   * count(12345) //=> "12,345"
   * count(2.346) //=> "2.35"
   */
  count(count: number): string;
  /** Seconds in their two largest units. @example duration(6120) //=> "1h 42m" */
  duration(seconds: number): string;
  readonly money: MoneyText;
  /**
   * A number in the way of its unit: seconds as a duration, a ratio as a percentage, a score with two decimals, money in its
   * currency.
   *
   * @example
   * figure(6120, "seconds") //=> "1h 42m"
   */
  figure(value: number, unit: string, currency?: string): string;
  /**
   * An interval, both ends in the way of their unit.
   *
   * @example
   * interval([0.4902, 0.9433], "ratio") //=> "49.0% – 94.3%"
   */
  interval(ends: readonly [number, number], unit: string, currency?: string): string;
}

/** How a language writes numbers. */
export function figureFormatOf(locale: Locale): FigureFormat {
  const { tag } = locale;
  const percents = new Intl.NumberFormat(tag, { style: "percent", ...decimals(1) });
  const scores = new Intl.NumberFormat(tag, decimals(2));
  const tenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const figures: FigureFormat = {
    percent: (fraction) => {
      if (fraction > 0 && fraction < 0.0005) return `<${percents.format(0.001)}`;
      if (fraction < 1 && fraction >= 0.9995) return `>${percents.format(0.999)}`;
      return percents.format(fraction);
    },
    count: (count) => (count < 10 ? hundredths : tenths).format(count),
    duration: (seconds) => humanDuration(seconds, locale),
    money: moneyTextOf(locale),
    figure: (value, unit, currency = "") => {
      if (unit === "seconds") return figures.duration(value);
      if (unit === "ratio") return figures.percent(value);
      if (unit === "money") return figures.money(value, currency);
      return unit === "count" ? figures.count(value) : scores.format(value);
    },
    interval: (ends, unit, currency) => ends.map((end) => figures.figure(end, unit, currency)).join(" – "),
  };
  return figures;
}
