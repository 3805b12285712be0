/** A word that can stand at the cursor, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly meaning: string;
}

/** Words that need no explanation. */
export const plain = (words: readonly string[]): readonly Candidate[] => words.map((word) => ({ word, meaning: "" }));

/** Those that begin as the word at the cursor does. */
export const fitting = (candidates: readonly Candidate[], typed: string): readonly Candidate[] =>
  candidates.filter(({ word }) => word.startsWith(typed));

/**
 * Those that fit the last of several words between commas, with what stands before it; a word that stands there is not
 * offered again.
 *
 * @example fittingLast(plain(["csat", "nps"]), "csat,n") //=> [{ word: "csat,nps", meaning: "" }]
 */
export function fittingLast(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const chosen = before.split(",");
  return fitting(candidates, typed.slice(before.length))
    .filter(({ word }) => !chosen.includes(word))
    .map(({ word, meaning }) => ({ word: before + word, meaning }));
}
