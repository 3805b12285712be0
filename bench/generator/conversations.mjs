import { drawBody } from "./bodies.mjs";
import { arrivals, CHANNELS, drawAgent, drawCustomer, drawTags } from "./desk.mjs";
import { pick, seededRandom, waitingTime } from "./random.mjs";

/**
 * @typedef {'customer' | 'agent' | 'bot'} Role
 * @typedef {{ at: number, role: Role, author: string, body: string, canned: boolean }} Message
 * @typedef {{ id: string, channel: string, customer: string, tags: string[], messages: Message[] }} Conversation
 */

/**
 * Conversations in the order in which they begin, with `count` messages in all.
 *
 * @param {number} count
 * @returns {Generator<Conversation>}
 */
export function* conversations(count) {
  const random = seededRandom(1);
  let number = 0;
  let left = count;
  for (const openedAt of arrivals(random)) {
    if (left === 0) return;
    number += 1;
    const conversation = drawConversation(random, `c${1_000_000 + number}`, openedAt, left);
    left -= conversation.messages.length;
    yield conversation;
  }
}

/**
 * @param {() => number} random
 * @param {string} id
 * @param {number} openedAt
 * @param {number} most messages that may still be written
 * @returns {Conversation}
 */
function drawConversation(random, id, openedAt, most) {
  const channel = pick(random, CHANNELS);
  const authors = { customer: drawCustomer(random), agent: drawAgent(random), bot: "bot" };
  const tags = drawTags(random);
  const messages = [];
  let at = openedAt;
  for (const role of drawRoles(random, most)) {
    const canned = role === "agent" && random() < 0.2;
    messages.push({ at, role, author: authors[role], body: drawBody(random), canned });
    // Never 0: two messages of one conversation at the same instant would leave their order open.
    at += waitingTime(random, channel.pace);
  }
  return { id, channel: channel.name, customer: authors.customer, tags, messages };
}

/**
 * Who speaks, message by message. A tenth is never answered, three in a hundred are begun by the agent, a bot may greet
 * first. A person always speaks, so no conversation is a bot's alone.
 *
 * @param {() => number} random
 * @param {number} most
 * @returns {Role[]}
 */
function drawRoles(random, most) {
  const answered = random() >= 0.1;
  const length = Math.min(most, answered ? 2 + Math.floor(random() * 19) : 1 + Math.floor(random() * 3));
  /** @type {Role[]} */
  const roles = length > 1 && random() < 0.1 ? ["bot"] : [];
  /** @type {Role} */
  let speaker = answered && random() < 0.03 ? "agent" : "customer";
  roles.push(speaker);
  while (roles.length < length) {
    if (random() < 0.05) {
      roles.push("bot");
      continue;
    }
    speaker = answered ? nextSpeaker(random, speaker) : "customer";
    roles.push(speaker);
  }
  return roles;
}

/**
 * The other one, more often than not.
 *
 * @param {() => number} random
 * @param {Role} speaker
 * @returns {Role}
 */
function nextSpeaker(random, speaker) {
  if (speaker === "customer") return random() < 0.65 ? "agent" : "customer";
  return random() < 0.6 ? "customer" : "agent";
}
