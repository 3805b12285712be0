import type { Conversation, EventKind } from "../../model/conversation.ts";
import type { Context } from "../context.ts";

const routings: ReadonlySet<EventKind> = new Set(["queued", "assigned", "handoff", "transferred"]);

/**
 * Whether a conversation was transferred to another team by the clock of the report. The target of a transfer is a team
 * unless it is an agent, of whichever conversations; a transfer that names no target counts as one to another team, and a
 * bot's is a handoff. A metric that asks names messages, author, events, assignee and team among its uses, which tell of agents.
 *
 * @example wentToAnotherTeam(conversation({ events: [{ ...event("transferred", 5, "agent"), to: "Billing" }] }), context) //=> true
 */
export const wentToAnotherTeam = (
  { events }: Conversation,
  { asOf, isAgent }: Pick<Context, "asOf" | "isAgent">,
): boolean => {
  let team: string | undefined;
  for (const { at, kind, actorRole, to } of events) {
    if (at > asOf) break;
    if (!routings.has(kind) || (to !== undefined && isAgent(to))) continue;
    if (kind === "transferred" && actorRole !== "bot" && (to === undefined || to !== team)) return true;
    team = to ?? team;
  }
  return false;
};
