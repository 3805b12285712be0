import type { Rejection, Row } from "../../input/row.ts";

/** Takes in a row, or says why it cannot. */
export type Collect = (row: Row) => Rejection | undefined;

/** Reads one kind of entry, be it a row of a file of its own or an element of a conversation's list. */
export interface EntryReader {
  /** NaN where the entry has no time that can be read, or cannot be used for another reason. */
  at(row: Row): number;
  /** What is wrong with an entry whose time is NaN; left out where an entry may do without a time. */
  rejection?(row: Row): Rejection;
  add(row: Row, conversation: number, at: number): void;
}

/** Reads entries that need a time. */
export interface TimedEntryReader extends EntryReader {
  rejection(row: Row): Rejection;
}
