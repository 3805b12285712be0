import type { Status } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";

const resolutions: readonly Fact[] = ["resolvedAt", "resolution", "resolutionBusiness"];
const ends: readonly (Status | undefined)[] = ["resolved", "closed", undefined];

/**
 * Takes a column of resolutions that is blank throughout for what it says, that nothing was resolved, where the status of every
 * conversation says so too: nobody may have filled it in.
 */
export function settleNoneResolved(facts: Facts): void {
  const { found, momentColumns, conversationCount } = facts;
  if (momentColumns.get("resolvedAt") !== false || resolutions.some((fact) => found.has(fact))) return;
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (ends.includes(facts.statusOf(conversation))) return;
  }
  if (conversationCount > 0) found.add("resolvedAt");
}
