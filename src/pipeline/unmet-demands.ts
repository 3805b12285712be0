import type { Notes } from "../input/notes.ts";
import type { Conversation } from "../model/conversation.ts";

/** Finds the demands that no conversation meets, as where a word is misspelt: they would have no effect, and say nothing. */
export class UnmetDemands<Demand> {
  readonly #unmet: Set<Demand>;
  readonly #meets: (conversation: Conversation, demand: Demand) => boolean;
  readonly #note: (demand: Demand, notes: Notes) => void;
  #hasSeenAny = false;

  constructor(
    demands: readonly Demand[],
    meets: (conversation: Conversation, demand: Demand) => boolean,
    note: (demand: Demand, notes: Notes) => void,
  ) {
    this.#unmet = new Set(demands);
    this.#meets = meets;
    this.#note = note;
  }

  see(conversation: Conversation): void {
    this.#hasSeenAny = true;
    for (const demand of this.#unmet) if (this.#meets(conversation, demand)) this.#unmet.delete(demand);
  }

  /** Says what was found, once every conversation was seen. */
  noteIn(notes: Notes): void {
    if (!this.#hasSeenAny) return;
    for (const demand of this.#unmet) this.#note(demand, notes);
  }
}
