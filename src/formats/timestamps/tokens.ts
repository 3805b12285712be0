import type { Fields } from "./fields.ts";
import { isWeekday, monthOf, offsetMinutes } from "./names.ts";

/** What a token of a date pattern stands for. */
export interface Token {
  readonly part: "year" | "month" | "day" | "hour" | "half" | "minute" | "second" | "fraction" | "weekday" | "offset";
  /** Digits only, so that beside another such token it is exactly as long as it is written. */
  readonly numeric: boolean;
  /** A regular expression of the texts that it can stand for. */
  readonly source: string;
  /** Takes in what `source` has matched; false where that means nothing. */
  read(fields: Fields, text: string): boolean;
}

const number = (
  part: "year" | "month" | "day" | "hour" | "minute" | "second",
  source: string,
  [low, high]: readonly [number, number],
): Token => ({
  part,
  numeric: true,
  source,
  read(fields, text) {
    fields[part] = Number(text);
    return fields[part] >= low && fields[part] <= high;
  },
});

/** 90…99 are 1990…1999, 00…89 are 2000…2089. */
const shortYear: Token = {
  part: "year",
  numeric: true,
  source: "\\d{2}",
  read(fields, text) {
    fields.year = Number(text) + (text < "90" ? 2000 : 1900);
    return true;
  },
};

const monthName: Token = {
  part: "month",
  numeric: false,
  source: "[a-z]+\\.?",
  read(fields, text) {
    fields.month = monthOf(text) ?? Number.NaN;
    return fields.month >= 1;
  },
};

const weekday: Token = {
  part: "weekday",
  numeric: false,
  source: "[a-z']+\\.?",
  read: (_, text) => isWeekday(text),
};

const fraction: Token = {
  part: "fraction",
  numeric: true,
  source: "\\d+",
  read(fields, text) {
    fields.millisecond = Number(text.slice(0, 3).padEnd(3, "0"));
    fields.finer = /[1-9]/.test(text.slice(3));
    return true;
  },
};

const halfOfDay: Token = {
  part: "half",
  numeric: false,
  source: "[ap]\\.?m\\.?|pagi|siang|sore|malam",
  read(fields, text) {
    fields.halfOfDay = text;
    return true;
  },
};

const offset = (source: string): Token => ({
  part: "offset",
  numeric: false,
  source,
  read(fields, text) {
    const minutes = offsetMinutes(text.replace(/ \(.*|[()]/g, ""));
    fields.offset = minutes ?? Number.NaN;
    return minutes !== undefined;
  },
});

const numericOffset = "[+-]\\d\\d(?::?\\d\\d)?";
const zoneName = "Z|(?:UTC|GMT)(?:[+-]\\d\\d?(?::?\\d\\d)?)?|WIB|WITA|WIT";
const bracketed = "\\((?:WIB|WITA|WIT)\\)";
const comment = "(?: \\([^()]+\\))?";

const written = (letters: string, token: Token) => letters.split(" ").map((name) => [name, token] as const);

/** The tokens of Unicode (UTS 35) that a spelling can use, by the letters that write them. */
export const tokens: ReadonlyMap<string, Token> = new Map([
  ...written("y yyyy", number("year", "\\d{4}", [0, 9999])),
  ...written("yy", shortYear),
  ...written("M MM", number("month", "\\d{1,2}", [1, 12])),
  ...written("MMM MMMM", monthName),
  ...written("d dd", number("day", "\\d{1,2}", [1, 31])),
  ...written("E EE EEE EEEE", weekday),
  ...written("H HH", number("hour", "\\d{1,2}", [0, 23])),
  ...written("h hh", number("hour", "\\d{1,2}", [1, 12])),
  ...written("a aa aaa", halfOfDay),
  ...written("m mm", number("minute", "\\d{2}", [0, 59])),
  ...written("s ss", number("second", "\\d{2}", [0, 60])),
  ...written("S SS SSS SSSSSS SSSSSSSSS", fraction),
  ...written("x xx xxx X XX XXX", offset(`Z|${numericOffset}`)),
  ...written("z zzz", offset(`(?:${zoneName}|${bracketed}|${numericOffset})${comment}`)),
]);
