import type { Instant, Status } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation, ToldMessage } from "../write/told.ts";
import type { Product } from "./product.ts";

const priorities: Readonly<Record<string, string>> = { 1: "low", 2: "medium", 3: "high", 4: "urgent" };

const named = (names: Readonly<Record<string, string>>, number: string | undefined, other: string) =>
  number === undefined ? undefined : Object.hasOwn(names, number) ? names[number] : `${other} ${number}`;

/**
 * What a ticket's record says of it, without its conversations. That it was reopened counts as one reopening, and that it is
 * pending is its status: as events they would say that nothing else had happened, no transfer and no other pause.
 */
export function describe(ticket: Item, createdAt: Instant, product: Product, facts: FactWriter): ToldConversation {
  const stats = ticket.item("stats");
  return {
    version: ticket.iso("updated_at"),
    createdAt,
    status: statusOf(ticket, product, facts),
    channel: named(product.channels, ticket.text("source"), "source"),
    priority: named(priorities, ticket.text("priority"), "priority"),
    team: ticket.textOrNull("group_id"),
    assignee: ticket.textOrNull("responder_id"),
    customer: ticket.text("requester_id"),
    subject: ticket.text("subject"),
    category: ticket.text("type"),
    initiator: isOutbound(ticket, product) ? "agent" : undefined,
    tags: statedTexts(ticket, "tags"),
    firstResponseAt: stats?.iso("first_responded_at"),
    resolvedAt: stats?.iso("resolved_at"),
    closedAt: stats?.iso("closed_at"),
    reopens: stats === undefined ? undefined : stats.has("reopened_at") ? 1 : 0,
  };
}

function statusOf(ticket: Item, { statuses }: Product, facts: FactWriter): Status | undefined {
  if (ticket.flag("spam") === true) return "spam";
  if (ticket.flag("deleted") === true) return "deleted";
  const number = ticket.text("status");
  const isKnown = number === undefined || Object.hasOwn(statuses, number) || isStated(number, facts);
  if (isKnown) return facts.status(number, statuses);
  const message =
    "a status of the account's own was taken for open (input.values.status in the configuration names it)";
  facts.note("own-status", message, `${facts.file}: ${number}`);
  return "open";
}

const isStated = (number: string, facts: FactWriter): boolean =>
  facts.settings.values.get("status")?.get(number) !== undefined;

const isOutbound = (ticket: Item, { outbound }: Product): boolean => outbound.has(ticket.text("source") ?? "");

/**
 * The first message, which stands in the ticket and not among its conversations. A list may leave out the text, and yet the
 * customer has asked; only a text that is there and empty says that nothing was said.
 */
export function openingOf(ticket: Item, at: Instant, product: Product): ToldMessage | undefined {
  const isSilent = ticket.has("description_text") && !ticket.isFilled("description_text");
  if (isSilent && !ticket.isFilled("description")) return undefined;
  return isOutbound(ticket, product)
    ? { at, role: "agent", author: ticket.text("responder_id"), id: "description" }
    : { at, role: "customer", author: ticket.text("requester_id"), id: "description" };
}
