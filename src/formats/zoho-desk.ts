import { type Field, normaliseHeader, normaliseWholeHeader } from "./fields/field.ts";
import { ticketFields } from "./fields/tickets.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";

/*
 * Zoho Desk, tickets as CSV, and as its API gives them (GET /api/v1/tickets).
 * Export: Setup › Data administration › Export › Tickets; or a report of tickets › Export › CSV.
 *
 *   Ticket Id,Subject,Status (Ticket),Priority (Ticket),Channel,Ticket Owner,Email (Contact),Created Time (Ticket),Ticket Closed Time
 *   330021,Card declined,Closed,High,Email,Sari,budi@example.com,03 Jan 2026 04:05 PM,04 Jan 2026 10:20 AM
 *
 * Headers name the module that a column is of, and other modules have columns of the same name: "Created Time (Contact)" is
 * not when the ticket was created. Times are those of the portal, without an offset: --time-zone says which.
 * Statuses are named by everybody as they like (input.values.status in the configuration); of the API's, statusType is read,
 * and what is spam or in the bin (isSpam, isTrashed) is just that.
 * It cannot give messages, nor anything that needs them, nor reopenings.
 */
const ofTicket = (name: string): readonly string[] => [`${name} (ticket)`, name];

const own: readonly Field[] = [
  { name: "conversation", type: "text", aliases: [...ofTicket("ticket id"), "ticketnumber"] },
  { name: "createdAt", type: "time", fact: "createdAt", aliases: [...ofTicket("created time"), "createdtime"] },
  { name: "updatedAt", type: "time", aliases: [...ofTicket("modified time"), "modifiedtime"] },
  {
    name: "closedAt",
    type: "time",
    fact: "closedAt",
    aliases: [...ofTicket("ticket closed time"), ...ofTicket("closed time"), "closedtime"],
  },
  { name: "status", type: "word", fact: "status", aliases: ["status (ticket)", "statustype", "status"] },
  { name: "priority", type: "word", fact: "priority", aliases: ofTicket("priority") },
  { name: "category", type: "text", fact: "category", aliases: ofTicket("category") },
  { name: "channel", type: "word", fact: "channel", aliases: ofTicket("channel") },
  { name: "subject", type: "text", fact: "subject", aliases: ofTicket("subject") },
  {
    name: "customer",
    type: "text",
    fact: "customer",
    aliases: ["contact id", "email (contact)", "contact name", ...ofTicket("email"), "contactid"],
  },
  { name: "assignee", type: "text", fact: "assignee", aliases: [...ofTicket("ticket owner"), "assigneeid"] },
  { name: "team", type: "text", fact: "team", aliases: ["team", ...ofTicket("department"), "departmentid"] },
  { name: "messageCount", type: "count", fact: "messageCount", aliases: ["threadcount"] },
  { name: "isSpam", type: "flag", fact: "status", aliases: ["isspam"], statuses: new Map([["true", "spam"]]) },
  { name: "isTrashed", type: "flag", fact: "status", aliases: ["istrashed"], statuses: new Map([["true", "deleted"]]) },
];

const shared = ["tags"];

/** What tickets have; a column of that name that says "(Ticket)" is Zoho's. */
const ticketColumns = ["status", "priority", "category", "created time", "modified time", "subject", "created by"];
const apiMarks = ["ticketnumber", "statustype", "createdtime"];

export const zohoDesk: Format = {
  id: "zoho-desk",
  title: "Zoho Desk tickets",
  kind: "tickets",
  fields: [...own, ...ticketFields.filter((field) => shared.includes(field.name))],
  required: [["conversation"], ["createdAt"]],
  signature: (sample) => {
    const whole = sample.columns.map(normaliseWholeHeader);
    const found = ticketColumns.map((name) => `${name} (ticket)`).filter((mark) => whole.includes(mark));
    return found.length > 0 ? found : allOf(apiMarks, normaliseHeader)(sample);
  },
};
