import type { Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import type { ToldMessage } from "../write/told.ts";

const agentPrefix = "agent:";
const botMark = "zd:answerBot";
/** Where the answer bot is named, which can speak as an agent; a table has the original message as one text. */
const sources = ["actor_id", "message_source", "original_message", "original_message.source.type"];

/** Who the lines of an audit say that wrote them; a trigger's is a machine, as the system's are, which has the bots in it. */
const roles: ReadonlyMap<string, Role> = new Map([
  ["end-user", "customer"],
  ["end_user", "customer"],
  ["agent", "agent"],
  ["system", "bot"],
  ["trigger", "bot"],
  ["bot", "bot"],
]);

/**
 * What was said in the chats on a ticket: an audit tells that one began, and holds all of it, whenever it was asked for. Undefined
 * where nothing tells when a line was written.
 */
export function chatLinesOf(events: readonly Item[]): readonly ToldMessage[] | undefined {
  const begun = events.filter((event) => event.text("type") === "ChatStartedEvent");
  const lines = begun.flatMap((event) => event.list("value.history")).filter(isChatMessage);
  return complete(
    lines.map((line) => {
      const at = line.milliseconds("timestamp") ?? line.iso("original_message.received");
      return at === undefined ? undefined : chatMessageOf(line, at);
    }),
  );
}

/** Whether a line of a chat is something that was said. */
export const isChatMessage = (line: Item): boolean => line.text("type") === "ChatMessage";

/** What was said in a chat, as a table of a warehouse or an audit has it. */
export function chatMessageOf(line: Item, at: Instant): ToldMessage {
  const actor = line.text("actor_id");
  const isBot = sources.some((path) => line.text(path)?.includes(botMark) === true);
  return {
    at,
    role: isBot ? "bot" : (roles.get(line.text("actor_type") ?? "") ?? roleOf(actor)),
    author: actor?.startsWith(agentPrefix) ? actor.slice(agentPrefix.length) : actor,
    id: line.text("message_id"),
    body: line.text("message"),
  };
}

/** Zendesk's own actors begin with underscores; whose number it is, users tell. */
function roleOf(actor: string | undefined): Role {
  if (actor?.startsWith("__")) return "bot";
  return actor?.startsWith(agentPrefix) ? "agent" : "unknown";
}
