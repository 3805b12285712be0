import type { Format } from "../format.ts";
import { allOfOne } from "../recognise/all-of-one.ts";
import { csatHeaders } from "./csat-row.ts";
import { ChatwootReader } from "./reader.ts";

/*
 * Chatwoot, conversations as its API gives them. Export: an access token of Profile Settings, then
 * GET /api/v1/accounts/<account>/conversations (the list, page by page) and …/conversations/<id>/messages for each of them;
 * or what its webhooks sent. A CSV of messages (CONVERSATION_ID, MESSAGE_TYPE, MESSAGE_CREATED_AT, …) is read as well, and so
 * is what Reports › CSAT downloads, in English and Indonesian: the link of an answer ends in the id of its conversation.
 *
 *   {"data":{"meta":{"all_count":1},"payload":[{"id":221,"inbox_id":7,"status":"open","created_at":1772417700,
 *     "updated_at":1772418300.25,"first_reply_created_at":1772418060,"labels":["refund"],"meta":{
 *       "channel":"Channel::Whatsapp","sender":{"id":31},"assignee":{"id":4,"name":"Sari"},"team":{"name":"Orders"}},
 *     "messages":[{"id":900,"conversation_id":221,"message_type":0,"sender_type":"Contact","created_at":1772417700,
 *       "content":"Halo"}]}]}}
 *   {"payload":[{"id":901,"conversation_id":221,"inbox_id":7,"message_type":1,"sender_type":"User","private":false,
 *     "created_at":1772418060,"content":"Pagi"}]}
 *
 * Times are seconds since 1970, with or without a fraction. message_type 0 is the customer's, 1 an agent's (a bot's where an
 * AgentBot, the AI Captain, an automation rule or a campaign sent it), 2 an activity, 3 a template of the machine; private is a
 * note. Status pending means that the bot has the conversation: it is open here. Resolutions, reopenings, snoozes and
 * assignments stand in the words of activities, of which the English and Indonesian ones are known. A message of input_csat is
 * the survey. What failed was not said, though another record has it as sent; a first_reply_created_at that is of such a
 * message is not used.
 *
 * The list holds the last message of each conversation only. Where the first is not among the messages that were read, all
 * are left out, and first_reply_created_at is what tells of the first response; where it is a bot's, nothing does.
 * Chatwoot has no time of resolution but that of the activity, and does not say when a conversation was queued.
 */
export const chatwoot: Format = {
  id: "chatwoot",
  title: "Chatwoot export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new ChatwootReader(facts),
  signature: (sample) => allOfOne(signatures)(sample),
};

const signatures: readonly (readonly string[])[] = [
  ["inbox_id", "meta.channel", "meta.sender.id"],
  ["message_type", "conversation_id", "inbox_id"],
  ["message_type", "content_type", "conversation.inbox_id"],
  ["MESSAGE_TYPE", "CONVERSATION_ID", "INBOX_ID", "MESSAGE_CREATED_AT"],
  ...csatHeaders,
];
