/** What stands between words; a sign in front of a number does not. */
const separators = /(?<=[^\s_-])[\s_-]+/g;

/**
 * Without case, with `_`, `-` and every space alike, and without spaces around.
 *
 * @example normaliseSpelling("In_Progress ") //=> "in progress"
 */
export const normaliseSpelling = (text: string): string => text.trim().replace(separators, " ").trim().toLowerCase();

/** Lists to choose from have coloured signs in front of their words, which say nothing of their own. */
const colour = /^\s*[🔴🟠🟡🟢🔵🟣🟤⚫⚪]\uFE0F?(?:[\s_-]*(?=\p{L})|\s*(?=\p{N}))/u;

/**
 * What words are compared by: their spelling, without a colour in front.
 *
 * @example normaliseWord("🟢 In_Progress ") //=> "in progress"
 */
export const normaliseWord = (text: string): string => normaliseSpelling(text.replace(colour, ""));

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
