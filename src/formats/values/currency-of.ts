/**
 * The currency of an amount: what its own column can stand for, and what its sign can, together; else the usual one. ""
 * where nothing names a single one, undefined where the two contradict each other.
 *
 * @example
 * currencyOf(["USD"], ["AUD", "USD"], "IDR") //=> "USD"
 * currencyOf(undefined, ["AUD", "USD"], "IDR") //=> ""
 */
export function currencyOf(
  stated: readonly string[] | undefined,
  signed: readonly string[],
  usual: string | undefined,
): string | undefined {
  if (stated === undefined && signed.length === 0) return usual ?? "";
  const possible = stated === undefined ? signed : signed.length === 0 ? stated : common(stated, signed);
  if (possible.length === 0) return undefined;
  if (possible.length === 1) return possible[0];
  return usual !== undefined && possible.includes(usual) ? usual : "";
}

const common = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => others.includes(one));
