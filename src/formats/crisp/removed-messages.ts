import { deletedNote } from "../translate/message-notes.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** Messages that an operator took back: what was deleted was not said. */
export class RemovedMessages {
  readonly #facts: FactWriter;
  /** The places of messages in the log, and the removed ones, by session and fingerprint. */
  readonly #places = new Map<string, number>();
  readonly #removed = new Set<string>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  /** Keeps where a message stands that a later record can take back. */
  keep(session: string, fingerprint: string | undefined, place: number | undefined): void {
    if (fingerprint !== undefined && place !== undefined) this.#places.set(keyOf(session, fingerprint), place);
  }

  remove(session: string, fingerprint: string | undefined): void {
    if (fingerprint !== undefined) this.#removed.add(keyOf(session, fingerprint));
  }

  /** Takes them out, once every file was read. */
  settle(): void {
    const unsaid = this.#facts.unsaidMessages("deleted-message", deletedNote);
    for (const key of this.#removed) {
      const place = this.#places.get(key);
      if (place !== undefined) unsaid.add(place);
    }
    unsaid.settle();
  }
}

const keyOf = (session: string, fingerprint: string): string => JSON.stringify([session, fingerprint]);
