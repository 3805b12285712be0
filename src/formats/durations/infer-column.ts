import { millisecondsPerDay } from "../../time/units.ts";
import { isNoData, isNotYet } from "../values/no-data.ts";
import { type DecimalMark, inferNumberColumn } from "../values/numbers.ts";
import { lettersIn } from "./letters.ts";
import {
  areHoursAndMinutes,
  clockSpelling,
  type DurationSpelling,
  dottedClockSpelling,
  numberSpelling,
} from "./spellings.ts";
import { isBusinessHeader, pairOfHeader, unitOfHeader } from "./units.ts";

/** A column of durations, of which it is known how they are written. */
export interface DurationColumn {
  /** For a person: `minutes`, `HH:MM:SS` … */
  readonly unit: string;
  /** Whether the header says that only business hours count. */
  readonly business: boolean;
  /** What is taken for granted of them. */
  readonly assumed: DurationSpelling["assumed"];
  /** Milliseconds, negative where the export says so; NaN where the text is blank or no duration. */
  read(text: string): number;
}

export interface DurationFailure {
  readonly ok: false;
  readonly reason: "no-unit" | "ambiguous-units" | "ambiguous-decimal-mark" | "no-spelling" | "empty";
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly examples: readonly string[];
}

export interface InferredDurations {
  readonly ok: true;
  readonly column: DurationColumn;
  /** How many of the samples that have a value can be read, 0…1. */
  readonly share: number;
}

export type DurationInference = InferredDurations | DurationFailure;

/**
 * Finds out from its texts and its header how the durations of a column are written. Plain numbers need a unit in the
 * header: "in minutes", "(seconds)", "resolution_hours", "(jam)". Without one only Excel's fractions of a day are understood.
 *
 * @param assumed the decimal mark where no value decides
 * @example
 * const inferred = inferDurationColumn(["1 jam 5 mnt"], "Lama Penyelesaian");
 * inferred.ok && inferred.column.read("45 dtk") //=> 45000
 */
export function inferDurationColumn(
  texts: readonly string[],
  header: string,
  assumed?: DecimalMark,
): DurationInference {
  const values = texts.map(tidy).filter((text) => text !== "" && !isNoData(text) && !isNotYet(text));
  if (values.length === 0) return failure("empty", "the first records have no value in the column", values);
  const telling = values.some(isNotZero) ? values.filter(isNotZero) : values;
  const words = lettersIn(telling, header);
  const ofDay = unitOfHeader(header) === undefined ? dayFractionsOf(telling, assumed) : undefined;
  const spelling = fitting(
    [...spellingsOf(telling, header, assumed), ...[words, ofDay].filter((one) => one !== undefined)],
    telling,
  );
  if (spelling === undefined) return words === undefined ? unclearLetters(telling) : explain(telling, header);
  const share = (telling.length - unread(spelling, telling)) / telling.length;
  return { ok: true, column: columnOf(spelling, header), share };
}

const columnOf = (spelling: DurationSpelling, header: string): DurationColumn => ({
  unit: spelling.name,
  business: isBusinessHeader(header),
  assumed: spelling.assumed,
  read: (text) => {
    const value = tidy(text);
    return isNotZero(value) ? spelling.read(value) : 0;
  },
});

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

/** 0 is the same length in every spelling, so that it tells nothing about the column's. */
const isNotZero = (text: string): boolean => text !== "0";

const unread = (spelling: DurationSpelling, values: readonly string[]): number =>
  values.filter((text) => Number.isNaN(spelling.read(text))).length;

/** The spelling that fits half of the values; no two share more than the odd one. */
const fitting = (spellings: readonly DurationSpelling[], values: readonly string[]): DurationSpelling | undefined =>
  spellings.find((spelling) => 2 * unread(spelling, values) <= values.length);

const spellingsOf = (
  values: readonly string[],
  header: string,
  assumed: DecimalMark | undefined,
): readonly DurationSpelling[] => [
  ...numbersOf(values, header, assumed),
  clockOf(values, header),
  ...dottedClockOf(values),
];

