import type { Instant, Role } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";

/**
 * Messages that were taken in before anything told in which conversation they were said: what answers what may be known
 * only when every file was read. Each has to be placed in the end.
 */
export class LooseMessages {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  at(index: number): Instant {
    return this.#facts.messages.at(index);
  }

  role(index: number): Role {
    return this.#facts.messages.role(index);
  }

  author(index: number): string | undefined {
    const { messages, people } = this.#facts;
    const author = messages.author(index);
    return author === missing ? undefined : people.text(author);
  }

  /** Says in which conversation the message at a place of the log was said. */
  place(index: number, conversation: string): void {
    this.#facts.messages.move(index, this.#facts.ids.codeOf(conversation));
  }
}
