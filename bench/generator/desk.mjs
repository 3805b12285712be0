/**
 * The made-up support desk that all generated files describe.
 *
 * `pace` is the median wait for a message in seconds.
 */
export const CHANNELS = [
  { name: "whatsapp", pace: 240 },
  { name: "email", pace: 7200 },
  { name: "instagram", pace: 900 },
  { name: "chat", pace: 35 },
  { name: "marketplace", pace: 1800 },
];

export const TAGS = ["billing", "refund", "delivery", "login", "voucher", "stock", "warranty", "app"];

export const TEAMS = ["sales", "support", "billing"];

const OPENED_AT = Date.UTC(2026, 0, 1);

/** The desk's traffic does not depend on how much is asked for: a bigger file is a longer log, not a busier desk. */
const MEAN_GAP = 8_640;

/**
 * The instant of each new conversation, in order, without end.
 *
 * @param {() => number} random
 */
export function* arrivals(random) {
  for (let at = OPENED_AT; ; at += Math.floor(random() * 2 * MEAN_GAP)) yield at;
}

/** @param {() => number} random */
export function drawAgent(random) {
  return `a${10 + Math.floor(random() * 60)}`;
}

/** @param {() => number} random */
export function drawCustomer(random) {
  return `u${100_000 + Math.floor(random() * 400_000)}`;
}

/**
 * None, one or two tags.
 *
 * @param {() => number} random
 * @returns {string[]}
 */
export function drawTags(random) {
  const first = Math.floor(random() * TAGS.length);
  const second = Math.floor(random() * TAGS.length);
  const count = Math.floor(random() * 3);
  return [TAGS[first], TAGS[second]].slice(0, first === second ? Math.min(count, 1) : count);
}
