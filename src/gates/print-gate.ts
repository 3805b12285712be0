import { decimalText, percentText } from "./decimal.ts";
import { printDuration } from "./duration.ts";
import type { Gate, Limit, ScopeTerm } from "./gate.ts";
import { nameText } from "./name.ts";

/**
 * A gate as a text in its one canonical form, which `readGate` reads.
 *
 * @example printGate(readGate("warn:csat{ channel = * }.value>=85.0%").gate) //=> "warn: csat{channel=*}.value >= 85%"
 */
export function printGate({ severity, metric, scope, part, aggregation, comparison, limit, minimumN }: Gate): string {
  const level = severity === "warn" ? "warn: " : "";
  const names = [`${metric}${scopeText(scope)}`, ...(part === undefined ? [] : [part]), aggregation];
  const condition = minimumN === undefined ? "" : ` if n >= ${minimumN}`;
  return `${level}${names.join(".")} ${comparison} ${limitText(limit)}${condition}`;
}

const scopeText = (scope: readonly ScopeTerm[]): string =>
  scope.length === 0 ? "" : `{${scope.map(termText).join(",")}}`;

/** @example termText({ dimension: "channel" }) //=> "channel=*" */
export const termText = ({ dimension, value }: ScopeTerm): string =>
  `${nameText(dimension)}=${value === undefined ? "*" : nameText(value)}`;

function limitText(limit: Limit): string {
  switch (limit.kind) {
    case "number":
      return decimalText(limit.value);
    case "percent":
      return `${percentText(limit.fraction)}%`;
    case "duration":
      return `${printDuration(limit.seconds)}${limit.hours === undefined ? "" : ` ${limit.hours}`}`;
    case "money":
      return `${limit.currency} ${decimalText(limit.amount)}`;
    case "previous":
      return limit.factor === 1 ? "previous" : `previous * ${String(limit.factor)}`;
  }
}
