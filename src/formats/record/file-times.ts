import { inputError } from "../../errors.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Sample } from "../recognise/sample.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import type { TimeColumn, TimeSettings } from "../timestamps/column.ts";
import { timeNotes } from "../timestamps/column-notes.ts";
import { isDayAlone } from "../timestamps/day-alone.ts";
import type { TimeFailure } from "../timestamps/failure.ts";
import { inferTimeColumn } from "../timestamps/infer-column.ts";
import { timeSettingsUnder } from "../values/header-zone.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { Item } from "./item.ts";

/**
 * Reads the times of a CSV's rows, of which only the values tell how they are written: each column is spelt as the first
 * records of its file show. What has no offset is of the zone that its header names, else of that of the run.
 */
export class FileTimes {
  readonly #facts: FactWriter;
  readonly #columns = new Map<string, ColumnTimes>();
  readonly #opened: ColumnTimes[] = [];
  #sample: Sample | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  openFile(sample: Sample): void {
    this.#sample = sample;
    this.#columns.clear();
  }

  /**
   * The instant in a column of a row; undefined where there is none, and one that cannot be read is noted.
   *
   * @throws MetrikError where day and month of the column cannot be told apart
   */
  read(row: Item, header: string): Instant | undefined {
    const text = row.text(header);
    if (text === undefined) return undefined;
    const column = this.#columns.get(header) ?? this.column(header, [header]);
    return column.read(text);
  }

  /** What reads times that are all written in one way, be it the way of several columns. */
  column(name: string, headers: readonly string[], timeIn: (cell: string) => string = (cell) => cell): ColumnTimes {
    const { columns = [], values = [] } = this.#sample ?? {};
    const texts = columns.flatMap((header, index) => (headers.includes(header) ? values[index].map(timeIn) : []));
    const column = this.columnOf(name, texts);
    this.#columns.set(name, column);
    return column;
  }

  /** The same where no column has them as they are read, such as a day and a clock put together. @param texts the first of them */
  columnOf(name: string, texts: readonly string[]): ColumnTimes {
    const column = new ColumnTimes(name, texts, this.#facts);
    this.#opened.push(column);
    return column;
  }

  /** Says what was odd about the times, once all files were read. */
  finish(): void {
    for (const column of this.#opened) column.finish();
  }
}

const encoder = new TextEncoder();
const longestTime = 64;
const bytes = new Uint8Array(longestTime);

/** Reads the times of one column. */
export class ColumnTimes {
  readonly #name: string;
  readonly #facts: FactWriter;
  readonly #file: string;
  readonly #settings: ReadSettings & TimeSettings;
  #column: TimeColumn | undefined;
  #isLeftOut = false;

  /** @param texts the first of the column: where none of them has a time, the first that has decides */
  constructor(name: string, texts: readonly string[], facts: FactWriter) {
    this.#name = name;
    this.#facts = facts;
    this.#file = facts.file;
    this.#settings = { ...timeSettingsUnder(name, facts.settings), tellingDate: facts.tellingDates?.of(name) };
    this.#infer(texts, true);
  }

  read(text: string): Instant | undefined {
    if (this.#isLeftOut) return undefined;
    if (this.#column === undefined) this.#infer([text], false);
    const { written, read } = encoder.encodeInto(text, bytes);
    const instant = read < text.length ? undefined : this.#column?.read(bytes, 0, written);
    if (instant !== undefined && !Number.isNaN(instant)) return instant;
    if (this.#column?.failure !== undefined) throw unreadable(this.#name, this.#column.failure, this.#facts.line);
    this.#noteProblem(read < text.length ? "unreadable" : this.#column?.problem);
    return undefined;
  }

  finish(): void {
    if (this.#column === undefined) return;
    if (this.#column.spellings.some(isDayAlone)) this.#facts.tellDays(this.#settings.zone);
    for (const { code, message, count } of timeNotes(this.#name, this.#column, this.#settings)) {
      this.#facts.note(code, message, this.#file, count);
    }
  }

  #infer(texts: readonly string[], isSample: boolean): void {
    const inference = inferTimeColumn(texts, this.#settings);
    if (inference.ok) this.#column = inference.column;
    else if (inference.reason === "empty") return;
    else if (inference.reason !== "no-spelling") throw unreadable(this.#name, inference);
    else if (!isSample) this.#noteProblem("unreadable");
    else {
      this.#isLeftOut = true;
      this.#facts.note("column-left-out", `column "${this.#name}" was left out: ${inference.message}`, this.#file);
    }
  }

  #noteProblem(problem: TimeColumn["problem"]): void {
    if (problem !== "unreadable" && problem !== "implausible") return;
    this.#facts.note(`${problem}-time`, `${this.#name}: a time that is ${problem} was left out`);
  }
}

const unreadable = (name: string, { reason, message, examples, help }: TimeFailure, line?: number) =>
  inputError(reason, `column "${name}": ${message}`, {
    line,
    notes: examples.length > 0 ? [`for example: ${examples.slice(0, 3).join(", ")}`] : [],
    help: help ?? "give the spelling: --date-format",
  });
