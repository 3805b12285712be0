import { type Field, normaliseHeader } from "./fields/field.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";

/*
 * Layanika, the list of conversations as CSV. Export: Reports › Conversation › Conversation List.
 *
 *   Closed Times,Close By,Opened Time,Opened by Channel,Conversation ID,Contact ID,Contact Name
 *   2026-03-02 10:05:00,Sari,2026-03-02 09:15:00,WhatsApp,8801,412,Ana
 *
 * Closed is also what Layanika calls resolved, and what has no time there is open. Times are those of the account:
 * --time-zone says which.
 * Close By is an attribute (--by "Close By"): it names who closed a conversation, not whose it is, so that as the assignee it
 * would make every open one unassigned; and one event of a conversation would look like the log of all.
 * It cannot give messages, first responses, statuses, agents, tags and ratings, nor reopenings.
 */
const fields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["conversation id"] },
  { name: "createdAt", type: "time", fact: "createdAt", aliases: ["opened time"] },
  { name: "closedAt", type: "time", fact: "closedAt", aliases: ["closed times"] },
  { name: "channel", type: "word", fact: "channel", aliases: ["opened by channel"] },
  { name: "customer", type: "text", fact: "customer", aliases: ["contact id", "contact name"] },
];

const marks = ["opened time", "opened by channel", "closed times", "close by"];

export const layanika: Format = {
  id: "layanika",
  title: "Layanika conversation list",
  kind: "tickets",
  fields,
  required: [["conversation"], ["createdAt"]],
  signature: allOf(marks, normaliseHeader),
};
