import { metricById } from "../metrics/index.ts";
import { didYouMean } from "../suggest.ts";
import type { Span } from "./bad-gate.ts";
import { type Comparison, comparisons, type Gate, type Limit } from "./gate.ts";
import { readLimit } from "./read-limit.ts";
import { readSubject } from "./read-subject.ts";
import { Scanner, type Token } from "./scanner.ts";
import type { WrittenGate } from "./written-gate.ts";

/**
 * Reads a gate.
 *
 *     gate        = [ "warn:" ] subject comparison limit [ "if" "n" ">=" count ]
 *     subject     = metric [ scope ] [ "." part ] "." aggregation
 *     scope       = "{" term { "," term } "}"
 *     term        = dimension "=" ( value | "*" )
 *     aggregation = "value" | "mean" | "median" | "p90" | "min" | "max" | "n"
 *     comparison  = "<" | "<=" | ">" | ">="
 *     limit       = number | percent | duration [ clock ] | money | previous
 *     percent     = number "%"                            from 0% to 100%
 *     duration    = number unit { number unit }           the largest unit first: 1h30m
 *     unit        = "w" | "d" | "h" | "m" | "min" | "s" | "sec"
 *     clock       = "calendar" | "business"
 *     money       = currency number                       by its code of ISO 4217: IDR 12500
 *     previous    = "previous" [ "*" number ]
 *     number      = [ "-" ] digits [ "." digits ]         of 15 digits, 6 of them decimals
 *     count       = digits                                9 of them
 *
 * Metrics and parts consist of letters, digits, "-" and "_"; dimensions and values also of . @ / + : ( ), and of anything
 * in quotes, where a quote or a backslash stands behind a backslash. There is no space in a subject outside its scope, nor
 * in a number, a percent or a duration; the words behind a limit stand behind one; elsewhere there may be some. A month is
 * no unit: 15m is 15 minutes. Shares, durations and factors are not negative. A duration or money of 1.250 is refused, which
 * could be 1250; of a number `checkGate` knows whether it could.
 *
 * @throws MetrikError bad-gate, with a caret under what is wrong
 * @example readGate("csat.value >= 85%").gate.limit //=> { kind: "percent", fraction: 0.85 }
 */
export function readGate(text: string): WrittenGate {
  const scanner = new Scanner(text);
  const severity = readSeverity(scanner);
  const { subject, places } = readSubject(scanner);
  const comparison = readComparison(scanner);
  const { limit, place, clock } = readLimit(scanner);
  const condition = readCondition(scanner);
  scanner.skipSpaces();
  if (scanner.at < text.length)
    throw scanner.unexpected(wordsBehind(limit), "a limit may be followed only by: if n >= 30");
  return {
    gate: { severity, ...subject, comparison, limit, ...(condition && { minimumN: condition.minimumN }) },
    text,
    places: { ...places, limit: place, ...(clock && { clock }), ...(condition && { condition: condition.place }) },
  };
}

function readSeverity(scanner: Scanner): Gate["severity"] {
  scanner.skipSpaces();
  const level = scanner.take(/[\p{L}\p{N}_-]+:/uy);
  if (level === undefined) return "fail";
  if (level.text !== "warn:") {
    const help = didYouMean(level.text, ["warn:"]) || "without a level a gate fails the check; warn: only warns";
    throw scanner.refuse(level, `there is no level "${level.text}"`, partMeant(scanner, level) ?? help);
  }
  scanner.skipSpaces();
  return "warn";
}

/** What to write where the level is a metric, and its part stands behind the colon. */
function partMeant(scanner: Scanner, level: Token): string | undefined {
  const metric = metricById(level.text.slice(0, -1));
  scanner.skipSpaces();
  const part = scanner.peek(/[^\s<>=]+/y);
  return metric && part && `write ${metric.id}.${part.text}`;
}

function readComparison(scanner: Scanner): Comparison {
  scanner.skipSpaces();
  if (scanner.peek(/\{/y) !== undefined) throw scanner.missing("a comparison", "a scope comes after the metric");
  const help = `comparisons: ${comparisons.join(", ")}`;
  const sign = scanner.take(/[<>=!≤≥≠]+/uy);
  if (sign === undefined) throw scanner.missing("a comparison", help);
  const comparison = comparisons.find((known) => known === sign.text);
  if (comparison === undefined) throw scanner.refuse(sign, `there is no comparison "${sign.text}"`, help);
  scanner.skipSpaces();
  return comparison;
}

const wordsBehind = (limit: Limit): readonly string[] =>
  limit.kind === "duration" && limit.hours === undefined ? ["business", "calendar", "if"] : ["if"];

interface Condition {
  readonly minimumN: number;
  readonly place: Span;
}

/** "if n >= 30"; undefined where there is none. */
function readCondition(scanner: Scanner): Condition | undefined {
  scanner.skipSpaces();
  const word = scanner.take(/(?<=\s)if(?![\p{L}\p{N}_-])/uy);
  if (word === undefined) return undefined;
  for (const [pattern, what] of [
    [/n/y, '"n"'],
    [/>=/y, '">="'],
  ] as const) {
    scanner.skipSpaces();
    if (scanner.take(pattern) === undefined) throw scanner.missing(what, conditionHelp);
  }
  scanner.skipSpaces();
  const count = scanner.take(/\d{1,9}(?![\d.])/y);
  if (count === undefined) throw scanner.missing("a whole number", conditionHelp);
  return { minimumN: Number(count.text), place: { from: word.from, to: count.to } };
}

const conditionHelp = "a condition asks for observations: if n >= 30";
