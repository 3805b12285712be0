import type { Role } from "../../model/conversation.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { TextSpan } from "../../model/texts/text-bytes.ts";
import type { Item } from "../record/item.ts";
import { replaces } from "../translate/replaces.ts";
import type { LateRoles } from "../write/late-roles.ts";

/** Light agents and admins answer customers as agents do. */
const roles: ReadonlyMap<string, Role> = new Map([
  ["end-user", "customer"],
  ["agent", "agent"],
  ["admin", "agent"],
]);

/** Values by small numbers, each as the newest record says it; what texts they have decides between records as new. */
class Newest<Value> {
  readonly #values: (Value | undefined)[] = [];
  readonly #versions: number[] = [];
  readonly #textOf: (value: Value) => string;

  constructor(textOf: (value: Value) => string) {
    this.#textOf = textOf;
  }

  keep(number: number, value: Value, version: number): void {
    const known = this.#values[number];
    const textOf = this.#textOf;
    const isKept =
      known !== undefined &&
      !replaces(
        version,
        () => textOf(value),
        this.#versions[number],
        () => textOf(known),
      );
    if (isKept) return;
    this.#values[number] = value;
    this.#versions[number] = version;
  }

  get(number: number): Value | undefined {
    return this.#values[number];
  }
}

/**
 * Who is an agent and who a customer. A user's own role decides; where no file of users has the author, the requester of
 * the ticket is its customer, and everybody else an agent. Users, tickets and comments come in any order.
 */
export class People {
  readonly #late: LateRoles;
  /** By the person's number. */
  readonly #roles = new Newest<Role>((role) => role);
  /** By the conversation's number, the person's. */
  readonly #requesters: Newest<number>;

  constructor(late: LateRoles) {
    this.#late = late;
    this.#requesters = new Newest((person) => late.personId(person));
  }

  user(user: Item): void {
    const id = user.text("id");
    const role = roles.get(user.text("role") ?? "");
    if (id === undefined || role === undefined) return;
    this.#roles.keep(this.#late.person(id), role, user.iso("updated_at") ?? 0);
  }

  /** A ticket names its requester. */
  requester(ticket: number, requester: string | TextSpan | undefined, version: number): void {
    if (requester !== undefined) this.#requesters.keep(ticket, this.#late.person(requester), version);
  }

  tellsRequester(ticket: number): boolean {
    return this.#requesters.get(ticket) !== undefined;
  }

  /** Says who wrote and acted, once every file was read. */
  settle(): void {
    this.#late.settle((person, ticket) => this.#roleOf(person, ticket));
  }

  #roleOf(person: number, ticket: number): Role {
    const known = this.#roles.get(person);
    if (known !== undefined) return known;
    const requester = this.#requesters.get(ticket);
    if (person === missing || requester === undefined) return "unknown";
    return person === requester ? "customer" : "agent";
  }
}
