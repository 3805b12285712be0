import type { MetrikError } from "../errors.ts";
import { didYouMean } from "../suggest.ts";
import { badGate, type Span } from "./bad-gate.ts";

/** A piece of a text, and where it stands. */
export interface Token extends Span {
  readonly text: string;
}

/** What an error points at: a word or number, a comparison, or any other sign. */
const anyToken = /[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*|[<>=!]+|\S/uy;

/** Reads a text from its beginning to its end, token by token. */
export class Scanner {
  readonly text: string;
  #at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the next token stands. */
  get at(): number {
    return this.#at;
  }

  /** The token that stands here, which is passed; undefined where another one does. @param pattern sticky */
  take(pattern: RegExp): Token | undefined {
    const token = this.peek(pattern);
    if (token !== undefined) this.#at = token.to;
    return token;
  }

  /** The token that stands here. @param pattern sticky */
  peek(pattern: RegExp): Token | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.text)?.[0];
    return text === undefined ? undefined : { text, from: this.#at, to: this.#at + text.length };
  }

  skipSpaces(): void {
    this.take(/\s*/y);
  }

  /** The error of what has to stand here and does not. */
  missing(what: string, help?: string): MetrikError {
    const token = this.#next();
    const where = token.text === "" ? "at the end" : `before "${token.text}"`;
    return this.refuse(token, `${what} is missing ${where}`, help);
  }

  /** The error of what stands here and does not belong. @param words those that could be meant */
  unexpected(words: readonly string[], help: string): MetrikError {
    const token = this.#next();
    return this.refuse(token, `"${token.text}" does not belong here`, didYouMean(token.text, words) || help);
  }

  /** The error of a token. */
  refuse(token: Span, message: string, help?: string): MetrikError {
    return badGate(this.text, token, message, help);
  }

  /** The token behind the spaces here; an empty one at the end. */
  #next(): Token {
    this.skipSpaces();
    return this.peek(anyToken) ?? { text: "", from: this.#at, to: this.#at };
  }
}
