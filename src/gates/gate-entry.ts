import type { Metric } from "../metrics/metric.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import { badGate } from "./bad-gate.ts";
import { checkGate } from "./check-gate.ts";
import type { CheckedGate } from "./checked-gate.ts";
import type { Gate } from "./gate.ts";
import { termText } from "./print-gate.ts";
import { readGate } from "./read-gate.ts";
import type { WrittenGate } from "./written-gate.ts";

/** A gate of metrik.yaml, or of `--gate`, which is a text only. */
export interface GateEntry {
  readonly text: string;
  /** Dimensions of which every group is judged by itself. */
  readonly forEach?: readonly string[];
  readonly minN?: number;
}

/**
 * A gate of a run, ready to be judged.
 *
 * @param catalogue every metric as the run counts it
 * @param hours the clock of the run; of a saved report, that of the report
 * @throws MetrikError bad-gate, with a caret under what is wrong
 */
export const gateOf = (entry: GateEntry, catalogue: readonly Metric[], hours: Hours): CheckedGate =>
  checkGate(writtenGate(entry), catalogue, hours);

/**
 * The gate of an entry. What stands beside its text is written into that, where the grammar has it, so that an error can
 * point at it.
 *
 * @throws MetrikError bad-gate
 * @example writtenGate({ text: "csat.value >= 85%", forEach: ["channel"], minN: 30 }).text
 * //=> "csat{channel=*}.value >= 85% if n >= 30"
 */
export function writtenGate({ text, forEach = [], minN }: GateEntry): WrittenGate {
  const written = readGate(text);
  const { gate, places } = written;
  if (minN !== undefined && places.condition !== undefined) {
    throw badGate(text, places.condition, "the gate has a condition, and min-n beside it", "leave one of them out");
  }
  const terms = forEach.map((dimension) => termText({ dimension })).join(",");
  const condition = minN === undefined ? "" : ` if n >= ${minN}`;
  if (terms === "" && condition === "") return written;
  const [before, behind] = [text.slice(0, places.endOfScope), text.slice(places.endOfScope)];
  return readGate(`${before}${inScope(terms, gate)}${behind}${condition}`);
}

const inScope = (terms: string, { scope }: Gate): string => {
  if (terms === "") return "";
  return scope.length === 0 ? `{${terms}}` : `,${terms}`;
};
