import type { Format } from "../format.ts";
import { allOfOne } from "../recognise/all-of-one.ts";
import { IntercomReader } from "./reader.ts";

/*
 * Intercom, conversations and tickets as its API gives them and connectors store them: GET /conversations/<id> (with its
 * parts), GET /conversations and POST /conversations/search (lists, without parts), GET /tickets/<id>, and streams of
 * conversations and of conversation parts. Versions 1 and 2 of the API.
 *
 *   {"type":"conversation","id":"215","created_at":1772442900,"updated_at":1772445600,"state":"closed",
 *    "source":{"type":"conversation","id":"9001","delivered_as":"customer_initiated","body":"<p>Halo</p>",
 *      "author":{"type":"lead","id":"66aa01"}},
 *    "contacts":{"contacts":[{"id":"66aa01"}]},"admin_assignee_id":4211,"team_assignee_id":77,
 *    "statistics":{"first_admin_reply_at":1772443200,"last_close_at":1772445600,"time_to_admin_reply":300},
 *    "conversation_rating":{"rating":5,"remark":"Cepat","created_at":1772445600,"updated_at":1772445700},
 *    "conversation_parts":{"conversation_parts":[
 *      {"id":"31","part_type":"comment","created_at":1772443200,"body":"<p>Hai</p>","author":{"type":"admin","id":"4211"}},
 *      {"id":"32","part_type":"close","created_at":1772445600,"body":null,"author":{"type":"admin","id":"4211"}}],
 *      "total_count":2}}
 *
 * Times are seconds since 1970. The first message is the source, which is not among the parts; of a customer's ticket it is
 * the form, its title and description. A part that closes or assigns can say something too. Notes are internal; what bots
 * and the AI agent say is no reply, and neither is a message that was delivered automatically, whoever's name it bears. What
 * a workflow of the Messenger opened, the first person to write began. Closing is the only end; what was merged into another
 * is merged. The statistics' stamps are on the calendar, their durations leave out what is no office hour: both are kept
 * apart. Where messages are missing (a list, a cut conversation, a part of the stream), none are counted, and the statistics
 * tell instead. Agents and teams are told by their ids, since conversations name nobody else's names.
 * It cannot give canned responses, nor queues: a first assignment to a team stands for one.
 */
const conversationMarks = ["source.delivered_as", "source.author.type"];
const oldMarks = ["conversation_message.author.type", "conversation_parts.total_count"];
const partMarks = ["part_type", "conversation_id", "author.type"];
const ticketMarks = ["ticket_id", "ticket_parts.total_count"];

export const intercom: Format = {
  id: "intercom",
  title: "Intercom export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new IntercomReader(facts),
  signature: allOfOne([conversationMarks, oldMarks, partMarks, ticketMarks]),
};
