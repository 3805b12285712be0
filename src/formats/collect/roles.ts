import type { Role } from "../../model/conversation.ts";
import { normaliseHeader } from "../field.ts";
import { booleanOf } from "../values/booleans.ts";
import { roleOf } from "../values/roles.ts";
import type { Table } from "./table.ts";

/** Understands the words of a role column; a column `inbound` says yes for the customer and no for the agent. */
export function roleReader(table: Table, name: string): (text: string, line: number) => Role {
  const configured = table.settings.values.get("role");
  const isInbound = normaliseHeader(table.header(name)) === "inbound";
  return (text, line) => {
    const inbound = isInbound ? booleanOf(text) : undefined;
    if (inbound !== undefined) return inbound ? "customer" : "agent";
    const role = roleOf(configured?.get(text) ?? text);
    if (role === undefined) {
      table.note("unknown-role", "a role that is no known word counts as unknown, and is never a reply", line);
    }
    return role ?? "unknown";
  };
}
