import type { Field } from "../fields/field.ts";
import { roleOf } from "../values/roles.ts";
import { internalOf } from "../values/visibility.ts";
import { matchColumns } from "./match.ts";
import { type Sample, textsIn } from "./sample.ts";

/** A header of the role that is one of other types of messages as well, such as texts and pictures, or public and internal ones. */
const vague = "message type";

/** The fields without that header of the role where the words under it tell the visibility, or nothing, and those of another column roles. */
export function withoutMessageTypes(fields: readonly Field[], sample: Sample): readonly Field[] {
  const role = fields.find(({ name }) => name === "role");
  if (role === undefined || !role.aliases.includes(vague)) return fields;
  const sure = { ...role, aliases: role.aliases.filter((alias) => alias !== vague) };
  const types = textsOf({ ...role, aliases: [vague] }, sample);
  const internal = types.map((text) => internalOf(text, vague));
  const isOther = !types.some(isRole) && (!internal.includes(true) || !internal.includes(undefined));
  if (!isOther || !textsOf(sure, sample).some(isRole)) return fields;
  return fields.map((field) => (field === role ? sure : field));
}

const isRole = (text: string): boolean => roleOf(text) !== undefined;

/** What the first records have in a field's column. */
function textsOf(field: Field, sample: Sample): readonly string[] {
  const match = matchColumns(sample.columns, [field], new Map()).get(field.name);
  return match === undefined ? [] : textsIn(sample, match.index);
}
