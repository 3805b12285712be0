import type { Figures } from "../report/report.ts";
import type { Judgement, Verdict } from "../report/verdict.ts";
import type { CheckedGate } from "./checked-gate.ts";
import { intervalIn, previousIn, valueIn } from "./figures.ts";
import type { Found } from "./found.ts";
import type { Gate } from "./gate.ts";
import { marginOf } from "./margin.ts";
import { orNull, reasonOf, type Told } from "./told.ts";

/** The numbers of a verdict; without a margin, the reason. */
type Numbers = Pick<
  Verdict,
  "currency" | "expected" | "found" | "value" | "margin" | "n" | "ci95" | "previous" | "reason"
>;

/** Holds what was found against the limit of a gate, or says why it cannot be. */
export function measure(
  checked: CheckedGate,
  found: Found,
  judgedOn: Judgement["judgedOn"],
  minimumN: number,
): Numbers {
  const { gate } = checked;
  if ("reason" in found.figures) return nothing(checked, found.figures.reason);
  const figures = found.figures.is;
  const value = valueIn(figures, gate.aggregation);
  const reasonOfCurrency = "is" in value ? whyOtherCurrency(gate, figures) : undefined;
  if (reasonOfCurrency !== undefined) return { ...nothing(checked, reasonOfCurrency), n: figures.n };
  const interval = intervalIn(figures, gate.aggregation);
  const previous = previousIn(figures, gate.aggregation);
  const expected = expectedOf(gate, previous);
  const judged = judgedOf(value, interval, judgedOn);
  const reason =
    reasonOf(value) ??
    whyTooFew(figures, minimumN) ??
    whyOtherClock(gate, found) ??
    reasonOf(expected) ??
    reasonOf(judged);
  const isJudged = reason === undefined && "is" in expected && "is" in judged;
  return {
    ...currencyOf(checked, figures.currency),
    expected: orNull(expected),
    found: isJudged ? judged.is : null,
    value: orNull(value),
    margin: isJudged ? marginOf(judged.is, gate.comparison, expected.is) : null,
    n: figures.n,
    ci95: orNull(interval),
    previous: orNull(previous),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Without any figures. */
const nothing = (checked: CheckedGate, reason: string): Numbers => ({
  ...currencyOf(checked),
  expected: orNull(expectedOf(checked.gate, { reason })),
  found: null,
  value: null,
  margin: null,
  n: 0,
  ci95: null,
  previous: null,
  reason,
});

/** That of the number, else that of the limit. */
const currencyOf = ({ gate: { limit }, unit }: CheckedGate, found?: string): Pick<Verdict, "currency"> => {
  const currency = found ?? (limit.kind === "money" ? limit.currency : undefined);
  return unit !== "money" || currency === undefined ? {} : { currency };
};

/** A product of doubles errs behind the fifteenth digit: 100 * 1.1 is to be 110. */
const significantDigits = 15;

/** The limit as a number. */
function expectedOf({ limit }: Gate, previous: Told<number>): Told<number> {
  switch (limit.kind) {
    case "number":
      return { is: limit.value };
    case "percent":
      return { is: limit.fraction };
    case "duration":
      return { is: limit.seconds };
    case "money":
      return { is: limit.amount };
    case "previous":
      if ("reason" in previous) return { reason: `no previous value: ${previous.reason}` };
      return { is: Number((previous.is * limit.factor).toPrecision(significantDigits)) };
  }
}

/** The value, or the bound of its interval that is asked for. */
function judgedOf(
  value: Told<number>,
  interval: Told<readonly [number, number]>,
  judgedOn: Judgement["judgedOn"],
): Told<number> {
  if (judgedOn === "value") return value;
  return "is" in interval ? { is: interval.is[judgedOn === "lower" ? 0 : 1] } : interval;
}

const whyTooFew = ({ n }: Figures, minimumN: number): string | undefined =>
  n < minimumN ? `n = ${n}, fewer than ${minimumN}` : undefined;

/** Why the number is not money like the limit, which only the data tell. */
function whyOtherCurrency({ limit }: Gate, { currency }: Figures): string | undefined {
  if (limit.kind !== "money" || currency === limit.currency) return undefined;
  return currency === undefined || currency === "" ? "nothing tells its currency" : `it is in ${currency}`;
}

/** Why the number is not counted on the clock of the limit, which a saved report alone tells. */
function whyOtherClock({ limit }: Gate, { hours }: Found): string | undefined {
  const isOtherClock = limit.kind === "duration" && limit.hours !== undefined && limit.hours !== hours;
  return isOtherClock ? `it is counted in ${hours} hours` : undefined;
}
