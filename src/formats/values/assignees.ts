import { isNotYet } from "./no-data.ts";
import { normaliseWord } from "./words.ts";

/** What people write where nobody has a conversation. */
const nobody = new Set(["unassigned", "not assigned", "no agent", "tidak ada", "tanpa agen", "kosong"]);

/**
 * Who has a conversation, as it stands but for spaces around; undefined for a word that says nobody has.
 *
 * @example assigneeOf("Belum ditugaskan") //=> undefined
 */
export function assigneeOf(text: string): string | undefined {
  const word = normaliseWord(text).replace(/^[([](.+)[)\]]$/, "$1");
  return nobody.has(word) || isNotYet(word) ? undefined : text.trim();
}
