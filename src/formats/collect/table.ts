import type { Notes } from "../../input/notes.ts";
import type { Row } from "../../input/row.ts";
import { type Take, take } from "../../input/taken.ts";
import type { Fact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";
import type { Dictionary } from "../../model/texts/dictionary.ts";
import type { Field } from "../fields/field.ts";
import type { MatchedColumn, Matches } from "../recognise/match.ts";
import type { DayAndClock } from "../recognise/match-clocks.ts";
import type { Sample } from "../recognise/sample.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import type { TimeSettings } from "../timestamps/column.ts";
import { timeSettingsUnder } from "../values/header-zone.ts";
import { isDayBesideLength } from "./times/clock-or-length.ts";
import { type JoinedField, joinedField, joinedHeader } from "./times/joined-field.ts";
import { LastRead } from "./times/last-read.ts";

/** A file's rows about to be collected: which columns they have, what these mean, and where the facts go. */
export class Table {
  readonly file: string;
  readonly sample: Sample;
  readonly matches: Matches;
  /** Headers of columns beside the day of another field that hold no times of that day, as far as anything tells. */
  readonly leftOutClocks: readonly string[];
  readonly settings: ReadSettings;
  readonly facts: Facts;
  readonly notes: Notes;
  /** The facts that the inputs have columns for. */
  readonly found: Set<Fact>;
  /** The column of each slot. */
  readonly wanted: number[] = [];
  /** What is wanted of each slot ahead, where anything is. */
  readonly takes: Take[] = [];

  constructor(file: string, sample: Sample, matches: Matches, settings: ReadSettings, facts: Facts, notes: Notes) {
    this.file = file;
    this.sample = sample;
    this.matches = matches;
    this.settings = settings;
    this.facts = facts;
    this.notes = notes;
    this.found = facts.found;
    this.matches = new Map(
      [...matches].filter(
        ([name, match]) =>
          !this.#isClockOfAnother(name, match) && !this.#isOutdone(name, match) && !this.#isNoClock(name, match),
      ),
    );
    this.leftOutClocks = [...matches].flatMap(([name, { parts }]) =>
      parts?.isShared === true && !this.matches.has(name) ? [sample.columns[parts.clock]] : [],
    );
  }

  readonly #endings: (() => void)[] = [];

  /** Something to do when the last row was read. */
  onFinish(ending: () => void): void {
    this.#endings.push(ending);
  }

  finish(): void {
    for (const ending of this.#endings) ending();
  }

  /** The slot of a field's column; -1 where there is no column. */
  slot(name: string): number {
    const match = this.matches.get(name);
    return match === undefined ? -1 : this.slotOfColumn(match.index);
  }

  /** The slot of a field's column where this run reads its fact; -1 otherwise, and the column is not decoded. */
  readSlot(field: Field): number {
    const isRead = field.fact === undefined || this.settings.facts.has(field.fact);
    return isRead ? this.slot(field.name) : -1;
  }

  /** The same, for a column that gives the fact whatever stands in it. */
  demandedSlot(field: Field): number {
    const slot = this.readSlot(field);
    if (slot !== -1 && field.fact !== undefined) this.found.add(field.fact);
    return slot;
  }

  slotOfColumn(column: number): number {
    const known = this.wanted.indexOf(column);
    return known === -1 ? this.wanted.push(column) - 1 : known;
  }

  /** Asks the reader to make this of the slot ahead; of several wishes the first is heard. */
  takeAhead(slot: number, wanted: Take): void {
    if (slot !== -1) this.takes[slot] ??= wanted;
  }

  readonly #lookUps: { readonly slot: number; readonly dictionary: Dictionary }[] = [];

  /** The texts of this slot will be looked up in the dictionary; where their hashes are taken ahead, `expect` prepares for it. */
  lookUpAhead(slot: number, dictionary: Dictionary): void {
    this.takeAhead(slot, take.hash);
    if (slot !== -1 && this.takes[slot] === take.hash) this.#lookUps.push({ slot, dictionary });
  }

  /** Is shown the first `count` of these rows before they are collected. */
  readonly expect = (rows: readonly Row[], count: number): void => {
    for (const { slot, dictionary } of this.#lookUps) {
      for (let i = 0; i < count; i++) {
        const { taken } = rows[i];
        if (taken !== undefined) dictionary.prefetch(taken.codes[slot]);
      }
    }
  };

  /** What stands above a field's column; above both where its moments stand in two. */
  header(name: string): string {
    const joined = this.#joined(name);
    return joined?.header ?? this.matches.get(name)?.header ?? name;
  }

  /** The slots of a field whose moments stand in two columns: their day and their time of day. */
  slotsOfParts(name: string): DayAndClock | undefined {
    const parts = this.#joined(name)?.parts;
    return parts && { ...parts, day: this.slotOfColumn(parts.day), clock: this.slotOfColumn(parts.clock) };
  }

  /** How times are read under a header: in the zone that it names itself, else in that of the run. */
  timeSettings(header: string): ReadSettings & TimeSettings {
    const { tellingDates, columns } = this.sample;
    const joined = [...this.matches.values()].find(({ parts }) => parts && joinedHeader(parts, columns) === header);
    const tellingDate = tellingDates?.of(joined?.parts === undefined ? header : columns[joined.parts.day]);
    return { ...timeSettingsUnder(header, this.settings), tellingDate };
  }

  /** The same of a field's column. */
  timeSettingsOf(name: string): ReadSettings & TimeSettings {
    return this.timeSettings(this.header(name));
  }

  readonly #lastReads = new Map<string, LastRead>();

  /** The last text of a field whose moments stand in two columns. */
  lastRead(name: string): LastRead {
    const last = this.#lastReads.get(name) ?? new LastRead();
    this.#lastReads.set(name, last);
    return last;
  }

  /** The number of the column that a field was found in; both where its moments stand in two. */
  columnsOf(name: string): readonly number[] {
    const match = this.matches.get(name);
    const parts = this.#joined(name)?.parts;
    return parts === undefined ? (match === undefined ? [] : [match.index]) : [parts.day, parts.clock];
  }

  /** The numbers of all columns in which fields were found. */
  get readColumns(): ReadonlySet<number> {
    return new Set([...this.matches.keys()].flatMap((name) => this.columnsOf(name)));
  }

  samples(name: string): readonly string[] {
    const match = this.matches.get(name);
    if (match === undefined) return [];
    return this.#joined(name)?.texts ?? this.sample.values[match.index] ?? [];
  }

  /** The texts that show how those of a field are spelt: of times on another field's day, its texts too. */
  spellings(name: string): readonly string[] {
    const texts = this.samples(name);
    return this.sharesDay(name) ? [...texts, ...this.samples("createdAt")] : texts;
  }

  /** Whether a field's times of day are on the day of the creation. */
  sharesDay(name: string): boolean {
    return this.#joined(name)?.parts.isShared === true;
  }

  /** Whether a field's moments stand in two columns. */
  isJoined(name: string): boolean {
    return this.#joined(name) !== undefined;
  }

  readonly #joinedFields = new Map<string, JoinedField | "unsure" | undefined>();

  /** What is known of a field whose moments stand in two columns; its values decide that, once. */
  #joined(name: string): JoinedField | undefined {
    const parts = this.matches.get(name)?.parts;
    if (parts === undefined) return undefined;
    if (!this.#joinedFields.has(name)) this.#joinedFields.set(name, joinedField(this, name, parts));
    const joined = this.#joinedFields.get(name);
    return joined === "unsure" ? undefined : joined;
  }

  /** Whether another field has a field's column for the time of day beside its own day. */
  #isClockOfAnother(name: string, { index }: MatchedColumn): boolean {
    return [...this.matches].some(
      ([other, { parts }]) => other !== name && parts?.clock === index && this.#joined(other) !== undefined,
    );
  }

  /** Whether the column beside a field's own says more, in being the length of time up to that day; not where it was mapped. */
  #isOutdone(name: string, { index, by, parts }: MatchedColumn): boolean {
    return by !== "--map" && parts?.day === index && this.#joined(name) === undefined && isDayBesideLength(this, parts);
  }

  /** Whether a column beside another field's day holds no times of that day, and nothing by itself. */
  #isNoClock(name: string, { parts }: MatchedColumn): boolean {
    if (parts?.isShared !== true || this.#joined(name) !== undefined) return false;
    return !parts.isAlias || this.#joinedFields.get(name) === "unsure";
  }

  note(code: string, message: string, line: number): void {
    this.notes.add(code, message, `${this.file}:${line}`);
  }
}
