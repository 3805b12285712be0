import type { Field } from "./fields/field.ts";
import type { Sample } from "./recognise/sample.ts";
import type { ReadSettings } from "./settings/read-settings.ts";
import type { Translator } from "./translate/translator.ts";

/** What a row of a file is about. */
export const kinds = ["messages", "tickets", "events", "surveys", "orders", "customers", "costs"] as const;
export type Kind = (typeof kinds)[number];

/** Whether the rows of such a file are of conversations, or of what stands beside them. */
export const isOfConversations = (kind: Kind): boolean => kinds.indexOf(kind) < kinds.indexOf("orders");

/** What the elements of a list inside a record are. */
export interface ListFormat {
  readonly fields: readonly Field[];
  /** The fields that an element must have. */
  readonly required: readonly string[];
}

/** A shape of export: how it is recognised, and what its columns mean. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly fields: readonly Field[];
  /** Every one of these sets must have a field that was found. */
  readonly required: readonly (readonly string[])[];
  /**
   * Fields of which one must be found too, unless the user says what the file is: every table of users or groups has an
   * id and a time of creation, and would be counted as conversations.
   */
  readonly signs?: readonly string[];
  /** Fields whose header the vendor may write twice: the first column is read. */
  readonly repeats?: readonly string[];
  /**
   * Of a format whose records say more than columns can: the code that turns them into facts. Its fields are empty, or
   * those by which its reader finds columns (see `Columns`), so that `inspect` and `--map` know them.
   */
  readonly translate?: Translator;
  /** Whether each row is a conversation of its own, as the user says of a table whose rows have no id. */
  readonly isByRow?: boolean;
  /** Whether a description in the configuration names its columns, so that no mapping does. */
  readonly isDescribed?: boolean;
  /** Keys under which a JSON document of a translated format may hold further records, beside the array that is read. */
  readonly beside?: readonly string[];
  /** The keys that lead to the array of records in its JSON documents, where these are none of the usual ones. */
  readonly records?: readonly string[];
  /** The key of a list that is part of its records, which are whole documents: whose messages they are stands behind them. */
  readonly partOfRecord?: string;
  /** The lists of records inside a record, by key; only JSON has them. */
  readonly lists?: Readonly<Record<string, ListFormat>>;
  /** How its files are read, where that is not how all files of the run are. */
  settings?(settings: ReadSettings): ReadSettings;
  /** Headers that only this vendor writes; empty for the plain files. How many of them make it certain. */
  signature?(sample: Sample): readonly string[];
  /** Of a format that the configuration describes: the marks that a file lacks of those that it must have. */
  lacking?(sample: Sample): readonly string[];
}

/** The fields that columns can be mapped to, those of lists inside the records too. */
export const mappableFields = ({ fields, lists = {}, isDescribed = false }: Format): readonly Field[] =>
  isDescribed ? [] : [...fields, ...Object.values(lists).flatMap((list) => list.fields)];
