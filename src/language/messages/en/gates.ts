import type { Format } from "../../format.ts";
import { pluralOf } from "./plural.ts";

/** A gate's verdict in a table. */
export const verdictTable = {
  title: "Gates",
  found: "found",
  limit: "limit",
  margin: "margin",
  before: "before",
  /** Signs beside the words, so that an outcome is seen without colours, too. */
  outcomes: { fail: "✗ fail", "no-data": "? no data", warn: "! warn", pass: "✓ pass" },
  interval: (interval: string) => `95% ${interval}`,
};

/** Above the columns of sheets and pages with a row for each verdict, and words in it that stand in no other table. */
export const verdictSheet = {
  outcome: "Outcome",
  gate: "Gate",
  metric: "Metric",
  group: "Group",
  /** Above a sign such as "≤". */
  comparison: "Must be",
  limit: "Limit",
  found: "Found",
  /** The number itself, where a bound of its interval was judged. */
  value: "Value",
  margin: "Margin",
  side: "Side",
  currency: "Currency",
  clock: "Clock",
  n: "n",
  minimumN: "n at least",
  before: "Before",
  from: "95% from",
  to: "95% to",
  reason: "Reason",
  worst: "Worst conversations",
  /** On which side of its limit a number is. */
  under: "under",
  over: "over",
};

/** What was found against what was expected. */
export const verdicts = {
  businessClock: (limit: string) => `${limit} business`,
  noPrevious: "previous (there is none)",
  noData: "no data",
  upperBound: (found: string, value: string) => `upper bound ${found} of ${value}`,
  lowerBound: (found: string, value: string) => `lower bound ${found} of ${value}`,
  atLimit: "at the limit",
  under: (distance: string) => `${distance} under`,
  over: (distance: string) => `${distance} over`,
  hit: "yes",
  miss: "no",
};

/** What it all comes to. */
export function conclusion(format: Format) {
  const { count } = format;
  const plural = pluralOf(format);
  return {
    results: { fail: "check failed", "no-data": "check undecided", pass: "check passed" },
    failed: (some: number, all: number) => `${count(some)} of ${plural(all, "gate")} failed`,
    passed: (some: number, all: number) => `${count(some)} of ${plural(all, "gate")} passed`,
    undecided: (some: number, all: number) => `${count(some)} of ${plural(all, "gate")} without data`,
    warnings: (warnings: number) => plural(warnings, "warning"),
    withoutData: (missing: number) => `${count(missing)} without data`,
    judgedOn: (bound: "lower" | "upper") => `judged on the ${bound} bounds of the 95% intervals`,
    forgiven: "gates without data do not fail this check",
    morePassed: (more: number) => `… ${plural(more, "more gate")} passed (use -f csv or json for all)`,
  };
}
