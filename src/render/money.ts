interface MoneyFormat {
  /** Of the number alone. */
  readonly format: Intl.NumberFormat;
  /** The smallest amount that it shows. */
  readonly smallest: number;
}

const formats = new Map<string, MoneyFormat>();

function formatOf(currency: string): MoneyFormat {
  const known = formats.get(currency);
  if (known !== undefined) return known;
  // Of anything but three letters, the codes of ISO 4217, Intl makes an error.
  const decimals = /^[A-Z]{3}$/.test(currency) ? decimalsOf(currency) : 2;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = { format: new Intl.NumberFormat("en", digits), smallest: 10 ** -decimals };
  formats.set(currency, made);
  return made;
}

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * An amount behind the code of its currency, with as many decimals as that has. What is not nothing is never shown as 0.
 *
 * @param currency the code of ISO 4217; "" where nothing says it
 * @example
 * moneyText(8000, "IDR") //=> "IDR 8,000"
 * moneyText(12.5, "USD") //=> "USD 12.50"
 * moneyText(0.001, "USD") //=> "<USD 0.01"
 */
export function moneyText(amount: number, currency: string): string {
  const { format, smallest } = formatOf(currency);
  const code = currency === "" ? "" : `${currency} `;
  const isTooSmall = amount !== 0 && Math.abs(amount) < smallest / 2;
  if (!isTooSmall) return `${code}${format.format(amount)}`;
  return amount > 0 ? `<${code}${format.format(smallest)}` : `>${code}${format.format(-smallest)}`;
}
