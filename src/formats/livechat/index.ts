import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import type { Sample } from "../recognise/sample.ts";
import { LiveChatReader } from "./reader.ts";

/*
 * LiveChat (text.com), archives and chats as the Agent Chat API gives them. Export: a personal access token of the Developer
 * Console, then POST /v3.6/agent/action/list_archives, page by page (or get_chat for each chat).
 *
 *   {"chats":[{"id":"PJ0MRS","users":[{"id":"b7eff798","type":"customer","name":"Ana"},
 *       {"id":"sari@shop.example","type":"agent","name":"Sari"}],
 *     "thread":{"id":"QA37PV","created_at":"2026-03-02T02:15:00.383000Z","active":false,"tags":["refund"],
 *       "user_ids":["b7eff798","sari@shop.example"],"access":{"group_ids":[2]},"queues_duration":40,
 *       "properties":{"rating":{"score":1,"comment":"Cepat"}},
 *       "events":[{"id":"QA37PV_1","type":"message","author_id":"b7eff798","visibility":"all","text":"Halo",
 *           "created_at":"2026-03-02T02:15:00.383000Z"},
 *         {"id":"QA37PV_2","type":"system_message","system_message_type":"manual_archived_agent",
 *           "text_vars":{"agent":"Sari"},"created_at":"2026-03-02T02:40:00.000000Z"}]}}]}
 *
 * A thread is a conversation: the id of the chat repeats with every visit of the customer. Group ids are the team. A message
 * that only agents see is a note; forms are no messages. The end is the archiving system message, else the last event; a
 * thread that ends without an agent's message was missed, unless a bot dealt with it. Bots are agents to LiveChat: here they
 * are those whose id is no e-mail address, and those that input.values.role names. The welcome message, which bears the name
 * of an agent, is no agent's. Ratings are bad (0) or good (1). Orders of a connected shop are read from the events that tell
 * them.
 * A thread that the plan of the account hides (restricted_access) is refused: nothing tells whether it was missed.
 * It cannot give who accepted a chat when, nor priorities, nor the names of groups. The list of chats (last_thread_summary)
 * has no messages at all.
 */
export const livechat: Format = {
  id: "livechat",
  title: "LiveChat export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new LiveChatReader(facts),
  signature: (sample) => {
    if (sample.columns.includes("thread.id") && sample.lists.has("users")) return marksIn(sample, "thread.");
    if (sample.columns.includes("last_thread_summary.id")) return marksIn(sample, "last_thread_summary.");
    if (sample.columns.includes("last_thread_info.id")) return marksIn(sample, "last_thread_info.");
    const threads = sample.lists.get("threads");
    if (threads !== undefined) return marksIn(threads, "");
    return sample.lists.get("events")?.columns.includes("author_id") === true ? marksIn(sample, "") : [];
  },
};

/** What every thread has, under the keys that lead to it. */
const threadKeys = ["id", "created_at", "user_ids", "access.group_ids"];

const marksIn = (sample: Sample, prefix: string): readonly string[] =>
  allOf(threadKeys.map((key) => `${prefix}${key}`))(sample);
