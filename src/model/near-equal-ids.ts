import { Dictionary } from "./texts/dictionary.ts";
import { hashOf } from "./texts/hash.ts";
import { decodeText } from "./texts/text.ts";

/** Ids that a person would take for one, though they are different conversations. */
export interface NearEqualIds {
  /** How many ids resemble one that came before. */
  readonly count: number;
  /** Some of the pairs. */
  readonly examples: readonly (readonly [string, string])[];
}

const exampleLimit = 3;

/**
 * Finds ids that differ only by spaces around them, case, Unicode normal form, leading zeros or a # in front, by how programs
 * write a number (1e3, 1,000, 1.000, 1000.0, '1000 and ="1000" for 1000), or by how a mobile number of Indonesia is written (+62 812-…,
 * 62812…, 0812…). Ids are opaque, so that they stay apart; but such pairs often come of a damaged file.
 *
 * @example nearEqualIds(dictionaryOf("C1", "c1", "c2")) //=> { count: 1, examples: [["C1", "c1"]] }
 */
export function nearEqualIds(ids: Dictionary): NearEqualIds {
  const search = new Search(ids);
  const odd: number[] = [];
  ids.forEach((code, bytes, start, end) => {
    if (!isPlain(bytes, start, end)) odd.push(code);
  });
  for (const code of odd) search.add(code, foldOf(ids.bytes(code)));
  if (odd.length > 0 && odd.length < ids.size) search.comparePlain();
  return search;
}

/** Keeps the folds of odd ids only: most files have none, and then a look at every byte is all it takes. */
class Search implements NearEqualIds {
  count = 0;
  readonly examples: (readonly [string, string])[] = [];
  readonly #ids: Dictionary;
  readonly #folds = new Dictionary();
  /** The first id of each fold. */
  readonly #firsts: number[] = [];

  constructor(ids: Dictionary) {
    this.#ids = ids;
  }

  /** A plain id is near an odd one whose fold it equals; by their hashes few need be looked up. */
  comparePlain(): void {
    const hashes = new Set<number>();
    this.#folds.forEach((_, bytes, start, end) => {
      hashes.add(hashOf(bytes, start, end));
    });
    this.#ids.forEach((code, bytes, start, end) => {
      if (hashes.has(hashOf(bytes, start, end)) && isPlain(bytes, start, end)) this.add(code, this.#ids.bytes(code));
    });
  }

  /** @param fold what it has in common with ids that are near it */
  add(code: number, fold: Uint8Array): void {
    const known = this.#folds.code(fold, 0, fold.length);
    if (known === this.#firsts.length) {
      this.#firsts.push(code);
      return;
    }
    this.count++;
    if (this.examples.length < exampleLimit) {
      this.examples.push([this.#ids.text(this.#firsts[known]), this.#ids.text(code)]);
    }
  }
}

/** For each byte of [A-Za-z0-9._:@-] its lower case; 0 for every other. */
const lowerCase = new Uint8Array(256);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789._:@-") {
  lowerCase[letter.charCodeAt(0)] = letter.charCodeAt(0);
  lowerCase[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
}

const zero = 0x30;
const nine = 0x39;
const two = 0x32;
const six = 0x36;
const dot = 0x2e;
const exponent = 0x65;

/** Whether dots set thousands apart, as in 1.001 and 12.500.000: what stands behind them is no fraction then. */
function isGrouped(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  if (bytes[end - 4] !== dot || end - start < 5 || first <= zero || first > nine) return false;
  for (let i = end - 1; i > start; i--) {
    const isMark = (end - i) % 4 === 0;
    if (isMark ? bytes[i] !== dot : bytes[i] < zero || bytes[i] > nine) return false;
  }
  return (end - start) % 4 > 0;
}

/** Whether an id may be a number that can be written in another way: 0012, 1e3, 1.5E+3, 62812…, 12.001. */
function mayBeNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  if (end - start < 2 || first < zero || first > nine) return false;
  if (isGrouped(bytes, start, end)) return true;
  const second = bytes[start + 1];
  if (first === six && second === two) return end - start > 9;
  return first === zero || lowerCase[second] === exponent || second === dot;
}

/** Where a number ends without the fraction that is none, as in 12.0: programs write it where the column has blanks. */
function endOfWhole(bytes: Uint8Array, start: number, end: number): number {
  if (isGrouped(bytes, start, end)) return end;
  let last = end - 1;
  while (last > start && bytes[last] === zero) last--;
  if (bytes[last] !== dot || last === start || last === end - 1) return end;
  for (let i = start; i < last; i++) if (bytes[i] < zero || bytes[i] > nine) return end;
  return last;
}

/** Whether an id is sure to be its own fold. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (lowerCase[bytes[i]] !== bytes[i] || bytes[i] === 0) return false;
  return !mayBeNumber(bytes, start, end) && endOfWhole(bytes, start, end) === end;
}

/** What near-equal ids have in common. */
function foldOf(id: Uint8Array): Uint8Array {
  const bytes = id.subarray(0, endOfWhole(id, 0, id.length));
  if (mayBeNumber(bytes, 0, bytes.length)) return foldOfText(bytes);
  const fold = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    fold[i] = lowerCase[bytes[i]];
    if (fold[i] === 0) return foldOfText(bytes);
  }
  return fold;
}

const encoder = new TextEncoder();

/** Half a surrogate pair has no UTF-8 of its own, so that such an id is like no other. */
function foldOfText(bytes: Uint8Array): Uint8Array {
  const id = decodeText(bytes);
  return /\p{Surrogate}/u.test(id) ? bytes : encoder.encode(foldedText(id));
}

/** A mobile number with the country's code or its zero; without them and without marks it is 812…, as where a spreadsheet dropped the zero. */
const mobile = /^(?:\+?62|0)(8\d{7,11})$/;

/** @example foldedText(" 1E+3 ") //=> "1000" */
function foldedText(id: string): string {
  const text = id
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^="(.+)"$/, "$1")
    .replace(/^(?:#\s*(?=.)|'(?=\d))/, "")
    .replace(/^\d{1,3}(?:,\d{3})+$/, (grouped) => grouped.replaceAll(",", ""));
  const phone = mobile.exec(text.replace(/[\s().-]/g, ""));
  if (phone !== null) return phone[1];
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return text.replaceAll(".", "");
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, "");
  const number = /^(\d)(?:\.(\d+))?e\+?(\d{1,2})$/.exec(text);
  if (number === null) return text;
  const [, whole, fraction = "", power] = number;
  const zeros = Number(power) - fraction.length;
  return zeros < 0 ? text : `${whole}${fraction}${"0".repeat(zeros)}`;
}
