import type { Field } from "./fields/field.ts";
import { ticketFields } from "./fields/tickets.ts";
import type { Format } from "./format.ts";
import { ratedOn } from "./settings/rated-on.ts";

/*
 * Intercom, conversations as CSV.
 * Export: Reports › Export (Datasets › Conversations) › CSV, a row for each conversation.
 *
 *   Conversation ID,Conversation started at (Asia/Jakarta),Updated at (Asia/Jakarta),Current conversation state,Channel,
 *     Team currently assigned,Teammate currently assigned,Conversation rating,First response time (seconds),User email
 *   215,2026-03-02 09:15:00,2026-03-02 10:00:00,Closed,Chat,Billing,Sari,5,300,ana@example.com
 *
 * Times have no offset; the zone stands in their headers, and is taken from there whatever --time-zone says. First response
 * time is in seconds, on the calendar unless its header says that only office hours count. Ratings are on 1 to 5.
 * What Fin deflected no human answered: it is a bot's alone, once it is closed and nobody is assigned.
 * It cannot give messages, nor anything that needs them; nor when a conversation was closed, so that there are no
 * resolution times.
 */
const own: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["conversation id"] },
  { name: "createdAt", type: "time", fact: "createdAt", aliases: ["conversation started at"] },
  { name: "customer", type: "text", fact: "customer", aliases: ["user id", "user email", "user name"] },
  { name: "channel", type: "word", fact: "channel", aliases: ["channel", "conversation source"] },
  { name: "botOnly", type: "flag", fact: "botOnly", aliases: ["fin ai agent deflected"] },
  { name: "category", type: "text", fact: "category", aliases: ["ticket type"] },
];

/** Columns of the plain ticket file that Intercom writes under one of their names. */
const shared = ["updatedAt", "firstResponse", "csat", "comment", "team", "assignee", "status", "subject", "initiator"];

/** The zone that the times of the whole file are in stands in brackets: nobody else writes that. */
const zonedStart = /^Conversation started at \(.+\)$/;

export const intercomCsv: Format = {
  id: "intercom-csv",
  title: "Intercom conversations CSV",
  kind: "tickets",
  fields: [...own, ...ticketFields.filter((field) => shared.includes(field.name))],
  required: [["conversation"], ["createdAt"]],
  settings: ratedOn([1, 5]),
  signature: ({ columns }) => {
    const started = columns.find((column) => zonedStart.test(column.trim()));
    return started !== undefined && columns.includes("Conversation ID") ? ["Conversation ID", started] : [];
  },
};
