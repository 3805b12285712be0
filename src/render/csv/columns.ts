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

type Column = (typeof leadingColumns)[number] | (typeof otherColumns)[number];

/** The cells of one line by their columns; what is left out is empty. */
export type Fields = Partial<Record<Column, Cell>>;

/** One number, by the names of its columns. */
export type Statistic = Pick<Fields, "statistic" | "category" | "value" | "unit">;

/** Counts by reason or category, a line each. */
export function countStatistics(statistic: string, counts: Readonly<Record<string, number>>): readonly Statistic[] {
  return Object.entries(counts).map(([category, value]) => ({ statistic, category, value, unit: "count" }));
}

/** A line in the order of the columns, `group` being the cells of the dimensions. */
export const lineOf = (fields: Fields, group: readonly Cell[]): readonly Cell[] => [
  ...leadingColumns.map((column) => fields[column]),
  ...group,
  ...otherColumns.map((column) => fields[column]),
];
