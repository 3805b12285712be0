import { type Field, normaliseHeader } from "./fields/field.ts";
import { ticketFields } from "./fields/tickets.ts";
import type { Format } from "./format.ts";
import { scale } from "./freshdesk/rating.ts";
import type { Rating } from "./values/ratings.ts";

/*
 * Freshdesk, tickets as CSV; Freshservice with "Ticket Id", "Requester Name" and "Survey Result".
 * Export: Tickets › Export (the choice of columns decides what can be measured) › CSV.
 *
 *   Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Resolved time,Closed time,Initial response time,
 *     First response time (in hrs),Resolution time (in hrs),Agent interactions,Tags,Survey results,Contact ID
 *   301,Uang kembali,Resolved,Medium,Email,Question,Sari,Billing,2026-03-02 09:15:00,2026-03-02 11:00:00,,
 *     2026-03-02 09:20:00,00:05:00,01:45:00,2,refund,5,8801
 *
 * Times are those of the account, without an offset: --time-zone says which. "Initial response time" is a stamp; the columns
 * "(in hrs)" are HH:MM:SS in business hours, and are kept as such beside what the stamps tell on the calendar. A source of
 * "Outbound Email" means that an agent began the ticket.
 * It cannot give messages, nor anything that needs them, nor reopenings. "Time tracked" is what agents wrote down, 0 for most
 * tickets, and no handle time. Survey results are 1 to 5, or Freshdesk's seven labels from Extremely Unhappy, -3, to Extremely
 * Happy, 3, of which a survey may use three or five; labels of the account's own need input.values.csat in the configuration.
 */
const own: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["ticket id"] },
  {
    name: "customer",
    type: "text",
    fact: "customer",
    aliases: ["contact id", "requester email", "email", "requester name", "full name"],
  },
  { name: "channel", type: "word", fact: "channel", aliases: ["source"] },
  {
    name: "initiator",
    type: "word",
    fact: "initiator",
    aliases: [],
    shares: "channel",
    only: new Map([["outbound email", "agent"]]),
  },
  { name: "firstResponse", type: "moment", fact: "firstResponse", aliases: ["initial response time"] },
  {
    name: "firstResponseBusiness",
    type: "duration",
    fact: "firstResponseBusiness",
    aliases: ["first response time"],
  },
  { name: "resolutionBusiness", type: "duration", fact: "resolutionBusiness", aliases: ["resolution time"] },
];

const labels = ["extremely unhappy", "very unhappy", "unhappy", "neutral", "happy", "very happy", "extremely happy"];
const ratings: ReadonlyMap<string, Rating> = new Map(
  labels.map((label, index) => [label, { score: scale[0] + index, scale }]),
);

/** Columns of the plain ticket file that Freshdesk writes under one of their names. */
const shared = [
  "createdAt",
  "updatedAt",
  "resolvedAt",
  "closedAt",
  "replies",
  "csat",
  "team",
  "priority",
  "status",
  "assignee",
  "subject",
  "category",
  "tags",
];

/**
 * One of them has to be there, and another one of all the marks; or the time of creation as Freshdesk calls it, and times
 * as it writes them: hours as numbers, and a list of one's own, is what others have under such a header.
 */
const inHours = "first response time (in hrs)";
const surest = ["initial response time", inHours, "agent interactions"];
const marks = [
  ...surest,
  "resolution time (in hrs)",
  "customer interactions",
  "resolution status",
  "first response status",
  "every response status",
  "due by time",
  "time tracked",
  "survey results",
  "survey result",
];

const isWrittenByClock = (texts: readonly string[] = []): boolean =>
  texts.every((text) => text.trim() === "" || /^\s*\d+:\d\d:\d\d\s*$/.test(text));

export const freshdeskCsv: Format = {
  id: "freshdesk-csv",
  title: "Freshdesk CSV",
  kind: "tickets",
  fields: [
    ...own,
    ...ticketFields
      .filter((field) => shared.includes(field.name))
      .map((field) => (field.name === "csat" ? { ...field, ratings } : field)),
  ],
  required: [["conversation"], ["createdAt"]],
  repeats: ["resolutionBusiness"],
  signature: ({ columns, values }) => {
    const headers = columns.map((column) => column.trim().toLowerCase());
    const found = marks.filter((mark) => headers.includes(mark));
    const isSure =
      surest.some((mark) => found.includes(mark)) &&
      (found.length > 1 || (headers.includes("created time") && isWrittenByClock(values[headers.indexOf(inHours)])));
    return isSure && columns.map(normaliseHeader).includes("ticket id") ? found : [];
  },
};
