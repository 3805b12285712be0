import { decimals } from "./decimals.ts";
import type { Locale } from "./locale.ts";

interface MoneyFormat {
  /** Of the number alone. */
  readonly format: Intl.NumberFormat;
  /** The smallest amount that it shows. */
  readonly smallest: number;
}

function formatOf(currency: string, tag: string): MoneyFormat {
  // Of anything but three letters, the codes of ISO 4217, Intl makes an error.
  const digits = /^[A-Z]{3}$/.test(currency) ? digitsOf(currency, tag) : 2;
  return { format: new Intl.NumberFormat(tag, decimals(digits)), smallest: 10 ** -digits };
}

const digitsOf = (currency: string, tag: string): number =>
  new Intl.NumberFormat(tag, { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * An amount behind its currency, with as many decimals as that has. What is not nothing is never shown as 0.
 *
 * @param currency the code of ISO 4217; "" where nothing says it
 */
export type MoneyText = (amount: number, currency: string) => string;

/**
 * How a language writes money.
 *
 * @example
 * moneyTextOf(en)(12.5, "USD") //=> "USD 12.50"
 * moneyTextOf(en)(0.001, "USD") //=> "<USD 0.01"
 * moneyTextOf(id)(8000, "IDR") //=> "Rp8.000"
 */
export function moneyTextOf(locale: Locale): MoneyText {
  const formats = new Map<string, MoneyFormat>();
  return (amount, currency) => {
    const known = formats.get(currency);
    const { format, smallest } = known ?? formatOf(currency, locale.tag);
    if (known === undefined) formats.set(currency, { format, smallest });
    const code = currency === "" ? "" : locale.currency(currency);
    const isTooSmall = amount !== 0 && Math.abs(amount) < smallest / 2;
    if (!isTooSmall) return `${code}${format.format(amount)}`;
    return amount > 0 ? `<${code}${format.format(smallest)}` : `>${code}${format.format(-smallest)}`;
  };
}
