import { MarkColumn } from "../../model/columns.ts";
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

  /** The conversations without a reply in which somebody wrote whose role is not known: that may be one. Asked when all has been read. */
  unclearReplies(isOurs: (conversation: number) => boolean): ReadonlySet<number> {
    const { messages } = this.#facts;
    const unclear = new Set<number>();
    const replied = new MarkColumn();
    for (let index = 0; index < messages.length; index++) {
      const conversation = messages.conversationOf(index);
      if (conversation === missing || messages.isInternal(index) || !isOurs(conversation)) continue;
      if (messages.role(index) === "unknown") unclear.add(conversation);
      else if (messages.role(index) === "agent") replied.mark(conversation);
    }
    return new Set([...unclear].filter((conversation) => !replied.has(conversation)));
  }

  /** The conversations in which somebody else than the customer wrote to the customer. Asked when all has been read. */
  answered(): MarkColumn {
    const { messages } = this.#facts;
    const answered = new MarkColumn();
    for (let index = 0; index < messages.length; index++) {
      const conversation = messages.conversationOf(index);
      if (conversation === missing || messages.isInternal(index) || messages.role(index) === "customer") continue;
      answered.mark(conversation);
    }
    return answered;
  }

  /** Leaves out single messages of our conversations, which repeat what others say. */
  leaveOutEach(indices: readonly number[], isOurs: (conversation: number) => boolean): void {
    const { messages } = this.#facts;
    for (const index of indices) if (isOurs(messages.conversationOf(index))) messages.move(index, missing);
  }

  /** Leaves out the messages of conversations, since they do not tell who answered when: no more than the creation, where nothing else does. */
  leaveOutMessages(conversations: ReadonlySet<number>): void {
    const { messages, numbers } = this.#facts;
    const begun = new Map<number, Instant>();
    for (let index = 0; index < messages.length && conversations.size > 0; index++) {
      const conversation = messages.conversationOf(index);
      if (!conversations.has(conversation)) continue;
      begun.set(conversation, Math.min(messages.at(index), begun.get(conversation) ?? Number.POSITIVE_INFINITY));
      const isReply = messages.role(index) === "agent" && !messages.isInternal(index);
      this.#untold(conversation, isReply ? messages.at(index) : undefined);
      messages.move(index, missing);
    }
    for (const [conversation, at] of begun) {
      if (numbers.createdAt.get(conversation) === undefined) numbers.createdAt.put(conversation, at);
    }
  }

  #untold(conversation: number, repliedBy: Instant | undefined): void {
    const { fragments, repliedBy: replies } = this.#facts;
    fragments.mark(conversation);
    if (repliedBy !== undefined) replies.put(conversation, Math.min(repliedBy, replies.get(conversation) ?? repliedBy));
  }
}
