import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerSecond } from "../../time/units.ts";
import type { Writer } from "../translate/chat-people.ts";

/** A message of a thread: the download gives it no id. */
export interface ThreadMessage {
  readonly at: Instant;
  /** Undefined where nothing names the sender. */
  readonly writer: Writer | undefined;
  readonly isDeleted: boolean;
  /** Whether there is a text, as there is in what the app writes. */
  readonly hasText: boolean;
}

/** The messages of one thread, which may stand in several files, and in several downloads. */
export class Thread {
  readonly id: string;
  channel: string | undefined;
  readonly #messages = new Map<string, ThreadMessage>();
  /** How many messages a person has in a millisecond, in the file that is read. */
  #turns = new Map<string, number>();
  /** Who reacted when, to the second. */
  readonly #reactions = new Set<string>();

  constructor(id: string) {
    this.id = id;
  }

  openFile(): void {
    this.#turns = new Map();
  }

  /**
   * Takes in a message, and says whether it is new: the n-th of its sender in a millisecond is the same in every download. What
   * was deleted in one and not yet in another was said.
   */
  add(message: ThreadMessage): boolean {
    const moment = `${message.at} ${message.writer?.name ?? ""}`;
    const turn = (this.#turns.get(moment) ?? 0) + 1;
    this.#turns.set(moment, turn);
    const key = `${turn} ${moment}`;
    const known = this.#messages.get(key);
    if (known === undefined || known.isDeleted) this.#messages.set(key, message);
    return known === undefined;
  }

  /** @param second since 1970 */
  react(name: string, second: number): void {
    this.#reactions.add(`${second} ${name}`);
  }

  /** Each with an id, by which two of one millisecond are told apart. */
  get messages(): readonly (readonly [id: string, message: ThreadMessage])[] {
    return [...this.#messages];
  }

  /**
   * Whether a text only tells of a reaction: in whatever language, it has the second in which its sender reacted to a message.
   * The reaction may stand in a file that is read later.
   */
  isReaction({ at, writer, hasText }: ThreadMessage): boolean {
    return hasText && this.#reactions.has(`${Math.floor(at / millisecondsPerSecond)} ${writer?.name ?? ""}`);
  }
}
