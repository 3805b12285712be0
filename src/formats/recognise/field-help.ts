import { asQuestion, suggest } from "../../suggest.ts";
import type { Field } from "../fields/field.ts";
import { matchColumns } from "./match.ts";

/**
 * What helps where a name is that of none of these fields: those that a column of that name is taken for, since whoever maps
 * knows columns; else those that are called nearly so; else all of them.
 *
 * @example fieldHelp("author_role", messageFields) //=> 'did you mean "role"?'
 */
export function fieldHelp(name: string, fields: readonly Field[]): string {
  const names = namesOf(fields);
  const taken = namesOf(fields.filter((field) => matchColumns([name], [field], new Map()).size > 0));
  return asQuestion(taken.length > 0 ? taken : suggest(name, names)) || `fields: ${names.join(", ")}`;
}

const namesOf = (fields: readonly Field[]): readonly string[] => [...new Set(fields.map(({ name }) => name))];
