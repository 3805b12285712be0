import { populationFacts } from "../metrics/population.ts";
import type { Fact } from "../model/fact.ts";
import type { Question } from "./build.ts";

/** What has to be read for a question: no other column is decoded. */
export interface Demand {
  readonly facts: ReadonlySet<Fact>;
  /** Columns that the model does not know, by name. */
  readonly attributes: readonly string[];
}

/** The facts that the metrics, their populations and the groups read, and the attributes that the groups name. */
export function demandOf({ metrics, by, where }: Question): Demand {
  const dimensions = [...by, ...where.map((condition) => condition.dimension)];
  const facts = new Set<Fact>([
    ...Object.values(populationFacts).flat(),
    ...metrics.flatMap((metric) => [...metric.needs.flat(), ...metric.uses]),
    ...metrics.flatMap((metric) => Object.values(metric.parts).flatMap((part) => part.needs?.flat() ?? [])),
    ...dimensions.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
  ]);
  const attributes = dimensions.filter(({ fact, name }) => fact === undefined && name !== "id").map(({ name }) => name);
  return { facts, attributes };
}
