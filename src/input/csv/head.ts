import { inputError, MetrikError } from "../../errors.ts";
import { decodeText } from "../../model/texts/text.ts";
import { carriageReturn, lineFeed } from "../ascii.ts";
import type { Block } from "../block.ts";
import { firstByte, newBuffer } from "../bytes/block-buffer.ts";
import { type RecordConsumer, unheard } from "../consumer.ts";
import type { Row } from "../row.ts";
import { anyWidth, type CsvDialect } from "./dialect.ts";
import { readCsv } from "./read.ts";

/** Enough for the sample of most files, and quick to parse. */
const sampleSize = 64 * 1024;
const fewRecords = 20;
const manyRecords = 400;

/** How many columns a file may have. */
export const columnLimit = 10_000;

/** One of a file's first records: its line, and its fields, of which those beyond one more than the limit are left out. */
export interface HeadRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A file's first records as one dialect reads them. */
export interface Head {
  readonly dialect: CsvDialect;
  /** From the header on. */
  readonly records: readonly HeadRecord[];
  /** What ended the reading; where there are records, it will end the reading of the file, too. */
  readonly fault: MetrikError | undefined;
}

/**
 * Reads the first records from the first bytes of a file: from some of them, and from all where that gives few.
 *
 * @param isComplete whether the bytes are the whole file
 * @param skip the records in front of the header
 */
export async function readHead(
  bytes: Uint8Array,
  isComplete: boolean,
  dialect: CsvDialect,
  skip: number,
): Promise<Head> {
  const sample = bytes.subarray(0, sampleSize);
  const isAll = sample.length === bytes.length;
  const head = await readRecords(isAll && isComplete ? sample : wholeLines(sample), dialect, skip);
  if (isAll || head.records.length >= fewRecords) return head;
  return readRecords(isComplete ? bytes : wholeLines(bytes), dialect, skip);
}

/** What stands behind the last line end may go on behind the last byte. */
const wholeLines = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn)) + 1);

async function readRecords(bytes: Uint8Array, dialect: CsvDialect, skip: number): Promise<Head> {
  const records: HeadRecord[] = [];
  const consumer: RecordConsumer = {
    ...unheard,
    record(row) {
      if (records.length < manyRecords) records.push({ line: row.line, fields: fieldsOf(row) });
      return undefined;
    },
    reject(line, { message }) {
      if (records.length <= skip)
        throw inputError("header-not-found", `the header cannot be read: ${message}`, { line });
    },
  };
  const fault = await faultOf(readCsv(blockOf(bytes), dialect, anyWidth(columnLimit + 1), consumer));
  return { dialect, records: records.slice(skip), fault };
}

async function faultOf(reading: Promise<void>): Promise<MetrikError | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof MetrikError) return error;
    throw error;
  }
}

function fieldsOf({ bytes, starts, ends }: Row): string[] {
  const width = starts.indexOf(-1);
  const present = width === -1 ? starts : starts.subarray(0, width);
  return Array.from(present, (start, slot) => decodeText(bytes.subarray(start, ends[slot])));
}

async function* blockOf(bytes: Uint8Array): AsyncGenerator<Block> {
  const buffer = newBuffer(bytes.length);
  buffer.set(bytes, firstByte);
  yield { buffer, start: firstByte, end: firstByte + bytes.length };
}
