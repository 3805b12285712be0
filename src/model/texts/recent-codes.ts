import { type Dictionary, missing } from "./dictionary.ts";

/** The codes of texts that come again and again in turns, as the two who talk with one another do. */
export class RecentCodes {
  readonly #dictionary: Dictionary;
  #last = "";
  #lastCode = missing;
  #other = "";
  #otherCode = missing;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  codeOf(text: string): number {
    if (text !== this.#last || this.#lastCode === missing) this.#turnTo(text);
    return this.#lastCode;
  }

  #turnTo(text: string): void {
    const code = text === this.#other && this.#otherCode !== missing ? this.#otherCode : this.#dictionary.codeOf(text);
    this.#other = this.#last;
    this.#otherCode = this.#lastCode;
    this.#last = text;
    this.#lastCode = code;
  }
}
