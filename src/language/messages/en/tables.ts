import type { Format } from "../../format.ts";
import { pluralOf } from "./plural.ts";

/** The titles of columns, and what stands around tables. */
export function tables(format: Format) {
  const plural = pluralOf(format);
  return {
    report: "Support metrics",
    metrics: "Metrics",
    notes: "notes",
    total: "total",
    distribution: "distribution",
    n: "n",
    figures: {
      value: "value",
      interval: "95%",
      ofTotal: "of total",
      median: "median",
      p90: "p90",
      mean: "mean",
      min: "min",
      max: "max",
      numerator: "numerator",
    },
    share: "share",
    ofAssignments: "of assignments",
    sideBySide: { heading: "Side by side", more: "each metric with its n, its spread and what was left out: below" },
    partial: (period: string) => `${period}, partial`,
    moreRows: (more: number) => `… ${plural(more, "more row")} (use -f csv or json for all)`,
    /** What a list goes on with that is cut short. */
    andMore: (list: string, more: number) => `${list} and ${more} more`,
    noRoomFor: (titles: string) => `no room for ${titles}`,
    unmeasurable: (metrics: string) => `Not measurable here: ${metrics}`,
    warnings: "Warnings",
    flags: { "low-n": "fewer than 30 observations", approximate: "rests on estimates" },
  };
}
