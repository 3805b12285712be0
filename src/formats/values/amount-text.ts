import { currenciesOf } from "./currencies.ts";

/** An amount of money as it is written, taken apart. */
export interface AmountText {
  readonly isNegative: boolean;
  /** Digits with their marks, such as 1.250.000,00. */
  readonly digits: string;
  /** The power of ten that a word behind the digits says: 3 for rb and k, 6 for juta, 9 for miliar. */
  readonly power: number;
  /** The currencies that its sign can stand for; none where it has no sign. */
  readonly currencies: readonly string[];
}

const sign = String.raw`\p{Sc}|\p{L}[\p{L}\p{Sc}]{0,6}\.?`;
const spaced = String.raw`\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?`;
const amount = new RegExp(
  String.raw`^(?<outer>[+-]?) ?(?<before>${sign})? ?(?<inner>[+-]?)(?<digits>${spaced}|\d(?:[\d.,]*\d)?)(?:[.,]-+)? ?(?<scale>rb|ribu|jt|juta|miliar|milyar)? ?(?<after>${sign})?$`,
  "iu",
);

const powers: Readonly<Record<string, number>> = { rb: 3, ribu: 3, jt: 6, juta: 6, miliar: 9, milyar: 9 };

/** The sign of the kyat, but behind a number a thousand to most: 50K is left unread, and Rp 50K is sure. */
const isThousand = (sign: string | undefined): boolean => sign?.toLowerCase() === "k";

/**
 * Takes the text of an amount apart; undefined for what is none. Brackets are a minus, as accountants write it.
 *
 * @example amountText("Rp. 1.250.000,-") //=> { isNegative: false, digits: "1.250.000", power: 0, currencies: ["IDR"] }
 */
export function amountText(text: string): AmountText | undefined {
  const tidy = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  const inBrackets = /^\((.*)\)$/.exec(tidy);
  const parts = amount.exec(inBrackets === null ? tidy : inBrackets[1].trim())?.groups;
  if (parts === undefined) return undefined;
  const inThousands = isThousand(parts.after);
  if (inThousands && (parts.before === undefined || parts.scale !== undefined)) return undefined;
  const scale = inThousands ? "rb" : parts.scale?.toLowerCase();
  const signs = parts.outer + parts.inner;
  if (signs.length > (inBrackets === null ? 1 : 0)) return undefined;
  const marks = [parts.before, inThousands ? undefined : parts.after].filter((mark) => mark !== undefined);
  const currencies = marks.flatMap(currenciesOf);
  if (marks.length > 1 || (marks.length === 1 && currencies.length === 0)) return undefined;
  return {
    isNegative: inBrackets !== null || signs === "-",
    digits: parts.digits.replace(/[ '’]/g, ""),
    power: scale === undefined ? 0 : powers[scale],
    currencies,
  };
}
