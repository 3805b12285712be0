import type { ExpectRows, RecordFate } from "../../input/consumer.ts";
import type { ListRows } from "../../input/json/json-row.ts";
import type { Notes } from "../../input/notes.ts";
import type { Rejection } from "../../input/row.ts";
import { decodeText } from "../../model/texts/text.ts";
import type { Account } from "../account.ts";
import { noteMessages } from "./note-messages.ts";

const rawLimit = 64 * 1024;
const noLists: readonly ListRows[] = [];

/** Passes a file's records to a collector, and keeps the account of what became of them. */
export class FileConsumer<R> implements RecordFate {
  readonly #account: Account;
  readonly #notes: Notes;
  readonly #collect: (row: R, lists: readonly ListRows[]) => Rejection | undefined;

  readonly expect: ExpectRows | undefined;

  /** @param expect is shown records before they come; see `RecordConsumer` */
  constructor(
    account: Account,
    notes: Notes,
    collect: (row: R, lists: readonly ListRows[]) => Rejection | undefined,
    expect?: ExpectRows,
  ) {
    this.#account = account;
    this.#notes = notes;
    this.#collect = collect;
    this.expect = expect;
  }

  record(row: R, lists = noLists): Rejection | undefined {
    const rejection = this.#collect(row, lists);
    if (rejection === undefined) this.#account.taken++;
    return rejection;
  }

  reject(line: number, { code, message }: Rejection, raw: Uint8Array): void {
    const { path, rejected } = this.#account;
    rejected.push({ file: path, line, code, message, raw: decodeText(raw.subarray(0, rawLimit)) });
  }

  blank(): void {
    this.#account.blank++;
  }

  note(code: string, line: number): void {
    this.#notes.add(code, noteMessages[code] ?? code, `${this.#account.path}:${line}`);
  }
}
