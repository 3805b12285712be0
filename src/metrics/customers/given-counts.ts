import { wilson } from "../../stats/wilson.ts";
import type { Summary } from "../aggregates/summary.ts";
import type { Metric } from "../metric.ts";
import { measured } from "../observation.ts";
import { given, type MetricDefinition, type Setting, switchable } from "../variants/switch.ts";
import { onlyInTotals } from "./customer-cohort.ts";
import { Given } from "./given.ts";

/** How many customers there were, as a person says it. */
export interface CustomerCounts {
  readonly start: number;
  readonly end: number;
  /** Who came in between, and is among those of the end unless gone by then. */
  readonly added: number;
}

/** What makes a rate of customers one of counts. */
const countSwitches = {
  start: given("count", "How many customers there were at the start of the range; with end and new in place of ids."),
  end: given("count", "How many customers there were at the end of the range."),
  new: given("count", "How many customers were new in the range."),
};

const names = ["start", "end", "new"] as const;

/** Why counts do not go together; undefined where all or none are given. */
function faultOfCounts(settings: Readonly<Record<string, Setting | undefined>>): string | undefined {
  const isSet = (name: string): boolean => settings[name] !== undefined;
  const [set, unset] = [names.filter(isSet), names.filter((name) => !isSet(name))];
  if (set.length === 0) return undefined;
  if (unset.length > 0) {
    const wayOut = `set ${unset.join(" and ")} too, or take ${set.join(" and ")} out`;
    return `the formula takes start, end and new together: ${wayOut}`;
  }
  const isImpossible = Number(settings.end) > Number(settings.start) + Number(settings.new);
  return isImpossible ? "end is more than start and new together: who came in the period is new" : undefined;
}

/** The counts that are set; undefined where they are not. */
const countsIn = (settings: {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly new: number | undefined;
}): CustomerCounts | undefined => {
  const { start, end, new: added } = settings;
  return start === undefined || end === undefined || added === undefined ? undefined : { start, end, added };
};

/** A metric that counts customers by their ids, or is calculated from counts where those are set. */
export const switchableByCounts = (byIds: Metric, byCounts: (counts: CustomerCounts) => Metric): MetricDefinition =>
  switchable(
    byIds.id,
    byIds.family,
    countSwitches,
    (settings) => {
      const counts = countsIn(settings);
      return counts === undefined ? byIds : byCounts(counts);
    },
    faultOfCounts,
  );

/**
 * A rate by given counts, of the whole range of a report.
 *
 * @param hitsOf which of the customers at the start count, by how many of them stayed
 */
export const rateByCounts = (
  counts: CustomerCounts,
  hitsOf: (stayed: number) => number,
): Pick<Metric, "needs" | "aggregate"> & { readonly observeRange: NonNullable<Metric["observeRange"]> } => ({
  needs: [],
  aggregate: ({ isOther = false }) =>
    new Given((isAsked) => (isAsked && !isOther ? rateOf(counts, hitsOf) : ofWholeRange)),
  observeRange: onlyInTotals((context) => [measured(0, context.range.from, "given", undefined)]),
});

function rateOf({ start, end, added }: CustomerCounts, hitsOf: (stayed: number) => number): Summary {
  if (start === 0) return none(0, "nobody was a customer at its start");
  const stayed = end - added;
  if (stayed < 0) return none(start, "new customers have left too, which the formula cannot tell from old ones");
  const numerator = hitsOf(stayed);
  const value = numerator / start;
  return { n: start, numerator, denominator: start, value, ci95: wilson(numerator, start), basis: "given counts" };
}

const none = (n: number, reason: string): Summary => ({ n, value: null, ci95: null, reason });

const ofWholeRange = none(0, "the given counts are for the whole range");
