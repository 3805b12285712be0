import type { Judgement, Verdict } from "../report/verdict.ts";
import { plural } from "./document/words.ts";
import { apartText, distanceText, exactText } from "./exact-text.ts";
import { countText, figureText } from "./numbers.ts";
import { uncapitalised } from "./uncapitalised.ts";

/*
 * Verdicts in words, the same in all readable outputs. The texts are plain and may hold data (groups, conversations,
 * reasons): whoever prints them encodes them.
 */

const signs = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" } as const;

const said = (pieces: readonly string[], separator = ", "): string =>
  pieces.filter((piece) => piece !== "").join(separator);

const clockOf = ({ hours, unit }: Verdict): string => (hours === "business" && unit === "seconds" ? " business" : "");

/**
 * What a gate wants: "≤ 15m", "≥ 85%", "≤ 8h business".
 */
export function expectedText(verdict: Verdict): string {
  const { comparison, expected, unit, currency } = verdict;
  const limit =
    expected === null ? "previous (there is none)" : `${exactText(expected, unit, currency)}${clockOf(verdict)}`;
  return `${signs[comparison]} ${limit}`;
}

/**
 * The number that was judged: "18m 0s", or of a bound of the interval "upper bound 18m 0s of 16m 0s". As exact as it takes
 * to tell it from the limit. "no data" where there is none.
 */
export function foundText(verdict: Verdict): string {
  const { found, value, unit, currency } = verdict;
  if (found === null) return "no data";
  const text = apartText(found, verdict.expected ?? found, unit, currency);
  if (value === null || value === found) return text;
  return `${found > value ? "upper" : "lower"} bound ${text} of ${figureText(value, unit, currency)}`;
}

/** How far the number is from its limit, and on which side: "3m 0s over", "2.9 pp under", "at the limit"; "" if not judged. */
export function marginText({ margin, comparison, unit, currency }: Verdict): string {
  if (margin === null) return "";
  if (margin === 0) return "at the limit";
  const isLimitAbove = comparison === "<" || comparison === "<=";
  return `${distanceText(Math.abs(margin), unit, currency)} ${margin > 0 === isLimitAbove ? "under" : "over"}`;
}

/** The 95 % interval: "16m 0s – 19m 0s"; "" where there is none. */
export function intervalText({ ci95, unit, currency }: Verdict): string {
  return ci95 === null ? "" : ci95.map((bound) => figureText(bound, unit, currency)).join(" – ");
}

/** The same number of the range that the report is compared with: "12m 0s"; "" where there is none. */
export const previousText = ({ previous, unit, currency }: Verdict): string =>
  previous === null ? "" : figureText(previous, unit, currency);

/** On how many observations it rests, and how many it has to: "n = 4 of at least 30". */
const observationsText = ({ n, minimumN }: Verdict): string =>
  n < minimumN ? `n = ${countText(n)} of at least ${countText(minimumN)}` : `n = ${countText(n)}`;

/** A conversation hits or misses; what it has of another metric is a number. */
const hits = new Map([
  [1, "yes"],
  [0, "no"],
]);

/** The conversations that weigh most against it, the worst first. */
export const worstTexts = ({ worst = [], unit, currency }: Verdict): readonly WorstText[] =>
  worst.map(({ conversation, value }) => ({
    conversation,
    value: (unit === "ratio" ? hits.get(value) : undefined) ?? figureText(value, unit, currency),
  }));

interface WorstText {
  readonly conversation: string;
  readonly value: string;
}

/** Which number a gate is about: "p90 of first response time for channel email". */
export function subjectText({ aggregation, title, part, group }: Verdict): string {
  const name = said([title, part === null ? "" : part.replaceAll("-", " ")]);
  const scope = said(Object.entries(group).map(([dimension, value]) => `${dimension} ${value}`));
  const number = aggregation === "value" ? name : `${aggregation} of ${uncapitalised(name)}`;
  return scope === "" ? number : `${number} for ${scope}`;
}

/**
 * What was found against what was expected, in one line.
 *
 * @example
 * verdictHeadline(verdict)
 * //=> "p90 of first response time for channel whatsapp is 18m 0s, limit ≤ 15m, 3m 0s over, n = 240"
 */
export function verdictHeadline(verdict: Verdict): string {
  const { found, reason = "" } = verdict;
  const finding = found === null ? `has no verdict${reason === "" ? "" : `: ${reason}`}` : `is ${foundText(verdict)}`;
  const limit = `limit ${expectedText(verdict)}`;
  return said([`${subjectText(verdict)} ${finding}`, limit, marginText(verdict), observationsText(verdict)]);
}

/** All there is to say of a verdict, a thing a line: "expected: ≤ 15m", "found: 18m 0s", …, "worst: TM-1 2d 0h". */
export function detailLines(verdict: Verdict): readonly string[] {
  const { gate, reason = "", n, minimumN } = verdict;
  const details = {
    gate,
    reason,
    expected: expectedText(verdict),
    found: foundText(verdict),
    margin: marginText(verdict),
    n: `${countText(n)}${minimumN > 0 ? ` of at least ${countText(minimumN)}` : ""}`,
    "95% interval": intervalText(verdict),
    previous: previousText(verdict),
  };
  const told = Object.entries(details).filter(([, text]) => text !== "");
  const worst = worstTexts(verdict).map(({ conversation, value }) => `worst: ${conversation} ${value}`);
  return [...told.map(([name, text]) => `${name}: ${text}`), ...worst];
}

/** How many gates had each outcome, but for those of the first: "1 warning, 1 without data". */
function others(verdicts: readonly Verdict[], first: Verdict["outcome"]): readonly string[] {
  const count = (outcome: Verdict["outcome"]): number => verdicts.filter((one) => one.outcome === outcome).length;
  const [warnings, missing] = [count("warn"), count("no-data")];
  return [
    warnings === 0 ? "" : plural(warnings, "warning"),
    missing === 0 || first === "no-data" ? "" : `${countText(missing)} without data`,
  ];
}

const outcomes = {
  fail: { outcome: "fail", result: "check failed", became: "failed" },
  "no-data": { outcome: "no-data", result: "check undecided", became: "without data" },
  pass: { outcome: "pass", result: "check passed", became: "passed" },
} as const;

/**
 * The last line of every readable output.
 *
 * @example
 * outcomeLine(judgement) //=> "check failed: 2 of 7 gates failed, 1 warning, 1 without data"
 */
export function outcomeLine({ outcome: of, verdicts }: Judgement): string {
  const { outcome, result, became } = outcomes[of];
  const count = verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const first = `${countText(count)} of ${plural(verdicts.length, "gate")} ${became}`;
  return `${result}: ${said([first, ...others(verdicts, outcome)])}`;
}
