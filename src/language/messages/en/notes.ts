import type { Format } from "../../format.ts";
import { pluralOf } from "./plural.ts";

/** What has to be known beside the figures. */
export function notes(format: Format) {
  const { count } = format;
  const plural = pluralOf(format);
  return {
    distribution: (from: string, to: string) =>
      `distribution: how many values lie in each range from ${from} to ${to}, a dot where there is none`,
    distributionFrom: (from: string) =>
      `distribution: how many values lie in each range from ${from} on, a dot where there is none`,
    total: (note: string) => `total: ${note}`,
    without: (reasons: string) => `without ${reasons}`,
    noData: (reason: string) => `no data: ${reason}`,
    noChange: (reason: string) => `change n/a: ${reason}`,
    noDataInRows: (rows: number, reason: string) => `no data in ${plural(rows, "row")}: ${reason}`,
    noChangeInRows: (rows: number, reason: string) => `no change in ${plural(rows, "row")}: ${reason}`,
    basis: (basis: string) => `by ${basis}`,
    allReported: "as the export reports it",
    someReported: (reported: number, n: number) => `${count(reported)} of ${count(n)} as reported`,
    worst: (conversations: string) => `worst ${conversations}`,
    quoted: (text: string) => `“${text}”`,
    medianAndP90: (median: string, p90: string) => `median ${median}, p90 ${p90}`,
    n: (n: number) => `n ${count(n)}`,
    ofConversations: (n: number) => `of ${plural(n, "conversation")}`,
    moreCategories: (more: number) => `… ${more} more`,
  };
}
