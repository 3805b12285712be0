import { isNotYet } from "./no-data.ts";
import { normaliseWord } from "./words.ts";

/** What people and programs write where nobody has a conversation. */
const nobody = new Set(["unassigned", "not assigned", "no agent", "tidak ada", "tanpa agen", "kosong"]);

/** The same of teams. */
const noTeam = new Set(["unassigned", "not assigned", "no group", "no team", "tanpa tim"]);

/**
 * Who has a conversation, as it stands but for spaces around; undefined for a word that says nobody has.
 *
 * @example assigneeOf("Belum ditugaskan") //=> undefined
 */
export function assigneeOf(text: string): string | undefined {
  const word = wordOf(text);
  return nobody.has(word) || isNotYet(word) ? undefined : text.trim();
}

/** Which team has it, likewise. @example teamOf("No Group") //=> undefined */
export const teamOf = (text: string): string | undefined => (noTeam.has(wordOf(text)) ? undefined : text.trim());

const wordOf = (text: string): string => normaliseWord(text).replace(/^[([](.+)[)\]]$/, "$1");
