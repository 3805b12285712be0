import type { Notes } from "../input/notes.ts";
import type { LocalCalendar } from "../metrics/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { type Condition, conditionText } from "../report/dimension.ts";

/**
 * Finds the conditions whose value has a comma and that no conversation has, as where several were meant: `tag!=promo,vip` would
 * leave out none, and say nothing.
 */
export class UnmetLists {
  readonly #unmet: Set<Condition>;
  readonly #calendar: LocalCalendar;
  #hasSeenAny = false;

  /** @param calendar of the report's zone */
  constructor(where: readonly Condition[], calendar: LocalCalendar) {
    this.#unmet = new Set(where.filter(({ value }) => value.includes(",")));
    this.#calendar = calendar;
  }

  see(conversation: Conversation): void {
    this.#hasSeenAny = true;
    for (const condition of this.#unmet) {
      if (condition.dimension.valuesOf(conversation, this.#calendar).includes(condition.value)) {
        this.#unmet.delete(condition);
      }
    }
  }

  /** Says what was found, once every conversation was seen. */
  noteIn(notes: Notes): void {
    if (!this.#hasSeenAny) return;
    for (const condition of this.#unmet) notes.add("where-list", message, conditionText(condition));
  }
}

const message =
  "a condition (--where) has one value, commas and all, and no conversation has this one; where all of several are to hold, each is " +
  "a condition of its own (-w tag=promo -w tag=vip)";
