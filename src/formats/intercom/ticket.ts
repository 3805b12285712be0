import type { Instant, Status } from "../../model/conversation.ts";
import type { FactWriter } from "../translate/fact-writer.ts";
import type { Item } from "../translate/item.ts";
import type { ToldConversation } from "../translate/told.ts";
import { assigneesOf, customerOf } from "./conversation.ts";

const statuses: Readonly<Record<string, Status>> = {
  submitted: "open",
  in_progress: "open",
  waiting_on_customer: "pending",
  resolved: "resolved",
};

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

/** Back-office and tracker tickets are the team's own: no customer waits for a reply in them. */
const isInternal = (record: Item): boolean => {
  const category = record.text("category");
  return category === "Back-office" || category === "Tracker";
};
