import { booleanOf } from "./booleans.ts";
import { type DecimalMark, inferNumberColumn, type NumberFailure } from "./numbers.ts";

/** How a column is read that says how often something happened, or whether it did. */
export type OccurrenceInference =
  | { readonly ok: true; readonly column: { read(text: string): number } }
  | Omit<NumberFailure, "reason">;

/**
 * Finds out how the numbers of a column are written in which yes and no, in English or Indonesian, are 1 and 0.
 *
 * @param assumed the decimal mark where no value decides
 * @example
 * const inferred = inferOccurrences(["Ya", "Tidak"]);
 * inferred.ok && inferred.column.read("Ya") //=> 1
 */
export function inferOccurrences(texts: readonly string[], assumed?: DecimalMark): OccurrenceInference {
  const others = texts.filter((text) => booleanOf(text) === undefined);
  const numbers = inferNumberColumn(others, assumed);
  if (!numbers.ok && 2 * others.length > texts.length) return numbers;
  const readNumber = numbers.ok ? numbers.column.read : readDigits;
  return { ok: true, column: { read: (text) => answered(text) ?? readNumber(text) } };
}

const readDigits = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

function answered(text: string): number | undefined {
  const answer = booleanOf(text);
  return answer === undefined ? undefined : Number(answer);
}
