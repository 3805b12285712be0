import type { Metric, Unit } from "../metrics/metric.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import { badGate } from "./bad-gate.ts";
import { clockOf } from "./checked-gate.ts";
import { decimalText, percentText, refuseThousands } from "./decimal.ts";
import type { Limit } from "./gate.ts";
import type { WrittenGate } from "./written-gate.ts";

/** What a number of each unit is held against, unless against what it was before. */
const limits = {
  seconds: { kind: "duration", is: "a duration", example: "15m" },
  ratio: { kind: "percent", is: "a share", example: "85%" },
  count: { kind: "number", is: "a count", example: "40" },
  score: { kind: "number", is: "a score", example: "4.2" },
  money: { kind: "money", is: "money", example: "IDR 12500" },
} as const satisfies Record<Unit, { kind: Limit["kind"]; is: string; example: string }>;

/**
 * Checks that a number is held against its like, and on the clock that it is counted on.
 *
 * @param unit of the number
 * @param hours the clock of the run
 * @throws MetrikError bad-gate
 */
export function checkLimit(written: WrittenGate, metric: Metric, unit: Unit, hours: Hours): void {
  const { gate, text, places } = written;
  const { kind, is, example } = limits[unit];
  // No score is in the thousands.
  if (gate.limit.kind === "number" && unit !== "score") refuseThousands(text, places.limit);
  if (gate.limit.kind !== kind && gate.limit.kind !== "previous") {
    const subject = text.slice(places.metric.from, places.aggregation.to);
    const limit = text.slice(places.limit.from, places.limit.to);
    const help = likelyMeant(unit, gate.limit) ?? `write a limit such as ${example}`;
    throw badGate(text, places.limit, `${subject} is ${is}, which ${limit} is not`, help);
  }
  if (gate.limit.kind === "duration") checkClock(written, gate.limit, metric, hours);
}

/** What to write for a number that stands there bare. */
function likelyMeant(unit: Unit, limit: Limit): string | undefined {
  if (limit.kind !== "number" || limit.value < 0) return undefined;
  const { value } = limit;
  const text = decimalText(value);
  if (unit === "seconds") return `write ${text}m for minutes or ${text}s for seconds`;
  if (unit === "money") return `write it with its currency: IDR ${text}`;
  if (unit === "ratio" && value <= 100) return `write ${value <= 1 ? percentText(value) : value}%`;
  return undefined;
}

type Duration = Extract<Limit, { readonly kind: "duration" }>;

function checkClock({ text, places }: WrittenGate, limit: Duration, metric: Metric, hours: Hours): void {
  const clock = clockOf(metric, hours);
  if (limit.hours === undefined || limit.hours === clock) return;
  const way = `leave the word out, or count it that way: --hours ${limit.hours}, or metrics.${metric.id}.hours in metrik.yaml`;
  throw badGate(
    text,
    places.clock ?? places.limit,
    `${metric.id} is counted in ${clock} hours, not in ${limit.hours} hours`,
    metric.clocked ? way : "leave the word out: this metric is always counted so",
  );
}
