import { contactColumns } from "../recognise/contacts.ts";
import type { Table } from "./table.ts";

/** Says where customers are told apart by names that several people have, and which column would tell these apart. */
export function noteUnreadContacts({ matches, sample, settings, notes, file }: Table): void {
  if (!settings.facts.has("customer")) return;
  for (const column of contactColumns(matches, sample)) {
    const header = sample.columns[column];
    const message = `${header}: customers are told apart by their names, one of which stands beside several of these (--map customer="${header}" reads them instead)`;
    notes.add("unread-contact", message, file);
  }
}
