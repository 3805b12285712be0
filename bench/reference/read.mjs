import { readFileSync } from "node:fs";
import { byChannel } from "./by-channel.mjs";
import { outcomeNumbers } from "./outcome.mjs";
import { parseCsv } from "./parse-csv.mjs";
import { speedNumbers } from "./speed.mjs";

/**
 * The numbers of a small file, by workload.
 *
 * @type {Record<string, (path: string) => object>}
 */
export const REFERENCE = {
  w1: (path) => byChannel(fromMessages(parseCsv(readFileSync(path, "utf8"))), speedNumbers),
  w2: (path) => byChannel(parseCsv(readFileSync(path, "utf8")), outcomeNumbers),
  w3: (path) => byChannel(fromLines(readFileSync(path, "utf8").trimEnd().split("\n")), speedNumbers),
};

/** @param {Record<string, string>[]} rows in the order of time */
function fromMessages(rows) {
  /** @type {Map<string, import('./speed.mjs').Conversation>} */
  const conversations = new Map();
  for (const { conversation_id: id, channel, created_at: at, author_role: role } of rows) {
    if (!conversations.has(id)) conversations.set(id, { channel, messages: [] });
    conversations.get(id).messages.push({ at: Date.parse(at), role });
  }
  return [...conversations.values()];
}

/** @param {string[]} lines */
function fromLines(lines) {
  return lines.map((line) => {
    const { channel, messages } = JSON.parse(line);
    return {
      channel,
      messages: messages.map(({ created_at, author_role }) => ({ at: Date.parse(created_at), role: author_role })),
    };
  });
}
