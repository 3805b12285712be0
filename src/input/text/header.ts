import { closeBracket, colon, comma, dot, isDigit, minus, openBracket, quote, space } from "../ascii.ts";
import { skipMarks, skipSpaces } from "./spaces.ts";

const slash = 0x2f;
const nobody = -1;
/** Longer than any name in an address book, in bytes. */
const longestName = 256;

/** What stands behind a clock of 12 hours, without dots and spaces. */
const halvesOfDay = new Set(["am", "pm", "pagi", "siang", "sore", "malam"]);
/** The longest of them, with what may stand between the letters. */
const longestHalf = 10;

/**
 * Finds out whether a line of a chat begins a message, and where its time, its author and its text are:
 *
 *     line  = marks ( "[" stamp "]" | stamp "-" ) [ author ":" ] text
 *     stamp = number sep number sep number [","] number sep number [sep number] [half of the day]
 *
 * Telephones write `15.04.2016, 15:04 - Ana: Halo` and `[15/04/16, 3:04:05 PM] Ana: Halo`.
 */
export class HeaderScanner {
  stampStart = 0;
  stampEnd = 0;
  /** -1 in a line of the system's, which has none. */
  authorStart = nobody;
  authorEnd = nobody;
  textStart = 0;
  /** How the stamp is written: equal for all messages of a file. */
  form = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;

  /** Whether the line in `start … end` begins a message; its parts are in the fields then. */
  scan(bytes: Uint8Array, start: number, end: number): boolean {
    const mark = skipMarks(bytes, start, end);
    const isBracketed = bytes[mark] === openBracket;
    this.stampStart = isBracketed ? mark + 1 : mark;
    if (!isDigit(bytes[this.stampStart])) return false;
    this.#bytes = bytes;
    this.#at = this.stampStart;
    this.#end = end;
    this.form = isBracketed ? 1 : 0;
    if (!this.#date() || !this.#gap() || !this.#clock()) return false;
    this.stampEnd = this.#at;
    this.#half();
    if (!this.#close(isBracketed)) return false;
    this.#split(this.#at);
    return true;
  }

  #date(): boolean {
    if (!this.#digits(1, 4)) return false;
    const separator = this.#bytes[this.#at];
    if (separator !== slash && separator !== dot && separator !== minus) return false;
    this.form |= separator << 8;
    return this.#is(separator) && this.#digits(1, 2) && this.#is(separator) && this.#digits(1, 4);
  }

  #gap(): boolean {
    this.#is(comma);
    const at = this.#at;
    this.#at = skipSpaces(this.#bytes, at, this.#end);
    return this.#at > at;
  }

  #clock(): boolean {
    if (!this.#digits(1, 2)) return false;
    const separator = this.#bytes[this.#at];
    if (separator !== colon && separator !== dot) return false;
    this.form |= separator << 16;
    if (!this.#is(separator) || !this.#digits(2, 2)) return false;
    if (!this.#is(separator)) return true;
    this.form |= 2;
    return this.#digits(2, 2);
  }

  /** Takes in what half of the day it is, where that stands here. */
  #half(): void {
    const bytes = this.#bytes;
    const limit = Math.min(this.#end, this.#at + longestHalf);
    let letters = "";
    let stampEnd = this.#at;
    let at = skipSpaces(bytes, this.#at, limit);
    while (at < limit && (isLetter(bytes[at]) || bytes[at] === dot)) {
      if (bytes[at] !== dot) letters += String.fromCharCode(bytes[at] | 0x20);
      stampEnd = at + 1;
      at = skipSpaces(bytes, at + 1, limit);
    }
    if (!halvesOfDay.has(letters)) return;
    this.form |= 4;
    this.#at = stampEnd;
    this.stampEnd = stampEnd;
  }

  /** Takes in what stands between the time and what was said. */
  #close(isBracketed: boolean): boolean {
    const bytes = this.#bytes;
    if (isBracketed && !this.#is(closeBracket)) return false;
    if (!isBracketed) {
      this.#at = skipSpaces(bytes, this.#at, this.#end);
      if (!this.#is(minus)) return false;
    }
    const at = this.#at;
    // A mark in front of the text says who wrote it, and belongs to it.
    if (bytes[at] === space && at < this.#end) this.#at += 1;
    return isBracketed || this.#at > at || at === this.#end;
  }

  /** An author's name ends at the first colon with a space behind it, unless that stands inside quotes. */
  #split(start: number): void {
    const bytes = this.#bytes;
    const limit = Math.min(this.#end, start + longestName);
    let isQuoted = false;
    this.authorStart = nobody;
    this.authorEnd = nobody;
    this.textStart = start;
    for (let at = start; at < limit; at++) {
      if (isQuoteAt(bytes, at)) isQuoted = !isQuoted;
      else if (bytes[at] === colon && this.#isGap(at + 1)) {
        if (isQuoted || at === start) return;
        this.authorStart = start;
        this.authorEnd = at;
        this.textStart = bytes[at + 1] === space && at + 1 < this.#end ? at + 2 : at + 1;
        return;
      }
    }
  }

  #isGap(at: number): boolean {
    return at === this.#end || skipSpaces(this.#bytes, at, this.#end) > at;
  }

  /** Takes in so many digits, and no more. */
  #digits(fewest: number, most: number): boolean {
    const start = this.#at;
    while (this.#at < this.#end && isDigit(this.#bytes[this.#at])) this.#at++;
    const count = this.#at - start;
    return count >= fewest && count <= most;
  }

  /** Takes in a byte, where it stands here. */
  #is(byte: number): boolean {
    if (this.#at >= this.#end || this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** Straight quotes, and the typographic ones of English. */
const isQuoteAt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === quote ||
  (bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0x9c || bytes[at + 2] === 0x9d));
