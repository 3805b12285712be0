import type { Judgement, Verdict } from "../report/verdict.ts";
import type { CheckedGate } from "./checked-gate.ts";
import type { Found } from "./found.ts";
import type { Gate } from "./gate.ts";
import { holds } from "./margin.ts";
import { measure } from "./measure.ts";
import { printGate } from "./print-gate.ts";

/** Which number is judged, and when. */
export interface Judging {
  /** The value, or the lower or upper bound of its 95 % interval. */
  readonly judgedOn: Judgement["judgedOn"];
  /**
   * On how many observations a number has to rest where its gate does not say it. Of a count that is not asked: of an empty
   * backlog everything is known.
   */
  readonly minimumN: number;
}

/** The verdict on a gate in one group. */
export function verdictOn(checked: CheckedGate, found: Found, { judgedOn, minimumN }: Judging): Verdict {
  const { gate, metric, unit } = checked;
  const needed = gate.minimumN ?? (isCount(checked) ? 0 : minimumN);
  const { currency, reason, ...numbers } = measure(checked, found, judgedOn, needed);
  return {
    gate: printGate({ ...gate, scope: narrowed(gate, found) }),
    severity: gate.severity,
    metric: metric.id,
    title: metric.title,
    part: gate.part ?? null,
    group: { ...found.group },
    aggregation: gate.aggregation,
    unit,
    ...(currency === undefined ? {} : { currency }),
    ...(unit === "seconds" && found.hours !== undefined ? { hours: found.hours } : {}),
    comparison: gate.comparison,
    ...numbers,
    minimumN: needed,
    outcome: outcomeOf(gate, numbers.margin),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A count is no estimate of anything: n is the number itself, and few may be what is wanted. */
const isCount = ({ gate: { aggregation }, unit }: CheckedGate): boolean =>
  unit === "count" && (aggregation === "value" || aggregation === "n");

const narrowed = ({ scope }: Gate, { group }: Found): Gate["scope"] =>
  scope.map((term) =>
    Object.hasOwn(group, term.dimension) ? { dimension: term.dimension, value: group[term.dimension] } : term,
  );

function outcomeOf({ severity, comparison }: Gate, margin: number | null): Verdict["outcome"] {
  if (margin === null) return "no-data";
  return holds(margin, comparison) ? "pass" : severity;
}
