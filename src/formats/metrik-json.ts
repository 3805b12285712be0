import { eventFields } from "./fields/events.ts";
import type { Field } from "./fields/field.ts";
import { messageFields } from "./fields/messages.ts";
import { orderFields } from "./fields/orders.ts";
import { surveyFields } from "./fields/surveys.ts";
import { ticketFields } from "./fields/tickets.ts";
import type { Format } from "./format.ts";

/*
 * metrik's own JSON: one conversation a record, with what happened in it inside. NDJSON, an array, or an object with one.
 *
 *   {"id":"17","channel":"whatsapp","status":"resolved","created_at":"2026-03-02T09:15:00+07:00",
 *    "messages":[{"created_at":"2026-03-02T09:15:00+07:00","author_role":"customer","author":"cust-1"}],
 *    "events":[{"at":"2026-03-02T09:40:00+07:00","event":"resolved","actor":"Sari"}],
 *    "surveys":[{"kind":"csat","score":5,"scale":"1-5","at":"2026-03-02T10:00:00+07:00",
 *       "comment":"Cepat"}],
 *    "orders":[{"order_id":"INV-9","at":"2026-03-02T11:00:00+07:00","amount":1250000,"currency":"IDR","kind":"upsell"}]}
 *
 * The keys are the columns of the plain files: those of a ticket list outside, those of message, event, survey and order
 * files inside, without the conversation's id. Orders alone make no conversation of a record: customers have orders too. Where
 * there are events, they hold every transfer, every escalation and every reopening.
 */
/** What a message says of its conversation stands outside, so that it is not said twice. */
const ofMessage = new Set(["messageId", "at", "role", "author", "visibility", "bot", "body", "canned"]);
/** A vendor's own words for who spoke (`message_type`, `sender_type`) tell of a format of its own, with rules of its own. */
const roleNames = ["author role", "role"];
const insideMessage: readonly Field[] = messageFields
  .filter(({ name }) => ofMessage.has(name))
  .map((field) => (field.name === "role" ? { ...field, aliases: roleNames } : field));
const ofEvent = new Set(["at", "event", "actor", "actorRole", "to"]);
const ofSurvey = new Set(["kind", "score", "scale", "at", "agent", "comment"]);

export const metrikJson: Format = {
  id: "metrik",
  title: "conversation list with messages inside",
  kind: "tickets",
  fields: ticketFields,
  required: [["conversation"]],
  lists: {
    messages: { fields: insideMessage, required: ["at", "role"] },
    events: { fields: eventFields.filter(({ name }) => ofEvent.has(name)), required: ["at", "event"] },
    surveys: { fields: surveyFields.filter(({ name }) => ofSurvey.has(name)), required: ["score"] },
    orders: { fields: orderFields.filter(({ name }) => name !== "conversation"), required: ["at"] },
  },
  signature: (sample) => ["messages", "events", "surveys"].filter((key) => sample.lists.has(key)),
};
