import type { Rejection } from "../../input/row.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** Reads the records of all files of one format in a run: the files of an export speak of one another. */
export interface RecordReader {
  /**
   * Called for each file before its records, where they cannot be read without knowing how it is written.
   *
   * @param onRepeat hears of each record of the file that said something again, also after the file was read
   */
  openFile?(sample: Sample, onRepeat: () => void): void;
  /**
   * Takes a record in, or says why it cannot be used. It is taken in whole or not at all: everything is read before
   * anything is written.
   *
   * @param stream the kind of record where the file names it beside each one, as dumps of several streams do
   */
  read(record: Item, stream: string | undefined): Rejection | undefined;
  /** Called once, when every file was read: what one record says of another can be settled now. */
  finish?(): void;
}

/** Makes the reader of a run. */
export type Translator = (facts: FactWriter) => RecordReader;

/** Why records are refused: the same words in every format. */
export const rejections = {
  noId: { code: "missing-conversation-id", message: "the conversation has no id" },
  noTime: (key: string): Rejection => ({ code: "missing-time", message: `${key}: there is no time that can be used` }),
  unknown: { code: "unknown-record", message: "the record is of a kind that is not known here" },
} as const satisfies Record<string, Rejection | ((key: string) => Rejection)>;
