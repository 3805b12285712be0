import type { Fact } from "../../model/fact.ts";
import type { ReadRequest } from "../request.ts";

/** What a list of tickets tells of how conversations began. */
const beginningFacts: readonly Fact[] = ["createdAt", "firstResponseAt"];

/**
 * Of several files, one may list the tickets whose messages another has: whatever is asked of them, the list tells which
 * messages are not there from the beginning.
 */
export function readWithBeginnings(request: ReadRequest): ReadRequest {
  const { sources, settings } = request;
  if (sources.length === 1) return request;
  const unasked = new Set(beginningFacts.filter((fact) => !settings.facts.has(fact)));
  return { ...request, settings: { ...settings, facts: new Set([...settings.facts, ...unasked]), unasked } };
}
