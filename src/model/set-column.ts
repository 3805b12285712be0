import { Dictionary } from "./texts/dictionary.ts";
import { isDatedTicket } from "./ticket-rank.ts";

/**
 * A set of texts a conversation: what the newest of its ticket's records names, and the union of what all those name that do
 * not tell which is newer, such as messages.
 */
export class SetColumn {
  readonly dictionary = new Dictionary();
  #undated: (readonly number[] | undefined)[] = [];
  #newest: (readonly number[] | undefined)[] = [];
  /** The stamps of the newest. */
  #stamps: number[] = [];
  /** What was asked for last: one metric after the other asks for the tags of a conversation. */
  #lastCodes: readonly number[] = none;
  #lastTexts: readonly string[] = none;

  /** Takes in what a record names; `codes` is shared between conversations and must not change. */
  keep(conversation: number, codes: readonly number[], stamp: number): void {
    if (isDatedTicket(stamp)) this.#keepNewest(conversation, codes, stamp);
    else this.#undated[conversation] = union(this.#undated[conversation], codes);
  }

  /** Takes in texts, of which some may stand there twice. */
  keepTexts(conversation: number, texts: readonly string[], stamp: number): void {
    const codes = [...new Set(texts)].map((text) => this.dictionary.codeOf(text));
    this.keep(conversation, codes, stamp);
  }

  /** Gives a conversation what another one has, instead of its own. */
  copy(from: number, to: number): void {
    this.#undated[to] = this.#undated[from];
    this.#newest[to] = this.#newest[from];
  }

  /** The texts in alphabetical order. */
  get(conversation: number): readonly string[] {
    const codes = union(this.#undated[conversation], this.#newest[conversation]);
    if (codes.length === 0) return none;
    if (codes !== this.#lastCodes) {
      this.#lastTexts = codes.map((code) => this.dictionary.text(code)).sort();
      this.#lastCodes = codes;
    }
    return this.#lastTexts;
  }

  /** Level records add to each other, as the rows of a table do that has one for each text. */
  #keepNewest(conversation: number, codes: readonly number[], stamp: number): void {
    const known = this.#newest[conversation];
    if (known !== undefined && this.#stamps[conversation] > stamp) return;
    this.#newest[conversation] = this.#stamps[conversation] === stamp ? union(known, codes) : codes;
    this.#stamps[conversation] = stamp;
  }
}

const none: readonly never[] = [];

/** The codes of both sets, each once; where one has none, the other itself. */
function union(known: readonly number[] = none, codes: readonly number[] = none): readonly number[] {
  if (known.length === 0 || known === codes) return codes;
  return codes.length === 0 ? known : [...new Set([...known, ...codes])];
}
