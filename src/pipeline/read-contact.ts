import type { Contact } from "../metrics/context.ts";
import { firstReplyAt } from "../metrics/conversation/first-reply-at.ts";
import type { ConversationOf } from "../model/assemble.ts";
import type { Instant } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";

/** A contact of which only what is asked for is read from the columns. */
export class ReadContact implements Contact {
  readonly at: Instant;
  readonly isInbound: boolean;
  readonly #facts: Facts;
  readonly #conversationOf: ConversationOf;
  readonly #index: number;
  #reply: { readonly at: Instant | undefined } | undefined;

  constructor(facts: Facts, conversationOf: ConversationOf, index: number, at: Instant, isInbound: boolean) {
    this.at = at;
    this.isInbound = isInbound;
    this.#facts = facts;
    this.#conversationOf = conversationOf;
    this.#index = index;
  }

  get conversation(): string {
    return this.#facts.ids.text(this.#index);
  }

  /** Kept, since every order of a customer asks for that of each contact before it. */
  get repliedAt(): Instant | undefined {
    this.#reply ??= { at: firstReplyAt(this.#conversationOf(this.#index), Number.POSITIVE_INFINITY) };
    return this.#reply.at;
  }

  get tags(): readonly string[] {
    return this.#facts.tags.get(this.#index);
  }
}
