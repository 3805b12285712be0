/** A number as the reader reads it. */
export type Text = (value: number) => string;

/** What may not be known: null, undefined or no finite number. Nothing is drawn for it. */
export type Unsure = number | null | undefined;

export interface ChartWords {
  /** What opens the table of a chart's numbers. */
  readonly numbers: string;
  /** What stands in that table where there is no number, such as "–". */
  readonly none: string;
}

/** What every chart is told beside its numbers, in the language of its reader. */
export interface ChartProps {
  /** Unique on its page, of letters, digits and hyphens: the ids of what is in the chart begin with it. */
  readonly id: string;
  readonly title: string;
  /** What the marks measure, and in which unit: the name of the axis of values. */
  readonly unit: string;
  /** What is to be seen, in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly words: ChartWords;
}
