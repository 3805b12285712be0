import { type Role, roles } from "../../model/conversation.ts";
import { type TextSpan, textOf } from "../../model/texts/text-bytes.ts";
import type { ReadSettings } from "../settings/read-settings.ts";

/** The role that the configuration states of somebody; hardly any states one, and then no text is made of a span. */
export function statedRole(author: string | TextSpan | undefined, { values }: ReadSettings): Role | undefined {
  const roleOf = values.get("role");
  if (roleOf === undefined || author === undefined) return undefined;
  const stated = roleOf.get(typeof author === "string" ? author : textOf(author));
  return stated === undefined ? undefined : roles.find((role) => role === stated);
}
