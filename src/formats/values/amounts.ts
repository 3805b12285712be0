import { type AmountText, amountText } from "./amount-text.ts";
import { isBlank } from "./no-data.ts";
import { type DecimalMark, inferNumberColumn, type NumberFailure } from "./numbers.ts";

/** An amount that was read, decimal-safe. */
export interface Amount {
  readonly thousandths: number;
  /** The currencies that its sign can stand for; none where it has no sign. */
  readonly currencies: readonly string[];
}

/** Why a text is no amount. too-fine: more than three decimals; too-large: past what is exact. */
export type AmountProblem = "unreadable" | "ambiguous" | "too-fine" | "too-large";

/** A column of amounts, of which it is known what its marks mean. */
export interface AmountColumn {
  /** Undefined where no sample needs one; a later text is then read where it can mean one amount only. */
  readonly decimalMark: DecimalMark | undefined;
  /** @param currency that of an amount without a sign, where it is known */
  read(text: string, currency: string | undefined): Amount | AmountProblem;
}

export type AmountInference = { readonly ok: true; readonly column: AmountColumn } | NumberFailure;

/**
 * Finds out from a column's texts how its amounts are written. "1.250" alone can be two amounts: another value of the
 * column decides, else the mark that the user states; else, in rupiah, which have no decimals in daily life, a dot groups.
 * Where none of these decides, the column is refused.
 *
 * @param stated the decimal mark of `--decimal`
 * @param currency the one currency of the samples without a sign, where it is known
 * @example
 * const inferred = inferAmountColumn(["Rp 1.250.000,00"], undefined, undefined);
 * inferred.ok && inferred.column.read("Rp1.250", undefined) //=> { thousandths: 1250000, currencies: ["IDR"] }
 */
export function inferAmountColumn(
  texts: readonly string[],
  stated: DecimalMark | undefined,
  currency: string | undefined,
): AmountInference {
  const values = texts.filter((text) => !isBlank(text));
  const apart = values.map((text) => amountText(text));
  const numbers = inferNumberColumn(values.map((text, index) => apart[index]?.digits ?? text));
  if (numbers.ok) return { ok: true, column: columnOf(numbers.column.decimalMark, stated) };
  const column = { ...columnOf(undefined, stated), decimalMark: stated ?? "," } as const;
  const isDecided = values.every((text) => column.read(text, currency) !== "ambiguous");
  return numbers.reason === "ambiguous-decimal-mark" && isDecided ? { ok: true, column } : numbers;
}

const columnOf = (decimalMark: DecimalMark | undefined, stated: DecimalMark | undefined): AmountColumn => ({
  decimalMark,
  read: (text, currency) => {
    const amount = amountText(text);
    if (amount === undefined) return "unreadable";
    const mark = decimalMark ?? markOf(amount, stated ?? rupiahMark(amount, currency));
    return mark === "ambiguous" ? mark : exactly(amount, mark);
  },
});

/** JSON's own numbers, whose decimal mark is the dot. */
export const jsonAmounts: AmountColumn = columnOf(".", undefined);

/** Dots group in rupiah; of a comma the same is not sure. */
function rupiahMark({ currencies, digits }: AmountText, currency: string | undefined): DecimalMark | undefined {
  const isRupiah = currencies.length === 0 ? currency === "IDR" : currencies.join() === "IDR";
  return isRupiah && !digits.includes(",") ? "," : undefined;
}

/** The decimal mark of one amount by itself. */
function markOf({ digits }: AmountText, assumed: DecimalMark | undefined): DecimalMark | "ambiguous" {
  if (/^\d+$/.test(digits)) return ".";
  const alone = inferNumberColumn([digits], assumed);
  if (!alone.ok) return alone.reason === "ambiguous-decimal-mark" ? "ambiguous" : ".";
  return alone.column.decimalMark ?? ".";
}

const grouped = {
  ".": /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  ",": /^\d+(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};
const decimals = 3;

/** The thousandths that the digits mean, without a detour through binary fractions. */
function exactly({ isNegative, digits, power, currencies }: AmountText, mark: DecimalMark): Amount | AmountProblem {
  if (!grouped[mark].test(digits)) return "unreadable";
  const [whole, fraction = ""] = digits.replaceAll(mark === "." ? "," : ".", "").split(mark);
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > decimals + power) return "too-fine";
  const thousandths = Number(whole + significant.padEnd(decimals + power, "0"));
  if (!Number.isSafeInteger(thousandths)) return "too-large";
  return { thousandths: isNegative ? 0 - thousandths : thousandths, currencies };
}
