import { type Field, normaliseHeader } from "../fields/field.ts";
import { ticketFields } from "../fields/tickets.ts";
import type { Format } from "../format.ts";
import { ratedOn } from "../settings/rated-on.ts";

/*
 * Zendesk Support, tickets as CSV.
 * Export: Admin Center › Account › Tools › Reports › Export › CSV, or a view's "Export to CSV".
 *
 *   Id,Requester id,Group,Status,Via,Created at,Solved at,Satisfaction Score,Reopens,Replies,First reply time in minutes
 *   1001,88001,Support,Solved,Mail,2026-03-02 09:15:00,2026-03-02 16:40:00,5,0,2,12
 *
 * Times are those of the account, without an offset: --time-zone says which. "No value" is 1900-01-01 00:00:00 or "-".
 * Durations are minutes, on the calendar and, in columns of their own, within business hours; "Resolution time" repeats
 * the full resolution in rounded hours and is not used. Satisfaction Score holds Offered, Good, Bad or 1 to 5. Tags have
 * no spaces in them and are separated by one; closed_by_merge says that the ticket was merged into another. What went out
 * through the channel OutBound an agent began.
 * It cannot give messages, nor anything that needs them: reply times, wait times of chats, who replied.
 */
const own: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["id"] },
  { name: "customer", type: "text", fact: "customer", aliases: ["requester id", "requester"] },
  { name: "channel", type: "word", fact: "channel", aliases: ["via"] },
  {
    name: "initiator",
    type: "word",
    fact: "initiator",
    aliases: [],
    shares: "channel",
    only: new Map([["outbound", "agent"]]),
  },
  {
    name: "tags",
    type: "list",
    fact: "tags",
    aliases: ["tags"],
    separator: /[\s,;|]+/,
    statuses: new Map([["closed by merge", "merged"]]),
  },
  { name: "category", type: "text", fact: "category", aliases: ["ticket type"] },
  { name: "resolvedAt", type: "time", fact: "resolvedAt", aliases: ["solved at"] },
  { name: "firstResponse", type: "duration", fact: "firstResponse", aliases: ["first reply time in minutes"] },
  {
    name: "firstResponseBusiness",
    type: "duration",
    fact: "firstResponseBusiness",
    aliases: ["first reply time in minutes within business hours"],
  },
  { name: "firstResolution", type: "duration", fact: "firstResolution", aliases: ["first resolution time in minutes"] },
  {
    name: "firstResolutionBusiness",
    type: "duration",
    fact: "firstResolutionBusiness",
    aliases: ["first resolution time in minutes within business hours"],
  },
  { name: "resolution", type: "duration", fact: "resolution", aliases: ["full resolution time in minutes"] },
  {
    name: "resolutionBusiness",
    type: "duration",
    fact: "resolutionBusiness",
    aliases: ["full resolution time in minutes within business hours"],
  },
];

/** Columns of the plain ticket file that Zendesk writes under the same name. */
const shared = [
  "createdAt",
  "updatedAt",
  "team",
  "assignee",
  "status",
  "priority",
  "subject",
  "reopens",
  "replies",
  "csat",
];

const marks = [
  "requester id",
  "initially assigned at",
  "group stations",
  "assignee stations",
  "first reply time in minutes",
  "first reply time in minutes within business hours",
  "full resolution time in minutes within business hours",
];

export const zendeskCsv: Format = {
  id: "zendesk-csv",
  title: "Zendesk Support CSV",
  kind: "tickets",
  fields: [...own, ...ticketFields.filter((field) => shared.includes(field.name))],
  required: [["conversation"], ["createdAt"]],
  settings: ratedOn([1, 5]),
  /** The keys of a metric set in JSON are the same words, with underscores between them. */
  signature: (sample) => {
    const headers = sample.columns.filter((column) => !column.includes("_")).map(normaliseHeader);
    const found = marks.filter((mark) => headers.includes(mark));
    return found.length >= 3 ? found : [];
  },
};
