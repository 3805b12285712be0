import { onlyOne } from "../arguments/only-one.ts";
import { pairOf } from "../arguments/pair-of.ts";

/** A field, and the column that was named for it. */
export interface Mapping {
  readonly field: string;
  readonly column: string;
}

/** Reads `--map field=Column`. @throws MetrikError bad-option */
export function mappingOf(pair: string): Mapping {
  const [field, column] = pairOf(pair, "--map", "field=Column", "createdAt='Waktu Dibuat'");
  return { field, column };
}

/**
 * The columns that the command line names, each for a field.
 *
 * @throws MetrikError bad-option
 * @example mappingsOf(["createdAt=Waktu Dibuat"]) //=> [{ field: "createdAt", column: "Waktu Dibuat" }]
 */
export function mappingsOf(pairs: readonly string[]): readonly Mapping[] {
  const mappings = pairs.map(mappingOf);
  const take = onlyOne("leave out one of them; a day and its time of day are one: --map createdAt='Tanggal + Jam'");
  for (const { field, column } of mappings) take(`--map ${field}`, column);
  return mappings;
}
