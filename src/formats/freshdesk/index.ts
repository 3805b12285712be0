import type { Format } from "../format.ts";
import { allOfOne } from "../recognise/all-of-one.ts";
import { type Sample, textsUnder } from "../recognise/sample.ts";
import { FreshdeskReader } from "./reader.ts";

/*
 * Freshdesk (and Freshservice), as its API gives it and connectors store it: GET /api/v2/tickets?include=stats,description,
 * /api/v2/tickets/<id>?include=conversations,stats, /api/v2/tickets/<id>/conversations and
 * /api/v2/surveys/satisfaction_ratings, in files of their own or in one dump.
 *
 *   {"id":301,"status":4,"priority":2,"source":1,"spam":false,"type":"Question","tags":["refund"],"subject":"Uang kembali",
 *    "requester_id":8801,"responder_id":4211,"group_id":77,"created_at":"2026-03-02T02:15:00Z",
 *    "updated_at":"2026-03-02T04:00:00Z","fr_due_by":"2026-03-03T02:15:00Z","description_text":"Halo",
 *    "stats":{"first_responded_at":"2026-03-02T02:20:00Z","resolved_at":"2026-03-02T04:00:00Z","reopened_at":null}}
 *   {"id":9001,"ticket_id":301,"incoming":false,"private":false,"user_id":4211,"source":0,"auto_response":false,
 *    "created_at":"2026-03-02T02:20:00Z","body_text":"Hai"}
 *   {"id":71,"ticket_id":301,"agent_id":4211,"feedback":"Cepat","ratings":{"default_question":103},
 *    "created_at":"2026-03-02T05:00:00Z"}
 *
 * Times have their offset; one without is of --time-zone. The customer's first text is the ticket's description; the
 * conversations are the replies and notes behind it, and among them answers to surveys, which are no messages. Automatic
 * responses are a bot's. A ticket with an outbound e-mail as its source was begun by an agent; Freshservice, known by keys of
 * its own, has other sources and none of these. A status of the account's own is open unless the configuration says what it is.
 * Ratings have seven steps, from -3 to 3. Where conversations are missing (a list of tickets, or more than the ten that come
 * inside a ticket), none are counted, and the stats tell instead. It cannot give more than the last resolution and one
 * reopening, nor how long a ticket was pending before it was solved, nor who was assigned when, nor canned responses. Agents
 * and groups are told by their ids. is_escalated and fr_escalated say that a target was missed, and not that somebody
 * escalated.
 */
const ticketMarks = ["responder_id", "requester_id", "status", "source"];
/** What a ticket says of its targets: one of them is there. Others call their people so, and have numbers too. */
const targetMarks = ["fr_due_by", "fr_escalated", "is_escalated"];
const conversationMarks = ["ticket_id", "incoming", "private", "user_id"];
const ratingMarks = ["ticket_id", "ratings.default_question"];

/** Statuses and sources are numbers here, and words with whoever else calls their people so. */
const hasNumbers = (sample: Sample, key: string): boolean =>
  textsUnder(sample, key).every((text) => /^\d+$/.test(text));

export const freshdesk: Format = {
  id: "freshdesk",
  title: "Freshdesk export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new FreshdeskReader(facts),
  signature: (sample) => {
    const isThere = (mark: string): boolean => sample.columns.includes(mark);
    if (!ticketMarks.every(isThere)) return allOfOne([conversationMarks, ratingMarks])(sample);
    const targets = targetMarks.filter(isThere);
    const isTicket = targets.length > 0 && hasNumbers(sample, "status") && hasNumbers(sample, "source");
    return isTicket ? [...ticketMarks, ...targets] : [];
  },
};
