import { isBlank } from "../values/no-data.ts";
import type { TellingDates } from "./telling-dates.ts";

/** The first records of a file, as far as deciding needs them: their columns and the texts that stand in these. */
export interface Sample {
  /** Headers or keys in order; a header may repeat. */
  readonly columns: readonly string[];
  /** values[k] are the texts of column k, in the order of the records; absent values are left out. */
  readonly values: readonly (readonly string[])[];
  /** The same with an empty text for each absent value; left out where none is absent. */
  readonly byRecord?: readonly (readonly string[])[];
  /** Lists of records inside the records (JSON): messages, events, surveys. */
  readonly lists: ReadonlyMap<string, Sample>;
  /** What a JSON document says beside the array of its records, by key. */
  readonly around?: ReadonlyMap<string, string>;
  /** The dates that tell day from month, wherever in the file they stand. */
  readonly tellingDates?: TellingDates;
}

/** Whether records may leave out what is empty: they show the keys that they have, and not which they might have. */
export const leavesOutEmpty = ({ byRecord }: Sample): boolean => byRecord !== undefined;

/** The texts of a column in each of the first records, empty where there is none: so those of several columns stand side by side. */
export const textsByRecord = ({ values, byRecord = values }: Sample, column: number): readonly string[] =>
  byRecord[column] ?? [];

/** The texts under a header in the first records, absent ones left out; none where no column is called so. */
export const textsUnder = ({ columns, values }: Sample, header: string): readonly string[] =>
  values[columns.indexOf(header)] ?? [];

/** What a column says in the first records, blanks left out. */
export const textsIn = ({ values }: Sample, column: number): readonly string[] =>
  (values[column] ?? []).filter((text) => !isBlank(text));
