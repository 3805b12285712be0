import type { Field } from "../fields/field.ts";
import { matchColumns } from "./match.ts";
import { type Sample, textsByRecord } from "./sample.ts";

/** What may be the id of anything: a message has one beside that of its ticket. */
const bareId = "id";

/** The fields without that name of a conversation where another column has the id of one in every record: ticketId says more than id. */
export function withoutBareId(fields: readonly Field[], sample: Sample): readonly Field[] {
  const field = fields.find(({ name, aliases }) => name === "conversation" && aliases.includes(bareId));
  if (field === undefined) return fields;
  const sure = { ...field, aliases: field.aliases.filter((alias) => alias.endsWith(` ${bareId}`)) };
  const match = matchColumns(sample.columns, [sure], new Map()).get(field.name);
  if (match === undefined || textsByRecord(sample, match.index).some((text) => text.trim() === "")) return fields;
  return fields.map((each) =>
    each === field ? { ...field, aliases: field.aliases.filter((alias) => alias !== bareId) } : each,
  );
}
