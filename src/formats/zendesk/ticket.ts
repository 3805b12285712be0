import type { Instant, Status } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { figuresOf } from "./metric-set.ts";
import { ratingOf } from "./rating.ts";
import { channelOf, isChat } from "./via.ts";

const statuses: Readonly<Record<string, Status>> = {
  new: "open",
  open: "open",
  pending: "pending",
  hold: "on-hold",
  solved: "resolved",
  closed: "closed",
  deleted: "deleted",
};

/** A ticket that was merged into another is closed; only a tag tells it from the others. */
export const isMerged = (tags: readonly string[]): boolean => tags.includes("closed_by_merge");

const viaOf = (ticket: Item): string | undefined => ticket.text("via.channel") ?? ticket.text("via_channel");

/** What was left in the chat's window while nobody was there is answered by mail, as any ticket. */
const offlineTag = "zopim_offline_message";

/** Whether a ticket came by Zendesk's chat or a messenger that is joined to it, as WhatsApp can be, and was talked about there. */
export const isByChat = (ticket: Item): boolean =>
  (ticket.flag("from_messaging_channel") === true || isChat(viaOf(ticket))) &&
  statedTexts(ticket, "tags")?.includes(offlineTag) !== true;

/** What the record of a ticket says of its conversation, all but its comments. */
export function ticketOf(ticket: Item, createdAt: Instant, facts: FactWriter): ToldConversation {
  const metrics = ticket.item("metric_set");
  const channel = viaOf(ticket);
  const tags = statedTexts(ticket, "tags");
  // Of millions of tickets it pays not to decode what nobody wants.
  const text = (fact: Fact, path: string) => (facts.settings.facts.has(fact) ? ticket.text(path) : undefined);
  const textOrNull = (fact: Fact, name: string) =>
    facts.settings.facts.has(fact) ? ticket.textOrNull(name) : undefined;
  return {
    ...(metrics === undefined ? {} : figuresOf(metrics)),
    version: versionOf(ticket),
    createdAt,
    status: tags !== undefined && isMerged(tags) ? "merged" : facts.status(ticket.text("status"), statuses),
    channel: channel === undefined ? undefined : channelOf(channel),
    initiator: isOpenedAmongAgents(ticket, channel) ? "agent" : undefined,
    priority: text("priority", "priority"),
    team: textOrNull("team", "group_id"),
    assignee: textOrNull("assignee", "assignee_id"),
    customer: text("customer", "requester_id"),
    subject: text("subject", "subject"),
    category: text("category", "type"),
    tags,
    rating: ratingOf(ticket.text("satisfaction_rating.score"), text("comment", "satisfaction_rating.comment")),
  };
}

/**
 * Whether all comments are internal, and somebody else than the requester opened the ticket in Zendesk's own pages: nobody asked
 * anything. Who called, chatted or wrote an e-mail that was forwarded did ask, though an agent or a program opened the ticket.
 */
function isOpenedAmongAgents(ticket: Item, channel: string | undefined): boolean {
  if (ticket.flag("is_public") !== false || channel === undefined || channelOf(channel) !== "web") return false;
  const submitter = ticket.text("submitter_id");
  return submitter !== undefined && submitter !== ticket.text("requester_id");
}

/** Changes by Zendesk itself move the generated time only. */
function versionOf(ticket: Item): Instant | undefined {
  const updated = ticket.iso("updated_at");
  const generated = ticket.seconds("generated_timestamp");
  return updated !== undefined && generated !== undefined ? Math.max(updated, generated) : (updated ?? generated);
}
