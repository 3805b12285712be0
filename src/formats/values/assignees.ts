import { isNotYet } from "./no-data.ts";
import { normaliseWord } from "./words.ts";

/** What people and programs write where neither an agent nor a team has a conversation. */
const nothing = ["unassigned", "not assigned", "tidak ada", "kosong"];
const nobody = new Set([...nothing, "no agent", "no assignee", "tanpa agen"]);
const noTeam = new Set([...nothing, "no group", "no team", "no department", "tanpa tim", "tanpa grup", "tanpa divisi"]);

/**
 * Who has a conversation, as it stands but for spaces around; undefined for a word that says nobody has.
 *
 * @example assigneeOf("Belum ditugaskan") //=> undefined
 */
export const assigneeOf = (text: string): string | undefined => namedIn(text, nobody);

/** Which team has it, likewise. @example teamOf("No Group") //=> undefined */
export const teamOf = (text: string): string | undefined => namedIn(text, noTeam);

function namedIn(text: string, none: ReadonlySet<string>): string | undefined {
  const word = normaliseWord(text).replace(/^[([](.+)[)\]]$/, "$1");
  return none.has(word) || isNotYet(word) ? undefined : text.trim();
}
