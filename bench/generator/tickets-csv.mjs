import { arrivals, CHANNELS, drawAgent, drawCustomer, drawTags, TEAMS } from "./desk.mjs";
import { quoted } from "./quoted.mjs";
import { pick, seededRandom, waitingTime } from "./random.mjs";

const STATUSES = ["open", "pending", "resolved", "resolved", "resolved", "closed", "closed", "closed"];
const PRIORITIES = ["low", "normal", "normal", "high", "urgent"];
const SUBJECTS = ["Refund", "Late parcel", "No sign in", "Wrong sum", quoted("Cup, blue"), quoted('The "new" app')];
const SCORES = [1, 2, 3, 4, 4, 5, 5, 5];

/**
 * W2: one row a conversation.
 *
 * @param {number} count of tickets
 */
export function* ticketsCsv(count) {
  yield "id,channel,status,priority,team,agent,customer,subject,tags,created_at,first_response_at,resolved_at,csat\n";
  const random = seededRandom(2);
  let number = 0;
  for (const createdAt of arrivals(random)) {
    if (number === count) return;
    number += 1;
    yield `${drawTicket(random, number, createdAt).join()}\n`;
  }
}

/**
 * @param {() => number} random
 * @param {number} number
 * @param {number} createdAt
 */
function drawTicket(random, number, createdAt) {
  const channel = pick(random, CHANNELS);
  const status = pick(random, STATUSES);
  const ended = status === "resolved" || status === "closed";
  const firstResponseAt = createdAt + waitingTime(random, channel.pace);
  const resolvedAt = firstResponseAt + waitingTime(random, 10 * channel.pace);
  return [
    1_000_000 + number,
    channel.name,
    status,
    pick(random, PRIORITIES),
    pick(random, TEAMS),
    drawAgent(random),
    drawCustomer(random),
    pick(random, SUBJECTS),
    drawTags(random).join("|"),
    wholeSecond(createdAt),
    random() < 0.9 ? wholeSecond(firstResponseAt) : "",
    ended ? wholeSecond(resolvedAt) : "",
    ended && random() < 0.3 ? pick(random, SCORES) : "",
  ];
}

/** @param {number} at */
function wholeSecond(at) {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
