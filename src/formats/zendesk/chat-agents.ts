import type { Item } from "../record/item.ts";

/** The agents of a chat, who are named beside their ids. */
export class ChatAgents {
  readonly #ids: readonly string[];
  readonly #names: readonly string[];

  constructor(chat: Item) {
    this.#ids = chat.texts("agent_ids");
    this.#names = chat.texts("agent_names");
  }

  /** The last one who had the chat. */
  get last(): string | undefined {
    return this.#names.at(-1) ?? this.#ids.at(-1);
  }

  /** An agent's name, where the chat tells it; else the id. */
  name(id: string | undefined): string | undefined {
    if (id === undefined || this.#ids.length !== this.#names.length) return id;
    return this.#names[this.#ids.indexOf(id)] ?? id;
  }
}
