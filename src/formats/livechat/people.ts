import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Everybody in a chat. */
export class People {
  readonly #facts: FactWriter;
  readonly #people: ReadonlyMap<string, Person>;

  constructor(chat: Item, facts: FactWriter) {
    this.#facts = facts;
    const people = chat.list("users").map((user) => this.#read(user));
    this.#people = new Map(people.filter((person) => person !== undefined).map((person) => [person.id, person]));
  }

  /** Who wrote something; of somebody who is not among the users only the id tells anything. */
  author(id: string | undefined): Person {
    const known = id === undefined ? undefined : this.#people.get(id);
    return known ?? { id: id ?? "", name: id ?? "", role: isEmail(id) ? "agent" : "unknown" };
  }

  /** Somebody by the name that system messages write. */
  named(name: string): Person | undefined {
    return [...this.#people.values()].find((person) => person.name === name);
  }

  get customer(): string | undefined {
    return [...this.#people.values()].find(({ role }) => role === "customer")?.id;
  }

  #read(user: Item): Person | undefined {
    const id = user.text("id");
    if (id === undefined) return undefined;
    const stated = this.#facts.role(id);
    return { id, name: user.text("name") ?? id, role: stated ?? roleOf(id, user.text("type")) };
  }
}

/** Bots are of type agent as well; what tells them from humans is that their id is no e-mail address. */
function roleOf(id: string, type: string | undefined): Role {
  if (type === "customer") return "customer";
  if (type !== "agent") return "unknown";
  return isEmail(id) ? "agent" : "bot";
}

const isEmail = (id: string | undefined): boolean => id?.includes("@") === true;
