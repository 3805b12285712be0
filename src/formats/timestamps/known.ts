import { PatternSpelling, withoutUnusual } from "./pattern.ts";

const separators = ["/", "-", "."];
const years = ["yyyy", "yy"];
const weekday = "[EEE[,] ]";

const numericDates = (order: (separator: string, year: string) => string): readonly string[] =>
  separators.flatMap((separator) => years.map((year) => weekday + order(separator, year)));

const yearFirst = separators.map((separator) => `yyyy${separator}MM${separator}dd`);
const named = [
  ...[" ", "-", "/"].flatMap((separator) => years.map((year) => `${weekday}d${separator}MMM${separator}${year}`)),
  `${weekday}MMM d[,] yyyy`,
];

/** A day alone or with a time: with a colon or the Indonesian dot, on a clock of 24 or 12 hours, with or without a zone. */
const clocks = ["HH:mm[:ss[.SSS]]", "HH.mm[.ss]", "h:mm[:ss][ ]a", "h.mm[.ss][ ]a"];
const words = "[,][ -][ 'pukul'][ 'jam'][ 'pkl'[.]][ 'pk'[.]][ 'at'][ '@']";
const times = ["", ...clocks.flatMap((clock) => ["", "[ ]z"].map((zone) => `${words} ${clock}${zone}`))];

const withTimes = (dates: readonly string[]): readonly string[] =>
  dates.flatMap((date) => times.map((time) => date + time));

/** Spellings with their own order: that of C's asctime and of Twitter, and the basic form of ISO 8601. */
const whole = [
  "[EEE[,] ]MMM d HH:mm:ss z yyyy",
  "[EEE[,] ]MMM d HH:mm:ss yyyy",
  "yyyyMMdd'T'HHmmssX",
  "yyyyMMdd'T'HHmmss",
];

/** A spelling that is tried on a column, apart from ISO 8601 and numbers since the epoch. */
export interface KnownSpelling {
  readonly family: "day-first" | "month-first" | "other";
  readonly pattern: PatternSpelling;
}

const spelt = (family: KnownSpelling["family"], patterns: readonly string[]): readonly KnownSpelling[] =>
  patterns.map((pattern) => ({ family, pattern: new PatternSpelling(pattern) }));

let known: readonly KnownSpelling[] | undefined;

/** Made when a column first needs them: there are two hundred. */
export function knownSpellings(): readonly KnownSpelling[] {
  known ??= [
    ...spelt("day-first", withTimes(numericDates((separator, year) => `dd${separator}MM${separator}${year}`))),
    ...spelt("month-first", withTimes(numericDates((separator, year) => `MM${separator}dd${separator}${year}`))),
    ...spelt("other", [...withTimes([...yearFirst, ...named]), ...whole]),
  ];
  return known;
}

/** What all of them begin with: a weekday perhaps, then a number, or a month and a number. */
const beginning = /^(?:[a-z']+\.?,? +)?(?:\d{1,4}[-/. ]|[a-z]+\.? +\d|\d{8}T)/i;

/** A quick look at a text, which may be one of many that are no times: false where no known spelling is like it. */
export const mayBeKnown = (text: string): boolean => beginning.test(withoutUnusual(text));
