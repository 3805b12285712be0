import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";

/** Who wrote or did something. */
export interface Person {
  readonly id: string | undefined;
  readonly role: Role;
}

const roles: ReadonlyMap<string, Role> = new Map([
  ["user", "customer"],
  ["lead", "customer"],
  ["contact", "customer"],
  ["visitor", "customer"],
  ["admin", "agent"],
  ["team", "agent"],
  ["bot", "bot"],
  ["operator", "bot"],
  ["fin", "bot"],
]);

/** The role of an author's type. The same person can be a lead in the first message and a user in the next ones. */
export const roleOfType = (type: string | undefined): Role => roles.get(type ?? "") ?? "unknown";

/** Operator is an admin in some versions of the API: its address is Intercom's own. */
const operatorAddress = /^operator\+[^@]*@intercom\.io$/i;

/** An author as the API writes one; Fin answers in the name of a teammate, and says so. */
export function authorOf(author: Item | undefined): Person {
  if (author === undefined) return { id: undefined, role: "unknown" };
  const isMachine =
    author.flag("from_ai_agent") === true ||
    author.flag("is_ai_answer") === true ||
    operatorAddress.test(author.text("email") ?? "");
  return { id: author.text("id"), role: isMachine ? "bot" : roleOfType(author.text("type")) };
}

/** To whom something is given. */
export interface Assignee {
  readonly id: string;
  readonly isTeam: boolean;
}

/** An assignee's id; undefined for 0, which is nobody. */
export const somebody = (id: string | undefined): string | undefined => (id === "0" ? undefined : id);

/** The same of a key that was there: null is nobody as well. */
export const somebodyOrNull = (id: string | null | undefined): string | null | undefined => (id === "0" ? null : id);

export function assigneeOf(id: string | undefined, type: string | undefined): Assignee | undefined {
  const known = somebody(id);
  return known === undefined ? undefined : { id: known, isTeam: type === "team" };
}
