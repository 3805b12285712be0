/** What stands between words; a sign in front of a number does not. */
const separators = /(?<=[^\s_-])[\s_-]+/g;

/** What words are compared by: without case, with `_`, `-` and every space alike, and without spaces around them. */
export const normaliseWord = (text: string): string => text.trim().replace(separators, " ").trim().toLowerCase();

/**
 * What synonyms mean: a list for each meaning, separated by commas.
 *
 * @example dictionary([["open", "open, new, baru"]]).get("baru") //=> "open"
 */
export const dictionary = <Meaning>(entries: readonly (readonly [Meaning, string])[]): ReadonlyMap<string, Meaning> =>
  new Map(
    entries.flatMap(([meaning, synonyms]) =>
      synonyms.split(",").map((word) => [normaliseWord(word), meaning] as const),
    ),
  );
