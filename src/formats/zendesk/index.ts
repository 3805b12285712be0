import type { Format } from "../format.ts";
import { allOfOne } from "../recognise/all-of-one.ts";
import { inUtc } from "../settings/in-utc.ts";
import { asideMark } from "./aside.ts";
import { ZendeskReader } from "./reader.ts";

/*
 * Zendesk Support, tickets and what belongs to them.
 * Export: Admin Center › Account › Tools › Reports › Export › JSON (one ticket a line, with its comments); or pages of the
 * API (incremental/tickets, tickets/<id>/audits, users); or a dump of a connector's streams (Singer, Airbyte); or the tables
 * of a warehouse as CSV (Fivetran).
 *
 *   {"id":1001,"requester_id":88001,"submitter_id":88001,"assignee_id":501,"status":"solved","via":{"channel":"web"},
 *    "created_at":"2026-03-02T09:15:00Z","updated_at":"2026-03-02T16:40:00Z","tags":["refund"],
 *    "satisfaction_rating":{"score":"good","comment":"Fast"},"metric_set":{"solved_at":"2026-03-02T16:40:00Z","reopens":0},
 *    "comments":[{"id":1,"author_id":88001,"public":true,"body":"Halo","created_at":"2026-03-02T09:15:00Z"},
 *                {"id":2,"author_id":501,"public":true,"body":"Hi","created_at":"2026-03-02T09:27:00Z"}]}
 *
 *   ticket.csv                id,requester_id,submitter_id,assignee_id,status,via_channel,created_at,updated_at
 *   ticket_comment.csv        id,ticket_id,user_id,public,created,body,voice_comment
 *   ticket_field_history.csv  ticket_id,field_name,updated,user_id,value
 *   ticket_tag.csv            ticket_id,tag,_fivetran_synced
 *   ticket_chat.csv           chat_id,ticket_id,visitor_id
 *   ticket_chat_event.csv     chat_id,created_at,actor_id,chat_index,type,message,message_source
 *   user.csv                  id,role,ticket_restriction,updated_at
 *
 * A ticket stands alone, as {"ticket":{…}}, or in pages {"tickets":[…],"users":[…]}; its comments, audits and metric set are
 * in it or, as users, ticket events, metric events, satisfaction ratings and survey responses are, in streams or files of their own, in any
 * order. Times without an offset are UTC. Several files of one export are given together, and are joined by the ids.
 *
 * The author of a comment has the role of its user; without users the requester is the customer and all others are agents. What
 * triggers, automations and the answer bot write is a bot's; input.values.role names further accounts of bots. What is written
 * where another ticket is merged into this one (via.source.rel) is the system's. Durations of a metric set are minutes. A
 * ticket ends when it is solved; an automation closes it days later. The tag closed_by_merge says that it was merged into
 * another. Changes of status, assignee and group come from audits, ticket events or the history of fields: without them nothing
 * tells of transfers, and of reopenings only how many there were, in a metric set. People and groups go by their ids: what the API
 * lists beside tickets, such as groups, organizations and brands, is passed over.
 *
 * What was said in a chat or a messenger stands in an audit, in an event ChatStartedEvent, or in ticket_chat_event: as comments
 * there are only that it began and, where that is switched on, all of it at the end. Without it those comments do not count,
 * and neither do comments without a reply where a metric set counts one: the metric set tells.
 *
 * A ticket of internal comments alone that somebody else than the requester opened on the web was begun by an agent.
 *
 * It cannot give: a message from the description alone, which is the text of the first comment (without the other comments
 * it would make every ticket an unanswered one); the comments of tickets over 1 MB, which Zendesk drops; conversations of AI
 * agents; waits (requester_wait_time is all the time in which it was not pending). A voicemail's ticket is created a minute or
 * two after the call. An export selects by the time of update, so that tickets created long before are in it. Zendesk writes the first comment at the
 * creation: where the first that was read comes more than 5 min later, those before it are missing, and none of them counts.
 */
export const zendesk: Format = {
  id: "zendesk",
  title: "Zendesk Support export",
  kind: "tickets",
  fields: [],
  required: [],
  beside: ["users", "comments", "audits", "ticket_events", "metric_sets", "satisfaction_ratings", "survey_responses"],
  settings: inUtc,
  translate: (facts) => new ZendeskReader(facts),
  signature: (sample) => {
    const marks = allOfOne(shapes)({ columns: [...sample.columns, ...sample.lists.keys()] });
    return marks.length > 0 ? marks : asideMark(sample);
  },
};

/** Keys that together only one of Zendesk's streams has, or one of its tables. */
const shapes: readonly (readonly string[])[] = [
  ["requester_id", "submitter_id", "status", "via.channel"],
  ["requester_id", "submitter_id", "status", "via_channel"],
  ["ticket.requester_id", "ticket.submitter_id", "ticket.status"],
  ["audit_id", "author_id", "public"],
  ["ticket_id", "author_id", "events", "via.channel"],
  ["ticket_id", "updater_id", "child_events"],
  ["ticket_id", "reply_time_in_minutes.calendar"],
  ["ticket_id", "metric", "instance_id", "time"],
  ["ticket_id", "requester_id", "assignee_id", "score"],
  ["answers", "responder_id", "expires_at", "subjects"],
  ["answers", "responder_id", "expires_at", "subject_zrns"],
  ["ticket_id", "user_id", "public", "created", "voice_comment"],
  ["ticket_id", "field_name", "updated", "value"],
  ["ticket_id", "tag", "_fivetran_synced"],
  ["chat_id", "ticket_id", "visitor_id"],
  ["chat_id", "actor_id", "chat_index", "type"],
  ["role", "ticket_restriction", "only_private_comments"],
];
