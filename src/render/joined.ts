/**
 * Pieces of text in one, without those that are empty.
 *
 * @example joined(["n 3", "", "by day"], ", ") //=> "n 3, by day"
 */
export const joined = (pieces: readonly string[], separator: string): string =>
  pieces.filter((piece) => piece !== "").join(separator);
