import type { Conversation, EventKind, Instant } from "../model/conversation.ts";

const routings: ReadonlySet<EventKind> = new Set(["queued", "assigned", "handoff", "transferred"]);

/**
 * Whether a conversation was transferred to another team by an instant. The target of a transfer is a team unless it is one
 * of the conversation's agents; a transfer that names no target counts as one to another team, and a bot's is a handoff.
 *
 * @example wentToAnotherTeam(conversation({ events: [{ ...event("transferred", 5, "agent"), to: "Billing" }] }), 9000) //=> true
 */
export const wentToAnotherTeam = (conversation: Conversation, by: Instant): boolean => {
  if (conversation.events.length === 0) return false;
  const agents = agentsOf(conversation);
  let team: string | undefined;
  for (const { at, kind, actorRole, to } of conversation.events) {
    if (at > by) break;
    if (!routings.has(kind) || (to !== undefined && agents.has(to))) continue;
    if (kind === "transferred" && actorRole !== "bot" && (to === undefined || to !== team)) return true;
    team = to ?? team;
  }
  return false;
};

/** Everybody known to be an agent: who wrote as one, acted as one, or has the conversation now. */
function agentsOf({ messages, events, assignee }: Conversation): ReadonlySet<string> {
  const agents = new Set<string>();
  if (assignee !== undefined) agents.add(assignee);
  for (const { role, author } of messages) if (role === "agent" && author !== undefined) agents.add(author);
  for (const { actorRole, actor } of events) if (actorRole === "agent" && actor !== undefined) agents.add(actor);
  return agents;
}
