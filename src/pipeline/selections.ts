import type { Notes } from "../input/notes.ts";
import { isTargeted, type SlaSelector, selectorFacts } from "../metrics/promises/sla-target.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";

/** A key of the configuration that is about some conversations only, and about which. */
export interface Selection {
  readonly key: string;
  readonly selector: SlaSelector;
}

/** Finds the selections that no conversation fits, as where a word is misspelt: they would have no effect, and say nothing. */
export class UnfitSelections {
  readonly #unfit: Set<Selection>;
  #hasSeenAny = false;

  /** @param found what some input tells: that a selection looks at something that none does is told elsewhere */
  constructor(selections: readonly Selection[], found: ReadonlySet<Fact>) {
    this.#unfit = new Set(
      selections.filter(({ selector }) => selectorFacts(selector).every((fact) => found.has(fact))),
    );
  }

  see(conversation: Conversation): void {
    this.#hasSeenAny = true;
    for (const selection of this.#unfit) {
      if (isTargeted(conversation, selection.selector)) this.#unfit.delete(selection);
    }
  }

  /** Says what was found, once every conversation was seen. */
  noteIn(notes: Notes): void {
    if (!this.#hasSeenAny) return;
    for (const { key, selector } of this.#unfit) {
      const words = Object.entries(selector).map(([field, word]) => `${field}=${word}`);
      notes.add(
        "rule-fits-nothing",
        "a rule or target of the configuration fits no conversation",
        `${key}: ${words.join(", ")}`,
      );
    }
  }
}