function numbersOf(
  values: readonly string[],
  header: string,
  assumed: DecimalMark | undefined,
): readonly DurationSpelling[] {
  const unit = unitOfHeader(header);
  const spelling = unit === undefined ? undefined : numberSpelling(values, unit, assumed);
  return spelling === undefined ? [] : [spelling];
}

/**
 * Two numbers are minutes and seconds where the header or longer values of the column have seconds, unless others of the
 * column have hours and minutes for sure.
 */
function clockOf(values: readonly string[], header: string): DurationSpelling {
  const unit = unitOfHeader(header);
  const hasSeconds = values.some((text) => /\d:\d\d:\d\d/.test(text));
  const told = pairOfHeader(header);
  const isOfSeconds = hasSeconds || unit === "minutes" || unit === "seconds" || told === "M:SS";
  const isOfHours = values.some(areHoursAndMinutes);
  const pair = isOfSeconds && !isOfHours ? "M:SS" : "H:MM";
  const spelling = clockSpelling(pair, hasSeconds ? "HH:MM:SS" : pair);
  const isTold = isOfSeconds || isOfHours || unit !== undefined || told !== undefined;
  return isTold ? spelling : { ...spelling, assumed: "clock" };
}

/** Dots also group thousands and part dates, so that every value must look like a clock. */
const dottedClockOf = (values: readonly string[]): readonly DurationSpelling[] =>
  unread(dottedClockSpelling, values) === 0 ? [dottedClockSpelling] : [];

/** 0.38400462962963, 1.15741E-05: few but Excel write numbers between 0 and 1 so; 0.5 beside them is half a day. */
const manyDecimals = /^0?[.,]\d{5,}$|e-\d+$/i;

/** Numbers that are fractions of a day throughout, half of them or more with as many decimals as seconds need there. */
function dayFractionsOf(values: readonly string[], assumed: DecimalMark | undefined): DurationSpelling | undefined {
  if (2 * values.filter((text) => manyDecimals.test(text)).length < values.length) return undefined;
  const numbers = numberSpelling(values, "days", assumed);
  const isWithinDay = (text: string) => numbers !== undefined && isBetween(numbers.read(text), 0, millisecondsPerDay);
  return numbers !== undefined && values.every(isWithinDay) ? { ...numbers, assumed: "fractions" } : undefined;
}

/** What to tell of a column whose unit only its values tell; undefined of others. */
export function assumedUnitNote({ assumed }: DurationColumn, header: string): string | undefined {
  switch (assumed) {
    case "fractions":
      return `column "${header}" was read as fractions of a day, as Excel writes durations; a unit in the header says otherwise`;
    case "clock":
      return `column "${header}" was read as hours and minutes; (mm:ss) in the header says otherwise`;
    default:
      return undefined;
  }
}

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const unclearLetters = (values: readonly string[]): DurationFailure =>
  failure(
    "ambiguous-units",
    "d can be days or detik (seconds) in the column, and h and hr hours or hari (days); write the units out",
    values,
  );

function explain(values: readonly string[], header: string): DurationFailure {
  const numbers = inferNumberColumn(values);
  if (!numbers.ok && numbers.reason === "ambiguous-decimal-mark") {
    return failure("ambiguous-decimal-mark", numbers.message, values);
  }
  if (!numbers.ok) return failure("no-spelling", "the values of the column are not understood as durations", values);
  if (values.every((text) => text === "1" || text === "0")) return failure("no-unit", yesOrNo, values);
  return failure(
    "no-unit",
    `the column has numbers without a unit; name it in the header, such as "${header} (minutes)"`,
    values,
  );
}

const yesOrNo =
  "the column has only 0 and 1, as of no and yes, which tell no time; a unit in the header would make them lengths of time";

const failure = (reason: DurationFailure["reason"], message: string, values: readonly string[]): DurationFailure => ({
  ok: false,
  reason,
  message,
  examples: values.slice(0, 3),
});
