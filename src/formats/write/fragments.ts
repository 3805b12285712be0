import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { RecentCodes } from "../../model/texts/recent-codes.ts";

/** Conversations of which an export has only a piece. */
export class Fragments {
  readonly #facts: Facts;
  readonly #conversations: RecentCodes;

  /** @param conversations the codes of the conversations that were told of lately */
  constructor(facts: Facts, conversations: RecentCodes) {
    this.#facts = facts;
    this.#conversations = conversations;
  }

  /** Leaves out the messages and events of a conversation, since more were there than were read: its stamps tell instead. */
  leaveOutLog(id: string): void {
    this.#facts.leftOutLogs.mark(this.#conversations.codeOf(id));
  }

  /**
   * Says that the messages of a conversation that were read do not tell whether anybody replied.
   *
   * @param repliedBy the first reply among them: somebody had replied by then
   */
  untold(id: string, repliedBy?: Instant): void {
    const code = this.#conversations.codeOf(id);
    this.#facts.fragments.mark(code);
    if (repliedBy === undefined) return;
    this.#facts.repliedBy.put(code, Math.min(repliedBy, this.#facts.repliedBy.get(code) ?? repliedBy));
  }
}
