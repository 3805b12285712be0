import type { Fact } from "../../model/fact.ts";
import type { ReadRequest } from "../request.ts";

/** What a list of tickets tells of how conversations began. */
const beginningFacts: readonly Fact[] = ["createdAt", "firstResponseAt"];

/**
 * Whatever is asked: the newest instant of a list may be a first response, and the clock is not to depend on the metrics. Of
 * several files, one may list the tickets whose messages another has, and tells which are not there from the beginning.
 */
export function readWithBeginnings(request: ReadRequest): ReadRequest {
  const { settings } = request;
  const unasked = new Set(beginningFacts.filter((fact) => !settings.facts.has(fact)));
  return { ...request, settings: { ...settings, facts: new Set([...settings.facts, ...unasked]), unasked } };
}
