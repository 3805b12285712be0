import type { Rejection } from "../../input/row.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Format } from "../format.ts";
import { textsUnder } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { inUtc } from "../settings/in-utc.ts";
import { complete } from "../translate/complete.ts";
import { passOver } from "../translate/pass-over.ts";
import { Ratings } from "../translate/ratings.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { ChatAgents } from "./chat-agents.ts";
import { type ChatLine, lineOf } from "./chat-line.ts";
import { chatOf, isOffline } from "./chat-told.ts";
import { ratingOf } from "./rating.ts";

/*
 * Zendesk Chat, chats and offline messages as JSON.
 * Export: its API (GET /api/v2/chats, incremental/chats), or a connector's stream of chats.
 *
 *   {"id":"2603.1041.SVh1","type":"chat","timestamp":"2026-03-02T09:15:00Z","end_timestamp":"2026-03-02T09:31:00Z",
 *    "update_timestamp":"2026-03-02T09:40:00Z","duration":960,"missed":false,"started_by":"visitor","rating":"good",
 *    "visitor":{"id":"3.4567"},"session":{"country_code":"ID"},"agent_ids":["501"],"agent_names":["Sari"],
 *    "response_time":{"first":24,"avg":31,"max":60},"count":{"visitor":4,"agent":5,"total":9},
 *    "history":[{"timestamp":"2026-03-02T09:15:00Z","type":"chat.msg","nick":"visitor:3.4567","msg":"Halo"},
 *               {"timestamp":"2026-03-02T09:15:24Z","type":"chat.msg","nick":"agent:501","msg":"Hi"}]}
 *
 * Times are UTC, durations seconds. The nick says who wrote; a trigger's is agent:trigger, and it never replies. Without a
 * history the response times count, unless a trigger may have been the first to answer. What a trigger began is outbound where
 * the visitor never said a word. A chat ends when it is closed; what nobody took is missed. An offline message was left while no
 * chat was offered and is answered by e-mail: it counts in the volume, and no metric of responses has it. A missed chat may
 * have been asked while somebody was there; an offline message never was.
 *
 * It cannot give resolutions, nor transfers where no line of the history tells of one: who engaged in a chat may only have been
 * invited. Times of the session are those of another visit, and are not used.
 */
class ChatReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #ratings: Ratings;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#ratings = new Ratings(facts);
  }

  read(chat: Item, stream: string | undefined): Rejection | undefined {
    if (!chat.has("visitor") && !chat.has("history")) return passOver(this.#facts, stream);
    const id = chat.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = chat.iso("timestamp");
    if (createdAt === undefined) return rejections.noTime("timestamp");
    const lines = complete(chat.list("history").map(lineOf));
    if (lines === undefined) return rejections.noTime("history.timestamp");
    const agents = new ChatAgents(chat);
    this.#facts.conversation(id, chatOf(chat, createdAt, agents.last), chat);
    if (isOffline(chat)) this.#offlineMessage(id, chat, createdAt);
    for (const line of lines) this.#line(id, line, agents);
    for (const engagement of chat.list("engagements")) this.#engagement(id, engagement, agents);
    this.#rating(id, chat, lines);
    return undefined;
  }

  finish(): void {
    this.#ratings.finish();
  }

  #offlineMessage(id: string, chat: Item, at: Instant): void {
    this.#facts.message(id, { at, role: "customer", author: chat.text("visitor.id"), body: chat.text("message") });
  }

  #line(id: string, { at, type, role, person, text, department }: ChatLine, agents: ChatAgents): void {
    const author = role === "agent" ? agents.name(person) : person;
    if (type === "chat.msg") this.#facts.message(id, { at, role, author, body: text });
    else if (type === "chat.transfer") {
      this.#facts.event(id, { at, kind: "transferred", actor: author, actorRole: role, to: department });
    }
  }

  #engagement(id: string, engagement: Item, agents: ChatAgents): void {
    const at = engagement.iso("timestamp");
    const agent = agents.name(engagement.text("agent_id"));
    if (at === undefined) return;
    if (engagement.flag("assigned")) this.#facts.event(id, { at, kind: "assigned", to: agent });
    if (engagement.flag("accepted")) {
      this.#facts.event(id, { at, kind: "accepted", actor: agent, actorRole: "agent" });
    }
  }

  /** The newest record of a chat has its rating, and the history when it was given, or taken back. */
  #rating(id: string, chat: Item, lines: readonly ChatLine[]): void {
    const rated = lines.findLast(({ type, rating }) => type === "chat.rating" && rating !== undefined);
    const rating = ratingOf(chat.text("rating") ?? rated?.rating ?? undefined, chat.text("comment"));
    if (rating === undefined && rated?.rating !== null) return;
    this.#ratings.add(id, {
      conversation: id,
      survey: rating === undefined ? undefined : { kind: "csat", ...rating, at: rated?.at },
      version: chat.iso("update_timestamp") ?? 0,
    });
  }
}

export const zendeskChat: Format = {
  id: "zendesk-chat",
  title: "Zendesk Chat export",
  kind: "tickets",
  fields: [],
  required: [],
  settings: inUtc,
  translate: (facts) => new ChatReader(facts),
  signature: (sample) => {
    const history = sample.lists.get("history");
    if (history !== undefined && textsUnder(history, "type").some((type) => type.startsWith("chat.")))
      return ["history", "chat."];
    const inside = ["visitor.", "session."].filter((start) =>
      sample.columns.some((column) => column.startsWith(start)),
    );
    const isChat = textsUnder(sample, "type").some((type) => type === "chat" || type === "offline_msg");
    return inside.length === 2 && isChat ? ["type", "visitor", "session"] : [];
  },
};
