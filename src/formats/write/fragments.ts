import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { RecentCodes } from "../../model/texts/recent-codes.ts";
import { lateBeginnings } from "./late-beginnings.ts";

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
    this.#untold(this.#conversations.codeOf(id), repliedBy);
  }

  /**
   * The conversations whose first message that was read is not their beginning. Asked when all has been read.
   *
   * @param isOurs whether a conversation is of a vendor that creates it with its first message
   */
  lateBeginnings(isOurs: (conversation: number) => boolean): ReadonlySet<number> {
    return lateBeginnings(this.#facts, isOurs);
  }

  /** Leaves out the messages of conversations, since they do not tell who answered and when. */
  leaveOutMessages(conversations: ReadonlySet<number>): void {
    const { messages } = this.#facts;
    for (let index = 0; index < messages.length && conversations.size > 0; index++) {
      const conversation = messages.conversationOf(index);
      if (!conversations.has(conversation)) continue;
      const isReply = messages.role(index) === "agent" && !messages.isInternal(index);
      this.#untold(conversation, isReply ? messages.at(index) : undefined);
      messages.move(index, missing);
    }
  }

  #untold(conversation: number, repliedBy: Instant | undefined): void {
    const { fragments, repliedBy: replies } = this.#facts;
    fragments.mark(conversation);
    if (repliedBy !== undefined) replies.put(conversation, Math.min(repliedBy, replies.get(conversation) ?? repliedBy));
  }
}
