import type { Instant } from "../../model/conversation.ts";
import { GrowableFloat64 } from "../../model/growable.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** In a handful of conversations the first update says nothing about where an export begins. */
const fewest = 100;

const note =
  "most conversations were created before anything in the export was updated: the export was selected by time of update, and " +
  "what is counted by creation is incomplete before then";

/** Exports that select by the time of update hold conversations from long before, but not all of those. */
export class UpdateWindow {
  readonly #created = new GrowableFloat64();
  #from: Instant = Number.POSITIVE_INFINITY;

  see(createdAt: Instant, updatedAt: Instant): void {
    this.#created.push(createdAt);
    this.#from = Math.min(this.#from, updatedAt);
  }

  /** Says so where it is the case, once all records were read. */
  finish(facts: FactWriter): void {
    const { length } = this.#created;
    let older = 0;
    for (let i = 0; i < length; i++) if (this.#created.get(i) < this.#from) older += 1;
    if (length >= fewest && 2 * older > length) facts.note("created-before-window", note, facts.file, older);
  }
}
