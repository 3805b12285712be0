import type { Judgement, Verdict } from "../../report/verdict.ts";
import type { DimensionLabels } from "./dimensions.ts";
import { baseUnitOf, type Sample } from "./sample.ts";

type Labels = Sample["labels"];

const outcomes = ["pass", "fail", "warn", "no-data"];
const checkOutcomes = ["pass", "fail", "no-data"];

/** 1 for the outcome that it is, 0 for the others. */
const outcomeSamples = (
  sample: Omit<Sample, "value">,
  all: readonly string[],
  outcome: Verdict["outcome"],
): readonly Sample[] =>
  all.map((one) => ({ ...sample, labels: { ...sample.labels, outcome: one }, value: Number(one === outcome) }));

/** Without data there is none: what could not be judged has neither passed nor failed. */
function passedSamples({ outcome }: Verdict, labels: Labels): readonly Sample[] {
  if (outcome === "no-data") return [];
  const help = "1 where the gate holds, 0 where it does not; no series where there is no data.";
  return [{ name: "gate passed", help, labels, value: Number(outcome === "pass") }];
}

/** The numbers of the gate, in the unit of its metric; families of different units are kept apart. */
function figureSamples(verdict: Verdict, labels: Labels): readonly Sample[] {
  const { unit, currency, expected, found, margin, previous, n } = verdict;
  const figures = [
    { name: "gate found", help: "The number that was judged.", value: found },
    { name: "gate limit", help: "What it is held against.", value: expected },
    { name: "gate margin", help: "How far inside the limit it is; below 0, how far beyond.", value: margin },
    { name: "gate previous", help: "The same number of the range compared with.", value: previous },
  ];
  const ofMoney = currency === undefined || currency === "" ? labels : { ...labels, currency };
  const known = figures.flatMap(({ value, ...family }) =>
    value === null ? [] : [{ ...family, unit: baseUnitOf(unit), labels: ofMoney, value }],
  );
  return [
    ...known,
    { name: "gate observations", help: "How many observations the judged number rests on.", labels, value: n },
  ];
}

function verdictSamples(verdict: Verdict, gate: string, dimensions: DimensionLabels): readonly Sample[] {
  const { metric, severity, group, outcome } = verdict;
  const labels = { gate, metric, severity, ...dimensions.labels(group) };
  const state = { name: "gate outcome", help: "1 for what became of the gate.", labels };
  return [
    ...passedSamples(verdict, labels),
    ...outcomeSamples(state, outcomes, outcome),
    ...figureSamples(verdict, labels),
  ];
}

/** The text of each gate; a gate that is there twice gets a number. */
function gateTexts(verdicts: readonly Verdict[]): readonly string[] {
  const times = new Map<string, number>();
  return verdicts.map(({ gate }) => {
    const time = (times.get(gate) ?? 0) + 1;
    times.set(gate, time);
    return time === 1 ? gate : `${gate} (${time})`;
  });
}

/** What became of the gates, and of the check. */
export function gateSamples({ outcome, verdicts }: Judgement, dimensions: DimensionLabels): readonly Sample[] {
  const texts = gateTexts(verdicts);
  const state = { name: "check outcome", help: "1 for what became of the check.", labels: {} };
  return [
    ...outcomeSamples(state, checkOutcomes, outcome),
    ...verdicts.flatMap((verdict, index) => verdictSamples(verdict, texts[index], dimensions)),
  ];
}
