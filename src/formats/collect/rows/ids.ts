import type { Rejection, Row } from "../../../input/row.ts";
import { take } from "../../../input/taken.ts";
import { hashOf } from "../../../model/texts/hash.ts";
import type { Table } from "../table.ts";
import type { ConversationIds } from "./row-ids.ts";

const noId: Rejection = { code: "missing-conversation-id", message: "the conversation has no id" };
const nul = 0;

/** Reads the id of a row's conversation; ids are opaque: nothing is trimmed, folded or made a number. */
export class IdReader implements ConversationIds {
  readonly #table: Table;
  readonly #slot: number;

  constructor(table: Table) {
    this.#table = table;
    this.#slot = table.slot("conversation");
    table.lookUpAhead(this.#slot, table.facts.ids);
  }

  isMissing(row: Row): boolean {
    return row.starts[this.#slot] === -1 || row.starts[this.#slot] === row.ends[this.#slot];
  }

  readonly rejection = noId;

  conversation(row: Row): number {
    const { ids } = this.#table.facts;
    const known = ids.size;
    const { bytes, taken } = row;
    const start = row.starts[this.#slot];
    const end = row.ends[this.#slot];
    const isHashed = taken !== undefined && taken.takes[this.#slot] === take.hash;
    const hash = isHashed ? taken.codes[this.#slot] : hashOf(bytes, start, end);
    const conversation = ids.codeOfHashed(bytes, start, end, hash);
    if (ids.size > known && hasNul(bytes, start, end)) {
      this.#table.note("nul-in-id", "a conversation id has a NUL byte; it is kept", row.line);
    }
    return conversation;
  }
}

function hasNul(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === nul) return true;
  return false;
}
