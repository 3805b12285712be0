import type { Words } from "../../language/words.ts";
import type { Verdict } from "../../report/verdict.ts";

/**
 * What the readable formats show, before it has a form: the table and Markdown renderers draw the same document.
 * Its texts are plain and may hold data; whoever draws them encodes them.
 */
export type Document = readonly Section[];

/** Blocks that belong together. */
export type Section = readonly Block[];

export type Block = Heading | Paragraph | Conclusion | Table;

export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** dim: a remark. plain: to be read. */
  readonly tone: "plain" | "dim";
}

/** What it all comes to, in one line. */
export interface Conclusion {
  readonly kind: "conclusion";
  readonly text: string;
  readonly tone: Tone;
}

/** What is to be thought of something: of a change, or of a gate. */
export type Tone = "better" | "worse" | "unclear" | Verdict["outcome"];

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
}

/**
 * label: a name, cut short where there is no room. number: to the right, never cut. word: to the left, never cut. bar: a
 * drawn length.
 */
export interface Column {
  readonly kind: "label" | "number" | "word" | "bar";
  /** Whether its names must be readable to the end: columns go before one is cut, and what is cut stands below in full. */
  readonly whole?: boolean;
  /** Whether its names are in words, and go on below rather than lose their middle. Only of a first column. */
  readonly wraps?: boolean;
  /** Whether its title is written in several lines where it is wider than what stands below it. */
  readonly titleWraps?: boolean;
  /** Whether it has the colour of its row's tone. */
  readonly tinted?: boolean;
  /** What the signs mean that occur in it: they stand below the table, on a terminal if the column found room. */
  readonly meanings?: readonly string[];
  /** Where there is no room, the column with the highest number goes first; one with 0, or none, always stays. */
  readonly drop?: number;
}

/** Rows under one line of column titles. */
export interface Band {
  /** Stands in the place of the first column's title. */
  readonly title?: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** part: a further number of the row above. */
export interface Row {
  readonly kind: "row" | "total" | "part";
  readonly cells: readonly string[];
  readonly tone?: Tone | undefined;
  /** What has to be known about the row: what was left out, why there is nothing. */
  readonly note?: string;
}

/** What stands where there is no number; why, stands in a note. */
export const noNumber = "–";

export const heading = (text: string): Heading => ({ kind: "heading", text });
export const paragraph = (text: string, tone: Paragraph["tone"] = "dim"): Paragraph => ({
  kind: "paragraph",
  text,
  tone,
});

/** The most rows that a readable table shows unless it is told otherwise. */
export const longestTable = 40;

/**
 * A table of the first items, without the columns that are empty, and under it how many items it does not show.
 * Empty without items.
 */
export function listing<Item>(
  columns: readonly Column[],
  titles: Pick<Band, "title" | "head">,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  { tables }: Words,
): Section {
  if (items.length === 0) return [];
  const rows = items.slice(0, longestTable).map(rowOf);
  const table: Table = { kind: "table", columns, bands: [{ ...titles, rows }] };
  const more = items.length - rows.length;
  if (more === 0) return [withoutEmptyColumns(table)];
  return [withoutEmptyColumns(table), paragraph(tables.moreRows(more))];
}

/** The table without the columns that no row has anything in. */
export function withoutEmptyColumns({ kind, columns, bands }: Table): Table {
  const filled = columns.map((_, index) => bands.some(({ rows }) => rows.some(({ cells }) => cells[index] !== "")));
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => filled[index]);
  const keepRow = (row: Row): Row => ({ ...row, cells: keep(row.cells) });
  return {
    kind,
    columns: keep(columns),
    bands: bands.map((band) => ({ ...band, head: keep(band.head), rows: band.rows.map(keepRow) })),
  };
}

/** What the signs in some columns mean, each once. */
export const meaningsOf = (columns: readonly Column[]): readonly string[] => [
  ...new Set(columns.flatMap(({ meanings = [] }) => meanings)),
];
