import { contactColumns } from "../recognise/contacts.ts";
import type { Table } from "./table.ts";

/** Says which columns may tell apart customers of one name, where it is not sure enough that they do, so that the names were read. */
export function noteUnreadContacts({ matches, sample, settings, notes, file }: Table): void {
  if (!settings.facts.has("customer")) return;
  for (const column of contactColumns(matches, sample)) {
    const header = sample.columns[column];
    const message = `${header}: it is not sure that each customer has one, and they are told apart by their names, of which two people may have the same (--map customer="${header}" reads the column)`;
    notes.add("unread-contact", message, file);
  }
}
