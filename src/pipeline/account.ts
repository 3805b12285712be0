import type { Field } from "../formats/fields/field.ts";
import type { Matches } from "../formats/recognise/match.ts";
import type { UnknownTime } from "../formats/recognise/unknown-time.ts";
import type { Page } from "../input/json/page.ts";
import type { Rejection } from "../input/row.ts";
import type { EntryLog, EntryRange } from "../model/logs/log-entries.ts";
import type { ReportInput } from "../report/report.ts";
import { Tally } from "../report/tally.ts";

/** A record that was not used. */
export interface RejectedRecord extends Rejection {
  readonly file: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** The record as it stands in the file, as far as it was kept. */
  readonly raw: string;
}

const noEntries: EntryRange = { from: 0, to: 0 };

/** What became of a file's records: read = used + rejected + duplicates + blank. */
export class Account {
  readonly path: string;
  readonly format: string;
  /** The names of the file's columns, those of lists inside its records too. */
  columns: readonly string[] = [];
  /** Of a list of tickets without creations, the column that may tell them. */
  unknownTime: UnknownTime | undefined;
  /** What a document says of the other pages of the list that its records stand in. */
  page: (Page & { readonly list: string | undefined }) | undefined;
  /** What its columns can be mapped to. */
  readonly fields: readonly Field[];
  /** The names of the fields that columns of it were mapped to. */
  readonly mapped = new Set<string>();
  readonly rejected: RejectedRecord[] = [];
  /** Records that were taken in, duplicates among them. */
  taken = 0;
  duplicates = 0;
  blank = 0;
  /** The entries that the file gave each log. */
  entries: Readonly<Record<EntryLog, EntryRange>> = { messages: noEntries, events: noEntries, surveys: noEntries };
  /** Whether a record holds a whole conversation. */
  readonly isNested: boolean;
  /** The entries that say something again, of records with several. */
  readonly #repeated = new Set<number>();

  constructor(path: string, format: string, isNested: boolean, fields: readonly Field[] = []) {
    this.path = path;
    this.format = format;
    this.isNested = isNested;
    this.fields = fields;
  }

  /** For whoever finds that a record tells again what one before it told. */
  readonly onRepeat = (): void => {
    this.duplicates++;
  };

  /** Takes up which columns, of the file or of a list inside its records, were mapped by hand. */
  noteMapped(matches: Matches): void {
    for (const [field, { by }] of matches) if (by === "--map") this.mapped.add(field);
  }

  /** Takes up that an entry says something again. A record with several, as one of several scores, does where each of them does. */
  noteRepeat(index: number, { from, to }: EntryRange): void {
    if (to - from > 1) this.#repeated.add(index);
    for (let other = from; other < to; other++) if (other !== index && !this.#repeated.has(other)) return;
    this.duplicates++;
  }

  get records(): number {
    return this.taken + this.rejected.length + this.blank;
  }

  toInput(): ReportInput {
    return {
      path: this.path,
      format: this.format,
      records: this.records,
      used: this.taken - this.duplicates,
      rejected: countByReason(this.rejected),
      duplicates: this.duplicates,
      blank: this.blank,
    };
  }
}

export function countByReason(rejected: readonly RejectedRecord[]): Record<string, number> {
  const counts = new Tally();
  for (const { code } of rejected) counts.add(code);
  return counts.toRecord();
}
