import { repeatNote } from "../formats/translate/message-notes.ts";
import type { Notes } from "../input/notes.ts";
import type { Repeat } from "../model/assemble.ts";
import type { Facts } from "../model/facts.ts";
import type { Account } from "./account.ts";

/** Counts an entry that said something again, for the file that it stood in. */
export function countRepeat(
  { log, index }: Repeat,
  accounts: readonly Account[],
  { surveys, innerEntries }: Facts,
  notes: Notes,
): void {
  const account = accounts.find(({ entries }) => index >= entries[log].from && index < entries[log].to);
  if (account === undefined) return;
  notes.add("repeated-entry", repeatNote, account.path);
  if (account.isNested || innerEntries[log].has(index)) return;
  account.noteRepeat(index, log === "surveys" ? surveys.recordOf(index) : { from: index, to: index + 1 });
}
