import { conversations } from "./conversations.mjs";

/** Agents and customers are numbers there, and the machine is -1. */
const BOT = -1;
const FIRST_AGENT = 360_000_000_000;
const FIRST_CUSTOMER = 400_000_000_000;

/**
 * The facts of W3 as Zendesk exports them, a ticket a line with its comments inside, and every text three times: three times
 * the bytes of W3. Bare, it has the keys that are read and each text once, and so as many bytes as W3.
 *
 * @param {number} count of comments
 * @param {boolean} isBare
 */
export function* zendeskNdjson(count, isBare) {
  let comment = 1_000_000_000;
  for (const { id, channel, customer, tags, messages } of conversations(count)) {
    const number = Number(id.slice(1));
    const requester = userOf(customer);
    const at = new Date(messages[0].at).toISOString();
    const comments = messages.map((message) => commentOf(message, comment++));
    const ticket = { ...ticketOf(number, at, channel, requester, tags), comments };
    yield `${JSON.stringify(isBare ? bareOf(ticket) : ticket)}\n`;
  }
}

/**
 * @param {number} id
 * @param {string} at
 * @param {string} channel
 * @param {number} requester
 * @param {string[]} tags
 */
function ticketOf(id, at, channel, requester, tags) {
  return {
    url: `https://example.zendesk.com/api/v2/tickets/${id}.json`,
    id,
    external_id: null,
    via: { channel, source: { from: {}, to: {}, rel: null } },
    created_at: at,
    updated_at: at,
    generated_timestamp: Math.floor(Date.parse(at) / 1000),
    type: null,
    subject: "Order",
    raw_subject: "Order",
    priority: "normal",
    status: "open",
    recipient: null,
    requester_id: requester,
    submitter_id: requester,
    assignee_id: null,
    organization_id: null,
    group_id: null,
    collaborator_ids: [],
    has_incidents: false,
    is_public: true,
    tags,
    custom_fields: [],
    satisfaction_rating: { score: "unoffered" },
    brand_id: FIRST_AGENT,
    allow_channelback: false,
    from_messaging_channel: false,
  };
}

/**
 * @param {import('./conversations.mjs').Message} message
 * @param {number} id
 */
function commentOf({ at, author, body }, id) {
  return {
    id,
    type: "Comment",
    author_id: userOf(author),
    body,
    html_body: `<div class="zd-comment" dir="auto">${body}<br></div>`,
    plain_body: body,
    public: true,
    attachments: [],
    audit_id: id + FIRST_AGENT,
    via: { channel: "web", source: { from: {}, to: {}, rel: null } },
    created_at: new Date(at).toISOString(),
  };
}

const ticketKeys = [
  "id",
  "via",
  "created_at",
  "updated_at",
  "subject",
  "priority",
  "status",
  "requester_id",
  "submitter_id",
  "assignee_id",
  "tags",
];
const commentKeys = ["id", "author_id", "body", "public", "created_at"];

/** @param {Record<string, unknown> & { comments: Record<string, unknown>[] }} ticket */
const bareOf = ({ comments, ...ticket }) => ({
  ...picked(ticket, ticketKeys),
  via: { channel: ticket.via.channel },
  comments: comments.map((comment) => picked(comment, commentKeys)),
});

/**
 * @param {Record<string, unknown>} record
 * @param {string[]} keys
 */
const picked = (record, keys) => Object.fromEntries(keys.map((key) => [key, record[key]]));

/** @param {string} person */
function userOf(person) {
  if (person === "bot") return BOT;
  return (person.startsWith("a") ? FIRST_AGENT : FIRST_CUSTOMER) + Number(person.slice(1));
}
