import { contactColumns } from "../recognise/contacts.ts";
import type { Table } from "./table.ts";

/** Says which columns tell apart customers of one name, but not all of them, so that the names were read. */
export function noteUnreadContacts({ matches, sample, settings, notes, file }: Table): void {
  if (!settings.facts.has("customer")) return;
  for (const column of contactColumns(matches, sample)) {
    const header = sample.columns[column];
    const message = `${header}: not every customer has one, so that they are told apart by their names, of which two people may have one (--map customer="${header}" reads the column)`;
    notes.add("unread-contact", message, file);
  }
}
