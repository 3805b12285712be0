/** What stands between words; a sign in front of a number does not. */
const separators = /(?<=[^\s_-])[\s_-]+/g;

/** Lists to choose from have coloured signs in front of their words, which say nothing of their own. */
const colour = /^\s*[🔴🟠🟡🟢🔵🟣🟤⚫⚪]\uFE0F?\s*(?=[\p{L}\p{N}])/u;

/**
 * What words are compared by: without case, with `_`, `-` and every space alike, and without spaces and colours around them.
 *
 * @example normaliseWord("🟢 In_Progress ") //=> "in progress"
 */
export const normaliseWord = (text: string): string =>
  text.replace(colour, "").trim().replace(separators, " ").trim().toLowerCase();

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
