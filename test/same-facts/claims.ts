import { metrics } from "../../src/metrics/index.ts";
import type { Claim, Exporter, Grouping } from "./exporter.ts";

export const groupings: readonly Grouping[] = ["channel", "agent", "team"];
export const metricIds: readonly string[] = metrics.map(({ id }) => id);

/** Whatever a format may carry: every metric, and every grouping. */
const everything: readonly Claim[] = [...metricIds, ...groupings.map((by) => `by ${by}` as const)];

/** What a format tells in full. */
export function carriedBy(exporter: Exporter): readonly Claim[] {
  const excepted = exceptedBy(exporter);
  return everything.filter((claim) => !excepted.includes(claim));
}

/** What an exporter says that its format does not tell in full, as often as it says it. */
export const exceptedBy = ({ lacks, differs = {}, but }: Exporter): readonly Claim[] => [
  ...Object.keys(lacks),
  ...Object.keys(differs),
  ...(but?.carries ?? []),
];

/** One number, or one row of them, that is compared. */
export interface Asked {
  readonly metric: string;
  readonly by: Grouping | undefined;
}

/**
 * What a list of claims comes to: "by team" stands for each of the metrics by team that is not itself an exception.
 *
 * @param held the metrics whose totals hold, of which the groups can be compared
 */
export function askedBy(
  claims: readonly Claim[],
  held: readonly string[],
  excepted: readonly Claim[],
): readonly Asked[] {
  return claims.flatMap((claim): readonly Asked[] => {
    const [metric, by] = split(claim);
    if (metric !== "") return [{ metric, by }];
    return held.filter((each) => !excepted.includes(`${each} by ${by}`)).map((each) => ({ metric: each, by }));
  });
}

/** @example split("csat by team") //=> ["csat", "team"] */
function split(claim: Claim): readonly [metric: string, by: Grouping | undefined] {
  const by = groupings.find((each) => claim.endsWith(`by ${each}`));
  return by === undefined ? [claim, undefined] : [claim.slice(0, -`by ${by}`.length).trimEnd(), by];
}

export const isTotal = (claim: Claim): boolean => split(claim)[1] === undefined;
