import type { Status } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";

/** What the numbers in a ticket mean. */
export interface Product {
  readonly statuses: Readonly<Record<string, Status>>;
  readonly channels: Readonly<Record<string, string>>;
  /** The sources of what an agent began, by writing an e-mail to the customer. */
  readonly outbound: ReadonlySet<string>;
}

/** Those that both have. */
const statuses: Readonly<Record<string, Status>> = { 2: "open", 3: "pending", 4: "resolved", 5: "closed" };
const channels: Readonly<Record<string, string>> = { 1: "email", 2: "portal", 3: "phone" };

const outboundEmail = "10";

const freshdesk: Product = {
  statuses: { ...statuses, 6: "pending", 7: "on-hold" },
  channels: {
    ...channels,
    4: "forum",
    5: "twitter",
    6: "facebook",
    7: "chat",
    8: "mobihelp",
    9: "feedback widget",
    [outboundEmail]: "email",
    11: "ecommerce",
    12: "bot",
    13: "whatsapp",
  },
  outbound: new Set([outboundEmail]),
};

const freshservice: Product = {
  statuses,
  channels: {
    ...channels,
    4: "chat",
    5: "feedback widget",
    6: "yammer",
    7: "aws cloudwatch",
    8: "pagerduty",
    9: "walk in",
    10: "slack",
  },
  outbound: new Set(),
};

/** What only Freshservice writes into a ticket, be it null. */
const freshserviceMarks = new Set([
  "workspace_id",
  "requested_for_id",
  "department_id",
  "sub_category",
  "item_category",
]);

/**
 * Which of the two wrote a ticket: they write it alike, and count sources differently. A status above 5 is Freshdesk's, or
 * with Freshservice one of the account's own.
 */
export const productOf = (ticket: Item): Product =>
  ticket.keys.some((key) => freshserviceMarks.has(key)) ? freshservice : freshdesk;
