import type { Words } from "../language/words.ts";
import type { Unit } from "../report/report.ts";
import { isUpperLimit } from "../report/upper-limit.ts";
import type { Judgement, Verdict } from "../report/verdict.ts";
import { setOff } from "./set-off.ts";

/*
 * The numbers of a verdict in words, the same in all readable outputs. The texts are plain and may hold data (groups,
 * conversations, reasons): whoever prints them encodes them.
 */

/** How people write comparisons. */
export const signs = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" } as const;

/** What a gate wants: "≤ 15m", "≥ 85%", "≤ 8h business". */
export function expectedText(verdict: Verdict, { format, verdicts }: Words): string {
  const { comparison, expected, unit, currency, hours } = verdict;
  const sign = signs[comparison];
  if (expected === null) return `${sign} ${verdicts.noPrevious}`;
  const limit = format.exact(expected, unit, currency);
  return `${sign} ${hours === "business" && unit === "seconds" ? verdicts.businessClock(limit) : limit}`;
}

/**
 * The number that was judged: "18m 0s", or of a bound of the interval "upper bound 18m 0s of 16m 0s". As exact as it takes
 * to tell it from the limit; the same text where it is at the limit. "no data" where there is none.
 */
export function foundText(verdict: Verdict, { format, verdicts }: Words): string {
  const { found, value, expected, margin, unit, currency } = verdict;
  if (found === null) return verdicts.noData;
  const limit = expected ?? found;
  const text = margin === 0 ? format.exact(limit, unit, currency) : format.apart(found, limit, unit, currency);
  if (value === null || value === found) return text;
  const boundText = found > value ? verdicts.upperBound : verdicts.lowerBound;
  return boundText(text, format.figure(value, unit, currency));
}

/** How far the number is from its limit, and on which side: "3m 0s over", "2.9 pp under", "at the limit"; "" if not judged. */
export function marginText({ margin, comparison, unit, currency }: Verdict, { format, verdicts }: Words): string {
  if (margin === null) return "";
  if (margin === 0) return verdicts.atLimit;
  const distance = format.distance(Math.abs(margin), unit, currency);
  return margin > 0 === isUpperLimit(comparison) ? verdicts.under(distance) : verdicts.over(distance);
}

/** The 95 % interval: "16m 0s – 19m 0s"; "" where there is none. */
export const intervalText = ({ ci95, unit, currency }: Verdict, { format }: Words): string =>
  ci95 === null ? "" : format.interval(ci95, unit, currency);

/** The same number of the range that the report is compared with: "12m 0s"; "" where there is none. */
export const previousText = ({ previous, unit, currency }: Verdict, { format }: Words): string =>
  previous === null ? "" : format.figure(previous, unit, currency);

/** What one conversation has of a metric: it hits or misses a ratio; of anything else it has a number. */
export function ownText(value: number, unit: Unit, currency: string | undefined, { format, verdicts }: Words): string {
  if (unit === "ratio" && value === 1) return verdicts.hit;
  return unit === "ratio" && value === 0 ? verdicts.miss : format.figure(value, unit, currency);
}

/**
 * The conversations that weigh most against it, the worst first: "TM-1 2d 0h".
 *
 * @param nameOf how an id stands before its number
 */
export const worstTexts = (
  { worst = [], unit, currency }: Verdict,
  words: Words,
  nameOf: (id: string) => string = setOff,
): readonly string[] =>
  worst.map(({ conversation, value }) => `${nameOf(conversation)} ${ownText(value, unit, currency, words)}`);

/** How many gates had each outcome, but for those of the first: "1 warning, 1 without data". */
function others(verdicts: readonly Verdict[], first: Verdict["outcome"], { conclusion }: Words): readonly string[] {
  const count = (outcome: Verdict["outcome"]): number => verdicts.filter((one) => one.outcome === outcome).length;
  const [warnings, missing] = [count("warn"), count("no-data")];
  return [
    ...(warnings === 0 ? [] : [conclusion.warnings(warnings)]),
    ...(missing === 0 || first === "no-data" ? [] : [conclusion.withoutData(missing)]),
  ];
}

/**
 * The last line of every readable output.
 *
 * @example
 * outcomeLine(judgement, wordsOf("en")) //=> "check failed: 2 of 7 gates failed, 1 warning, 1 without data"
 */
export function outcomeLine({ outcome, verdicts }: Judgement, words: Words): string {
  const { results, failed, passed, undecided } = words.conclusion;
  const became = { fail: failed, "no-data": undecided, pass: passed }[outcome];
  const count = verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const counts = [became(count, verdicts.length), ...others(verdicts, outcome, words)];
  return `${results[outcome]}: ${counts.join(", ")}`;
}
