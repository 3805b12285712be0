import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";

/**
 * Messages that were never delivered, or were taken back, of which other records can have said before or behind that they were sent: they are
 * taken out with all their versions, once everything was read. They still tell who began a conversation.
 */
export class UnsaidMessages {
  readonly #facts: Facts;
  readonly #note: () => void;
  readonly #unsaid: number[] = [];

  /** @param note is told of each record of one */
  constructor(facts: Facts, note: () => void) {
    this.#facts = facts;
    this.#note = note;
  }

  /** The message at a place of the log was never delivered; without a place it was not taken in. */
  add(index: number | undefined): void {
    this.#note();
    if (index !== undefined) this.#unsaid.push(index);
  }

  /** Leaves them in no conversation, once it is known of which conversations only a piece was read. */
  settle(): void {
    const { messages } = this.#facts;
    const indexes = [...this.#unsaid, ...this.#versions()];
    const conversations = new Set(indexes.map((index) => messages.conversationOf(index)));
    for (const index of indexes) messages.move(index, missing);
    if (conversations.size > 0) this.#sayWhoBegan(conversations);
  }

  /** Where an agent tried in vain to say something, and no customer said anything, no customer was waiting. */
  #sayWhoBegan(conversations: Set<number>): void {
    const { messages, leftOutLogs, texts } = this.#facts;
    for (let index = 0; index < messages.length; index++) {
      if (messages.role(index) === "customer") conversations.delete(messages.conversationOf(index));
    }
    const agent = texts.initiator.dictionary.codeOf("agent");
    for (const code of conversations) {
      if (!leftOutLogs.has(code) && texts.initiator.code(code) === missing) texts.initiator.put(code, agent);
    }
  }

  /** The places of all messages that are versions of them; one without an id has none. */
  #versions(): readonly number[] {
    const byId = this.#byId();
    const versions: number[] = [];
    if (byId.size === 0) return versions;
    const { messages } = this.#facts;
    for (let index = 0; index < messages.length; index++) {
      const id = messages.idFingerprint(index);
      const unsaid = id === undefined ? undefined : byId.get(id);
      if (unsaid?.some((each) => this.#isVersion(each, index))) versions.push(index);
    }
    return versions;
  }

  /** Those that have ids, one of each id, by the ids' fingerprints. */
  #byId(): ReadonlyMap<number, readonly number[]> {
    const byId = new Map<number, number[]>();
    for (const index of this.#unsaid) {
      const id = this.#facts.messages.idFingerprint(index);
      if (id === undefined) continue;
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [index]);
      else if (!known.some((each) => this.#isVersion(each, index))) known.push(index);
    }
    return byId;
  }

  #isVersion(a: number, b: number): boolean {
    const { messages } = this.#facts;
    return messages.conversationOf(a) === messages.conversationOf(b) && messages.isSame(a, b);
  }
}
