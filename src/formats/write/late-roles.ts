import type { Role } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { GrowableInt32 } from "../../model/growable.ts";
import type { RecentCodes } from "../../model/texts/recent-codes.ts";
import type { TextSpan } from "../../model/texts/text-bytes.ts";

/** Tells who somebody is, by the numbers of the person (`missing` where nothing names one) and of the conversation. */
export type RoleOf = (person: number, conversation: number) => Role;

/**
 * Messages and events whose authors' roles are known only when every file was read: users may come behind what they wrote.
 * There may be millions of them, so that they are remembered by their places in the logs.
 */
export class LateRoles {
  readonly #facts: Facts;
  readonly #messages = new GrowableInt32();
  readonly #events = new GrowableInt32();
  readonly #conversations: RecentCodes;

  /** @param conversations the codes of the conversations that were told of lately */
  constructor(facts: Facts, conversations: RecentCodes) {
    this.#facts = facts;
    this.#conversations = conversations;
  }

  /** The number of a person. */
  person(id: string | TextSpan): number {
    const { people } = this.#facts;
    return typeof id === "string" ? people.codeOf(id) : people.code(id.bytes, id.start, id.end);
  }

  personId(person: number): string {
    return this.#facts.people.text(person);
  }

  /** The number of a conversation. */
  conversation(id: string): number {
    return this.#conversations.codeOf(id);
  }

  get conversationCount(): number {
    return this.#facts.conversationCount;
  }

  conversationId(conversation: number): string {
    return this.#facts.ids.text(conversation);
  }

  /** The message at a place of the log has an author whose role is not known yet. */
  message(index: number): void {
    this.#messages.push(index);
  }

  /** The event at a place of the log has an actor whose role is not known yet. */
  event(index: number): void {
    this.#events.push(index);
  }

  settle(roleOf: RoleOf): void {
    const { messages, events } = this.#facts;
    for (let i = 0; i < this.#messages.length; i++) {
      const index = this.#messages.get(i);
      messages.setRole(index, roleOf(messages.author(index), messages.conversationOf(index)));
    }
    for (let i = 0; i < this.#events.length; i++) {
      const index = this.#events.get(i);
      events.setActorRole(index, roleOf(events.actor(index), events.conversationOf(index)));
    }
  }
}
