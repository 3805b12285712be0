import type { Report } from "../../report/report.ts";

/** One cell; undefined and null are empty. */
export type Cell = string | number | null | undefined;

/** The columns of the long form: those of the dimensions stand between the two lists. */
export const leadingColumns = ["scope", "source"] as const;
export const otherColumns = [
  "period",
  "period_from",
  "period_to",
  "metric",
  "part",
  "statistic",
  "category",
  "value",
  "unit",
  "n",
  "flags",
  "text",
] as const;

/** Behind all others where the report has gates: what only a verdict has. */
const verdictColumns = [
  "outcome",
  "severity",
  "gate",
  "comparison",
  "expected",
  "found",
  "margin",
  "minimum_n",
  "ci95_low",
  "ci95_high",
  "previous",
  "hours",
  "worst",
] as const;

type Column = (typeof leadingColumns | typeof otherColumns | typeof verdictColumns)[number];

/** The cells of one line by their columns; what is left out is empty. */
export type Fields = Partial<Record<Column, Cell>>;

/** One number, by the names of its columns. */
export interface Statistic extends Fields {
  readonly statistic: string;
  readonly category?: string | undefined;
  readonly value?: number | null | undefined;
  readonly unit?: string | undefined;
}

/** What a value rests on, a line each. */
export const countNames = ["n", "numerator", "denominator"] as const;

/** Counts by reason or category, a line each. */
export function countStatistics(statistic: string, counts: Readonly<Record<string, number>>): readonly Statistic[] {
  return Object.entries(counts).map(([category, value]) => ({ statistic, category, value, unit: "count" }));
}

/** Which columns a report has. */
export interface Columns {
  /** The names of the dimensions that its rows and gates tell apart. */
  readonly dimensions: readonly string[];
  /** Those behind the dimensions. */
  readonly others: readonly Column[];
}

export function columnsOf({ by, gates }: Report): Columns {
  if (gates === undefined) return { dimensions: by, others: otherColumns };
  const ofGates = gates.verdicts.flatMap(({ group }) => Object.keys(group));
  return { dimensions: [...new Set([...by, ...ofGates])], others: [...otherColumns, ...verdictColumns] };
}

/** The cells of the dimensions. */
export const groupCells = ({ dimensions }: Columns, group: Readonly<Record<string, string>>): readonly Cell[] =>
  dimensions.map((name) => (Object.hasOwn(group, name) ? group[name] : undefined));

/** A line in the order of the columns. */
export const lineOf = (
  fields: Fields,
  columns: Columns,
  group: Readonly<Record<string, string>> = {},
): readonly Cell[] => [
  ...leadingColumns.map((column) => fields[column]),
  ...groupCells(columns, group),
  ...columns.others.map((column) => fields[column]),
];
