import { populationFacts } from "../conversation/population.ts";
import { union } from "../fact-lists.ts";
import type { Metric } from "../metric.ts";

/** What the metrics have in common that are of customers and of no conversation. */
export const ofCustomersAlone = {
  family: "business",
  kind: "cohort",
  population: "human",
  attributedTo: "event",
  uses: union(["customers", "leavings", "orders"], populationFacts.human),
  clocked: false,
  isOfCustomersAlone: true,
  parts: {},
  observe: () => [],
} as const satisfies Partial<Metric>;
