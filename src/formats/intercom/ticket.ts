import type { Instant, Status } from "../../model/conversation.ts";
import { millisecondsPerSecond } from "../../time/units.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation, ToldMessage } from "../write/told.ts";
import { assigneesOf, customerOf } from "./conversation.ts";
import type { Part } from "./part.ts";

const statuses: Readonly<Record<string, Status>> = {
  submitted: "open",
  in_progress: "open",
  waiting_on_customer: "pending",
  resolved: "resolved",
};

/** Nobody reads a form and answers it sooner. */
const soonestReply = 10 * millisecondsPerSecond;

/** What a ticket's record says of it, without its parts. */
export function describeTicket(record: Item, createdAt: Instant, facts: FactWriter): ToldConversation {
  const state = record.text("ticket_state.category") ?? record.text("ticket_state");
  const isShut = record.flag("open") === false && state !== "resolved";
  return {
    version: record.seconds("updated_at"),
    createdAt,
    status: isShut ? "closed" : facts.status(state, statuses),
    ...assigneesOf(record),
    customer: customerOf(record),
    subject: record.text("ticket_attributes._default_title_"),
    category: record.text("ticket_type.name"),
    initiator: isInternal(record) ? "agent" : undefined,
  };
}

/**
 * What a customer asked in a form, which is not among the parts. Of a ticket that was made of a conversation they begin with its
 * first message, which has the ticket's own time: then the title and the description are what was made of that.
 */
export function openingOfTicket(record: Item, at: Instant, parts: readonly Part[]): ToldMessage | undefined {
  const attributes = record.item("ticket_attributes");
  const isForm = attributes?.isFilled("_default_title_") || attributes?.isFilled("_default_description_");
  if (!isForm || isInternal(record) || !record.has("ticket_parts")) return undefined;
  if (parts.some((part) => isFirstMessage(part, at))) return undefined;
  return { at, role: "customer", author: customerOf(record), id: "description" };
}

const isFirstMessage = ({ type, author, at }: Part, createdAt: Instant): boolean =>
  type === "comment" && author.role !== "bot" && at < createdAt + soonestReply;

/** Back-office and tracker tickets are the team's own: no customer waits for a reply in them. */
const isInternal = (record: Item): boolean => {
  const category = record.text("category");
  return category === "Back-office" || category === "Tracker";
};
