import { headroom } from "../../../src/input/block.ts";
import type { Row } from "../../../src/input/row.ts";
import { readChat } from "../../../src/input/text/read.ts";
import { blocksAt } from "../../support/csv.ts";

/** What the reader told of a record. */
export interface ChatTold {
  readonly line: number;
  /** Time, author and text; undefined for a line without an author. */
  readonly parts?: readonly (string | undefined)[];
  readonly rejected?: string;
  readonly raw?: string;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

const textsOf = ({ bytes, starts, ends }: Row): (string | undefined)[] =>
  Array.from(starts, (start, slot) => (start < 0 ? undefined : utf8.decode(bytes.subarray(start, ends[slot]))));

export interface ChatReading {
  readonly told: readonly ChatTold[];
  readonly blank: number;
}

/** Reads a chat in blocks that end at these offsets. @param room in front of each block */
export async function chatIn(text: string, cuts: readonly number[] = [], room = headroom): Promise<ChatReading> {
  const told: ChatTold[] = [];
  let blank = 0;
  await readChat(blocksAt(new TextEncoder().encode(text), cuts, room), {
    record(row) {
      told.push({ line: row.line, parts: textsOf(row) });
      return undefined;
    },
    reject: (line, { code }, raw) => void told.push({ line, rejected: code, raw: utf8.decode(raw) }),
    blank: () => void blank++,
    note: () => {},
  });
  return { told, blank };
}
