import { isBlank } from "./no-data.ts";

export type DecimalMark = "." | ",";

/** A column of numbers, of which it is known what its marks mean. */
export interface NumberColumn {
  /** Undefined where the samples have whole numbers only; a later "1.250" is then no number, since it could be two. */
  readonly decimalMark: DecimalMark | undefined;
  /** The number that a text means; NaN where it means none. */
  read(text: string): number;
}

export interface NumberFailure {
  readonly ok: false;
  readonly reason: "ambiguous-decimal-mark" | "not-numbers" | "empty";
  readonly message: string;
  readonly examples: readonly string[];
}

export type NumberInference =
  | {
      readonly ok: true;
      readonly column: NumberColumn;
      /** How many of the samples that have a value can be read, 0…1. */
      readonly share: number;
    }
  | NumberFailure;

const withDot = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const withComma = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/** NaN for what is too large to be a number. */
const finite = (digits: string): number => (Number.isFinite(Number(digits)) ? Number(digits) : Number.NaN);

const readWithDot = (text: string): number => (withDot.test(text) ? finite(text.replaceAll(",", "")) : Number.NaN);

const readWithComma = (text: string): number =>
  withComma.test(text) ? finite(text.replaceAll(".", "").replace(",", ".")) : Number.NaN;

/** Whether a text is two numbers, depending on what its mark means: 1.250 is, 12 and 4,5 and 4.50 are not. */
function isUnclear(text: string): boolean {
  const dot = readWithDot(text);
  const comma = readWithComma(text);
  return !Number.isNaN(dot) && !Number.isNaN(comma) && dot !== comma;
}

/** The one number that a text can mean. */
function readWithEither(text: string): number {
  if (isUnclear(text)) return Number.NaN;
  return Number.isNaN(readWithDot(text)) ? readWithComma(text) : readWithDot(text);
}

const readers = { ".": readWithDot, ",": readWithComma };

/**
 * Finds out from a column's texts whether its decimal mark is the dot or the comma. "1.250" alone can be either:
 * another value of the column decides, else `assumed` does, else the column is refused.
 *
 * @param assumed the mark where no value decides: the comma, say, where semicolons separate the columns
 * @example
 * const inferred = inferNumberColumn(["1.250", "4,5"]);
 * inferred.ok && inferred.column.read("1.250") //=> 1250
 */
export function inferNumberColumn(texts: readonly string[], assumed?: DecimalMark): NumberInference {
  const values = texts.map((text) => text.trim()).filter((text) => !isBlank(text));
  if (values.length === 0) return failure("empty", "the first records have no value in the column", []);
  const needsMark = values.some(isUnclear);
  const decided = decideMark(values) ?? (needsMark ? assumed : undefined);
  if (needsMark && decided === undefined) {
    return failure(
      "ambiguous-decimal-mark",
      "a dot or comma in the column can be a decimal mark or a thousands mark",
      values,
    );
  }
  return judge(values, columnOf(decided));
}

/** The mark that some values need and none excludes. */
function decideMark(values: readonly string[]): DecimalMark | undefined {
  const clear = values.filter((text) => !Number.isNaN(readWithEither(text)));
  const needsDot = clear.some((text) => !withComma.test(text));
  const needsComma = clear.some((text) => !withDot.test(text));
  if (needsDot === needsComma) return undefined;
  return needsDot ? "." : ",";
}

const columnOf = (decimalMark: DecimalMark | undefined): NumberColumn => {
  const read = decimalMark === undefined ? readWithEither : readers[decimalMark];
  return { decimalMark, read: (text) => read(text.trim()) };
};

function judge(values: readonly string[], column: NumberColumn): NumberInference {
  const strange = values.filter((text) => Number.isNaN(column.read(text)));
  if (2 * strange.length > values.length) return failure("not-numbers", "the column's values are no numbers", strange);
  return { ok: true, column, share: (values.length - strange.length) / values.length };
}

const failure = (reason: NumberFailure["reason"], message: string, values: readonly string[]): NumberFailure => ({
  ok: false,
  reason,
  message,
  examples: values.slice(0, 3),
});
