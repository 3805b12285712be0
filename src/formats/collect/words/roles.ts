import { inputError } from "../../../errors.ts";
import type { Role } from "../../../model/conversation.ts";
import { normaliseHeader } from "../../fields/field.ts";
import { differWithin } from "../../recognise/differ-within.ts";
import { textsByRecord } from "../../recognise/sample.ts";
import { inboundRole, isNamedCustomer, isUser, roleOf } from "../../values/roles.ts";
import type { Table } from "../table.ts";

/**
 * Understands the words of a role column; a column `inbound` says yes for the customer and no for the agent. Undefined for what
 * is no known word.
 *
 * @throws MetrikError ambiguous-role, by the reader, where a user was taken for an agent and another word is an agent's
 */
export function roleReader(table: Table, name: string): (text: string, line?: number) => Role | undefined {
  const configured = table.settings.values.get("role");
  const isInbound = normaliseHeader(table.header(name)) === "inbound";
  const isOfDesk = isUserOfDesk(table, name);
  return (text, line) => {
    const inbound = isInbound ? inboundRole(text) : undefined;
    if (inbound !== undefined) return inbound;
    const own = configured?.get(text);
    if (isOfDesk && own === undefined && isUser(text)) return "agent";
    const role = roleOf(own ?? text);
    if (isOfDesk && role === "agent") throw ambiguousUser(table, name, text, line);
    return role;
  };
}

/** Says that users were taken for agents. */
export function noteUserOfDesk(table: Table, name: string): void {
  if (!isUserOfDesk(table, name)) return;
  const message =
    `${table.header(name)}: user stands beside customers, and nobody is called an agent, so that users were read as agents ` +
    "(input.values.role in the configuration says otherwise)";
  table.notes.add("user-is-agent", message, table.file);
}

/**
 * Whether a user is who answers, as at Chatwoot: customers go by another word in the same conversations, and no word is an
 * agent's. At other desks a user is a customer.
 */
function isUserOfDesk({ matches, sample, settings }: Table, name: string): boolean {
  const match = matches.get(name);
  if (match === undefined) return false;
  const configured = settings.values.get("role");
  const roles = textsByRecord(sample, match.index);
  const words = [...new Set(roles)];
  const isOpen = words.some((text) => isUser(text) && configured?.get(text) === undefined);
  if (!isOpen || words.some((text) => roleOf(configured?.get(text) ?? text) === "agent")) return false;
  return differWithin(matches, sample, (place) => {
    if (isUser(roles[place])) return "user";
    return isNamedCustomer(roles[place]) ? "customer" : undefined;
  });
}

const ambiguousUser = (table: Table, name: string, agent: string, line: number | undefined) =>
  inputError(
    "ambiguous-role",
    `column "${table.header(name)}": user stands beside customers, which makes it an agent, and beside "${agent}"`,
    {
      file: table.file,
      line,
      help: "say what a user is: input.values.role: { user: customer }, or { user: agent }, in the configuration",
    },
  );
