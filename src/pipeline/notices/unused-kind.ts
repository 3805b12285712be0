import type { Notes } from "../../input/notes.ts";
import type { Account } from "../account.ts";

/** Says so where the kind that the user names was taken for no file, because the columns of all tell another. */
export function noteUnusedKind(kind: string | undefined, accounts: readonly Account[], notes: Notes): void {
  if (kind === undefined || accounts.some(({ format }) => format === kind)) return;
  const message = `--input-kind ${kind}: the columns of every file show another kind (--input-format ${kind} decides all the same)`;
  notes.add("unused-input-kind", message);
}
