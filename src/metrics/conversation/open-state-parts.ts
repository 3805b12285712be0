import { countOfJudged } from "../aggregates/count.ts";
import { oneOf, oneOfEach } from "../fact-lists.ts";
import type { Needs, Part } from "../metric.ts";
import { type OpenState, touchFacts } from "./open-state.ts";

const stateNeeds = oneOf(["status", "events"]);
/** Without these, what is new could not be told from what is open. */
const touchNeeds = oneOfEach(["status", "events"], touchFacts);

const part = (title: string, needs: Needs): Part => ({ title, unit: "count", aggregate: countOfJudged, needs });

/** How many conversations stand in each state; together they are all whose state is known. */
export const openStateParts: Readonly<Record<OpenState, Part>> = {
  new: part("New", touchNeeds),
  open: part("Open", touchNeeds),
  pending: part("Pending or snoozed", stateNeeds),
  "on-hold": part("On hold", stateNeeds),
};
