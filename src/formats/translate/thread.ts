import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";

/** Two stamps of one reply can be some seconds apart. */
const tolerance = millisecondsPerMinute;

/**
 * What was read of a conversation's messages, beside what the export states of them: whether they can be all. Vendors give
 * the first ten or the last 500 of a long conversation, or a window of the stream of all messages.
 */
export class Thread {
  /** The message that the conversation's own record holds, where the others come apart from it. */
  opening: ToldMessage | undefined;
  /** Whether the export itself says that there were more. */
  isCut = false;
  /** Whether the export states when agents replied first: where it states nothing, they did not. */
  statesReplies = false;
  #firstReply = Number.POSITIVE_INFINITY;
  #lastAct = Number.NEGATIVE_INFINITY;
  #statedFirstReply = Number.POSITIVE_INFINITY;
  #statedLastAct = Number.NEGATIVE_INFINITY;

  /** A message was read. */
  see(message: ToldMessage): void {
    if (message.role !== "agent") return;
    this.seeAct(message.at);
    if (message.internal !== true) this.#firstReply = Math.min(this.#firstReply, message.at);
  }

  /** Something was read that an agent did. */
  seeAct(at: Instant): void {
    this.#lastAct = Math.max(this.#lastAct, at);
  }

  /** The export says when agents replied first and when they were last at work on it. */
  state(firstReply: Instant | undefined, lastAct: Instant | undefined): void {
    if (firstReply !== undefined) this.#statedFirstReply = Math.min(this.#statedFirstReply, firstReply);
    if (lastAct !== undefined) this.#statedLastAct = Math.max(this.#statedLastAct, lastAct);
  }

  /** The first reply that was read. */
  get repliedBy(): Instant | undefined {
    return Number.isFinite(this.#firstReply) ? this.#firstReply : undefined;
  }

  /** Whether the export states that no agent has replied, and none of the messages is a reply. */
  get isUnanswered(): boolean {
    const isStated = Number.isFinite(this.#statedFirstReply) || Number.isFinite(this.#statedLastAct);
    return this.statesReplies && !isStated && this.repliedBy === undefined;
  }

  /** Whether nothing tells that messages are missing. */
  get isWhole(): boolean {
    const hasFirst = this.#firstReply <= this.#statedFirstReply + tolerance;
    return !this.isCut && hasFirst && this.#lastAct >= this.#statedLastAct - tolerance;
  }
}

/** What is told of a conversation of which messages are missing. */
export const cutNote =
  "only some of the messages are there: those of the conversation were left out, and its times and reported values count";
const ownerlessNote =
  "messages of conversations that are not in the data were left out: their first message is in the conversation itself";

/** The conversations of an export in which messages come in records of their own. */
export class Threads<Kind extends Thread> {
  readonly #facts: FactWriter;
  readonly #make: () => Kind;
  readonly #threads = new Map<string, Kind>();
  #hasMessages = false;

  constructor(facts: FactWriter, make: () => Kind) {
    this.#facts = facts;
    this.#make = make;
  }

  /** The conversation of an id. */
  of(id: string): Kind {
    const known = this.#threads.get(id);
    if (known !== undefined) return known;
    const thread = this.#make();
    this.#threads.set(id, thread);
    return thread;
  }

  /** The same for a record that was a message: without one, nothing tells of any conversation's. */
  ofMessage(id: string): Kind {
    this.#hasMessages = true;
    return this.of(id);
  }

  /** Settles every conversation, once all records were read. */
  finish(onWhole: (id: string, thread: Kind) => void): void {
    if (!this.#hasMessages) {
      this.#leaveUntold();
      return;
    }
    for (const [id, thread] of this.#threads) {
      if (!this.#facts.isTold(id)) {
        leaveOut(this.#facts, id, thread);
        this.#facts.note("messages-without-conversation", ownerlessNote, `conversation ${id}`);
      } else settleThread(this.#facts, id, thread, onWhole);
    }
  }

  /** Where the export states of others when agents replied first: of these it says nothing, as of a page fetched otherwise. */
  #leaveUntold(): void {
    const threads = [...this.#threads];
    if (!threads.some(([, { statesReplies }]) => statesReplies)) return;
    for (const [id, { statesReplies }] of threads) if (!statesReplies) this.#facts.fragments.untold(id);
  }
}

function leaveOut({ fragments }: FactWriter, id: string, thread: Thread): void {
  fragments.leaveOutLog(id);
  if (!thread.isUnanswered) fragments.untold(id, thread.repliedBy);
}

/** Writes the message that opens a conversation; where others are missing, leaves all of them out. */
export function settleThread<Kind extends Thread>(
  facts: FactWriter,
  id: string,
  thread: Kind,
  onWhole: (id: string, thread: Kind) => void,
): void {
  const { opening } = thread;
  if (opening !== undefined) thread.see(opening);
  if (!thread.isWhole) {
    leaveOut(facts, id, thread);
    facts.note("missing-messages", cutNote, `conversation ${id}`);
    return;
  }
  if (opening !== undefined) facts.message(id, opening);
  onWhole(id, thread);
}
