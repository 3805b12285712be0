import { populationFacts } from "../metrics/conversation/population.ts";
import type { Fact } from "../model/fact.ts";
import { isSegment } from "../model/segment.ts";
import type { Question } from "./build.ts";
import { rowFacts } from "./listing/conversation-row.ts";

/** What has to be read for a question: no other column is decoded. */
export interface Demand {
  readonly facts: ReadonlySet<Fact>;
  /** Columns that the model does not know, by name. */
  readonly attributes: readonly string[];
}

/** What tells, whatever is asked, which conversations' messages are missing: a log of one channel has none of the others. */
const toldBy: readonly Fact[] = ["channel"];

/** What tells, of whoever an event names, that it is an agent: the team is none. */
const agentFacts: readonly Fact[] = ["team"];

/** What has to be read for all of them. */
export const demandOfAll = (demands: readonly Demand[]): Demand => ({
  facts: new Set(demands.flatMap(({ facts }) => [...facts])),
  attributes: [...new Set(demands.flatMap(({ attributes }) => attributes))],
});

/** The same where conversations are listed too: a row tells more of one than the metrics ask for. */
export const withRows = ({ facts, attributes }: Demand): Demand => ({
  facts: new Set([...facts, ...rowFacts]),
  attributes,
});

/**
 * The facts that the metrics, their populations and the groups read, and the attributes that the groups name.
 *
 * @example demandOf({ metrics: [], by: [dimension("Store")], where: [] }).attributes //=> ["Store"]
 */
export function demandOf({ metrics, by, where }: Question): Demand {
  const dimensions = [...by, ...where.map((condition) => condition.dimension)];
  const facts = new Set<Fact>([
    ...toldBy,
    ...Object.values(populationFacts).flat(),
    ...metrics.flatMap((metric) => [...metric.needs.flat(), ...metric.uses]),
    ...metrics.flatMap((metric) => Object.values(metric.parts).flatMap((part) => part.needs?.flat() ?? [])),
    ...dimensions.flatMap((dimension) => dimension.facts),
  ]);
  const attributes = dimensions.filter(({ isColumn }) => isColumn).map(({ name }) => name);
  if (attributes.some(isSegment)) facts.add("customer");
  if (dimensions.some(({ name }) => name === "agent")) for (const fact of agentFacts) facts.add(fact);
  return { facts, attributes };
}
