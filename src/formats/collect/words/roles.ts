import type { Role } from "../../../model/conversation.ts";
import { normaliseHeader } from "../../fields/field.ts";
import { booleanOf } from "../../values/booleans.ts";
import { roleOf } from "../../values/roles.ts";
import type { Table } from "../table.ts";

/**
 * Understands the words of a role column; a column `inbound` says yes for the customer and no for the agent. Undefined for what
 * is no known word.
 */
export function roleReader(table: Table, name: string): (text: string) => Role | undefined {
  const configured = table.settings.values.get("role");
  const isInbound = normaliseHeader(table.header(name)) === "inbound";
  return (text) => {
    const inbound = isInbound ? booleanOf(text) : undefined;
    if (inbound !== undefined) return inbound ? "customer" : "agent";
    return roleOf(configured?.get(text) ?? text);
  };
}
