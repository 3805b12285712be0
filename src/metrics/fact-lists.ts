import type { Fact } from "../model/fact.ts";
import type { Needs } from "./metric.ts";

/**
 * Any one of some facts together with any one of others.
 *
 * @example oneOfEach(["messages"], ["status", "events"]) //=> [["messages", "status"], ["messages", "events"]]
 */
export const oneOfEach = (some: readonly Fact[], others: readonly Fact[]): Needs =>
  some.flatMap((one) => others.map((other) => [one, other]));

/** Any one of some facts. */
export const oneOf = (facts: readonly Fact[]): Needs => facts.map((fact) => [fact]);

/** The facts of several lists, each once. */
export const union = (...lists: readonly (readonly Fact[])[]): readonly Fact[] => [...new Set(lists.flat())];

/** Whether the facts of one of the alternatives are all there. */
export const areMet = (needs: Needs, found: ReadonlySet<Fact>): boolean =>
  needs.length === 0 || needs.some((facts) => facts.every((fact) => found.has(fact)));
