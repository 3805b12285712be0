import { MetrikError } from "../../src/errors.ts";
import { type Block, headroom, tailroom } from "../../src/input/block.ts";
import type { RecordConsumer } from "../../src/input/consumer.ts";
import { anyWidth, type CsvDialect, type CsvPlan } from "../../src/input/csv/dialect.ts";
import { type CsvLimits, csvLimits } from "../../src/input/csv/limits.ts";
import type { Row } from "../../src/input/row.ts";

/** What a reader tells, in its order: each thing that its consumer heard, and the error that ended it. */
export type Told =
  | { readonly line: number; readonly row: readonly (string | undefined)[] }
  | { readonly line: number; readonly rejected: string; readonly message: string; readonly raw: string }
  | { readonly line: number; readonly note: string }
  | { readonly line: number | undefined; readonly error: string }
  | "blank";

/** Either of the two readers. */
export type CsvReader = (
  blocks: AsyncIterable<Block>,
  dialect: CsvDialect,
  plan: CsvPlan,
  consumer: RecordConsumer,
  limits: CsvLimits,
) => Promise<void>;

export interface Reading {
  readonly dialect?: Partial<CsvDialect>;
  readonly plan?: CsvPlan;
  /** Byte offsets at which blocks end. */
  readonly cuts?: readonly number[];
  /** The room in front of each block: the contract's, or less, to try what happens where it does not suffice. */
  readonly room?: number;
  readonly limits?: CsvLimits;
  /** Whether the consumer refuses a row. */
  readonly refuses?: (row: readonly (string | undefined)[]) => boolean;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a CSV text and returns what the reader told. */
export async function told(reader: CsvReader, text: string | Uint8Array, reading: Reading = {}): Promise<Told[]> {
  const { dialect, plan = anyWidth(20), cuts = [], room = headroom, limits = csvLimits, refuses } = reading;
  const heard: Told[] = [];
  const blocks = blocksAt(typeof text === "string" ? toBytes(text) : text, cuts, room);
  try {
    await reader(blocks, { delimiter: ",", ...dialect }, plan, listener(heard, refuses), limits);
  } catch (error) {
    if (!(error instanceof MetrikError)) throw error;
    heard.push({ line: error.details.line, error: error.code });
  }
  return heard;
}

/** The texts of the rows alone. */
export const rowsIn = (heard: readonly Told[]): (readonly (string | undefined)[])[] =>
  heard.flatMap((one) => (one !== "blank" && "row" in one ? [one.row] : []));

const textsOf = ({ bytes, starts, ends }: Row): (string | undefined)[] =>
  Array.from(starts, (start, slot) => (start < 0 ? undefined : utf8.decode(bytes.subarray(start, ends[slot]))));

function listener(heard: Told[], refuses: Reading["refuses"] = () => false): RecordConsumer {
  return {
    record(row) {
      const texts = textsOf(row);
      if (refuses(texts)) return { code: "refused", message: "the test says so" };
      heard.push({ line: row.line, row: texts });
      return undefined;
    },
    reject: (line, { code, message }, raw) => heard.push({ line, rejected: code, message, raw: utf8.decode(raw) }),
    blank: () => heard.push("blank"),
    note: (note, line) => heard.push({ line, note }),
  };
}

/**
 * The bytes in blocks that end at the cuts, with so much room in front of each, all in one buffer that is overwritten before it
 * is used again: with quotes, which harm a reader most that looks where it may not.
 */
export async function* blocksAt(bytes: Uint8Array, cuts: readonly number[], room: number): AsyncGenerator<Block> {
  const buffer = new Uint8Array(room + bytes.length + tailroom);
  let start = 0;
  for (const end of [...cuts, bytes.length]) {
    buffer.fill(0x22);
    buffer.set(bytes.subarray(start, end), room);
    yield { buffer, start: room, end: room + end - start };
    start = end;
  }
}

/** Every way to cut the bytes in two, and byte by byte. */
export function* everyCut(text: string): Generator<readonly number[]> {
  const { length } = toBytes(text);
  for (let cut = 0; cut <= length; cut++) yield [cut];
  yield Array.from({ length: Math.max(0, length - 1) }, (_, index) => index + 1);
}
