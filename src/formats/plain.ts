import { costFields } from "./fields/costs.ts";
import { customerFields } from "./fields/customers.ts";
import { eventFields } from "./fields/events.ts";
import { messageFields } from "./fields/messages.ts";
import { orderFields } from "./fields/orders.ts";
import { surveyFields } from "./fields/surveys.ts";
import { ticketFields } from "./fields/tickets.ts";
import type { Format } from "./format.ts";

/** What tickets have and customers, groups or companies have not. */
const ticketSigns = [
  "status",
  "channel",
  "priority",
  "subject",
  "team",
  "assignee",
  "initiator",
  "queuedAt",
  "acceptedAt",
  "firstResponse",
  "resolvedAt",
  "resolution",
  "closedAt",
  "abandonedAt",
  "handle",
  "wait",
  "reply",
  "reopens",
  "replies",
  "messageCount",
  "csat",
];

/*
 * Plain files: what people write themselves, as CSV or JSON, in the columns below or any of their aliases.
 *
 *   messages  conversation_id, message_id, created_at, author_role, is_bot, author, visibility, body, canned, channel, …
 *   tickets   id, channel, status, created_at, first_response_at, resolved_at, csat, …
 *   events    conversation_id, at, event, actor, actor_role, to
 *   surveys   conversation_id, kind, score, scale, at, agent
 *   orders    order_id, customer_id, conversation_id, at, amount, currency, kind, order_status
 *   customers customer_id, since, until, revenue, segment
 *   costs     from, to, amount, currency, channel, team
 *
 * An event log is taken at its word: it holds every transfer, every escalation and every reopening, so that their rates are 0
 * where it has none. The events of metrik's own JSON are such a log, too.
 */
export const plainFormats: readonly Format[] = [
  {
    id: "messages",
    title: "message log",
    kind: "messages",
    fields: messageFields,
    required: [["conversation"], ["at"], ["role"]],
  },
  {
    id: "tickets",
    title: "ticket list",
    kind: "tickets",
    fields: ticketFields,
    required: [["conversation"], ["createdAt", "firstResponse", "resolvedAt", "resolution", "handle", "wait", "csat"]],
    signs: ticketSigns,
  },
  {
    id: "events",
    title: "event log",
    kind: "events",
    fields: eventFields,
    required: [["conversation"], ["at"], ["event"]],
  },
  {
    id: "surveys",
    title: "list of survey answers",
    kind: "surveys",
    fields: surveyFields,
    required: [["conversation"], ["score"]],
  },
  {
    id: "orders",
    title: "list of orders",
    kind: "orders",
    fields: orderFields,
    required: [["order", "customer", "conversation"], ["at"]],
    signs: ["amount"],
  },
  {
    id: "customers",
    title: "list of customers",
    kind: "customers",
    fields: customerFields,
    required: [["customer"], ["since", "until", "revenue"]],
  },
  {
    id: "costs",
    title: "list of costs",
    kind: "costs",
    fields: costFields,
    required: [["from"], ["to"], ["amount"]],
  },
];
