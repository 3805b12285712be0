import { decodeText } from "../../model/texts/text.ts";
import { momentOf, noFields } from "./fields.ts";
import { compile, type Piece } from "./pattern-grammar.ts";
import type { Spelling } from "./spelling.ts";

const unusual = /[^\x20-\x7e]/;

/** Spaces of every kind become U+0020 and marks of direction go: ICU and phones write both into times, and Jum’at. */
export const withoutUnusual = (text: string): string =>
  unusual.test(text)
    ? text
        .replace(/[\u200e\u200f]/g, "")
        .replaceAll("\u2019", "'")
        .replace(/\s+/g, " ")
        .trim()
    : text;

/** A moment written as a pattern of Unicode tokens says. The grammar of the pattern is that of `compile`. */
export class PatternSpelling implements Spelling {
  readonly local: boolean;
  finer = false;
  leapSecond = false;
  private readonly expression: RegExp;
  private readonly pieces: readonly Piece[];

  /** @throws a usage error for a pattern that cannot be understood or does not say year, month and day */
  constructor(pattern: string) {
    const { expression, pieces } = compile(pattern);
    this.expression = expression;
    this.pieces = pieces;
    this.local = pieces.every((piece) => piece.token?.part !== "offset");
  }

  /** Whether a text looks like the pattern; `read` also checks that there is such a moment. */
  resembles(text: string): boolean {
    return this.expression.test(withoutUnusual(text));
  }

  read(bytes: Uint8Array, start: number, end: number): number {
    const found = this.expression.exec(withoutUnusual(decodeText(bytes.subarray(start, end))));
    if (found === null) return Number.NaN;
    const fields = noFields();
    for (const { token, group } of this.pieces) {
      const text = found[group];
      if (token !== undefined && text !== undefined && !token.read(fields, text)) return Number.NaN;
    }
    this.finer = fields.finer;
    this.leapSecond = fields.second === 60;
    return momentOf(fields);
  }

  /** The pattern without the optional sections that the text does not have. */
  describe(text: string): string {
    const found = this.expression.exec(withoutUnusual(text));
    const present = this.pieces.filter(({ sections }) => sections.every((section) => found?.[section] !== undefined));
    return present.map((piece) => piece.written).join("");
  }
}
