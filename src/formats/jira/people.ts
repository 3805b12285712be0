import { addToList } from "../../add-to-list.ts";
import type { Item } from "../record/item.ts";
import { NamesById } from "../translate/names-by-id.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** Columns that name people, beside those of the same people's accounts. */
const pairs = ["Assignee", "Reporter", "Creator", "Watchers"].map((column) => [column, `${column} Id`] as const);

/** Comments name accounts, and tickets names: gives the comments' authors the names by which the export knows them elsewhere. */
export class People {
  readonly #facts: FactWriter;
  readonly #names = new NamesById();
  /** The messages of each account. */
  readonly #messages = new Map<string, number[]>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  learn(row: Item): void {
    for (const [column, idColumn] of pairs) {
      const ids = row.texts(idColumn);
      const names = row.texts(column);
      if (names.length === ids.length) for (const [index, id] of ids.entries()) this.#names.learn(id, names[index]);
    }
  }

  wrote(account: string, message: number | undefined): void {
    if (message !== undefined && account !== "") addToList(this.#messages, account, message);
  }

  finish(): void {
    for (const [account, messages] of this.#messages) {
      const name = this.#names.get(account);
      if (name === undefined) continue;
      const role = this.#facts.role(name);
      for (const message of messages) {
        this.#facts.authorOfMessage(message, name);
        if (role !== undefined) this.#facts.roleOfMessage(message, role);
      }
    }
  }
}
