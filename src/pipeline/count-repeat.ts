import type { Notes } from "../input/notes.ts";
import type { Repeat } from "../model/assemble.ts";
import type { Account } from "./account.ts";

/** Counts an entry that said something again, for the file that it stood in. */
export function countRepeat({ log, index }: Repeat, accounts: readonly Account[], notes: Notes): void {
  const account = accounts.find(({ entries }) => index >= entries[log].from && index < entries[log].to);
  if (account === undefined) return;
  notes.add("repeated-entry", "a message, event or survey is in the data twice and counts once", account.path);
  if (!account.holdsSeveral) account.duplicates++;
}
