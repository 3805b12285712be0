/** A minute on some wall clock. */
export interface Civil {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** How a language writes numbers and dates, where Intl does not know it or leaves a choice. */
export interface Locale {
  /** What Intl knows it by: a tag of BCP 47. It is always said, so that the machine's own locale plays no part. */
  readonly tag: string;
  readonly decimalMark: string;
  /** What stands behind a number of these. */
  readonly units: Readonly<Record<"day" | "hour" | "minute" | "second", string>>;
  /** What stands behind a number of percentage points. */
  readonly points: string;
  /** What stands before an amount of money, by the code of ISO 4217. */
  currency(code: string): string;
  date(civil: Civil): string;
  time(civil: Pick<Civil, "hour" | "minute">): string;
  /** From the first to the last. */
  span(first: string, last: string): string;
  /** The name of a period, of which the report has 2026-03-02, 2026-W10, 2026-03 and so on. */
  period(label: string): string;
}
