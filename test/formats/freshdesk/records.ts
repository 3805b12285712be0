import type { Conversation } from "../../../src/model/conversation.ts";
import { ndjson } from "../../support/ndjson.ts";
import { onlyOne, type Understood, understand } from "../../support/reading.ts";
import { understandAs } from "../translate/read-with.ts";

/** A time of 2 March 2026 as Freshdesk writes it, and as an instant. */
export const stamp = (time: string): string => `2026-03-02T${time}:00Z`;
export const at = (time: string): number => {
  const [hour, minute] = time.split(":").map(Number);
  return Date.UTC(2026, 2, 2, hour, minute);
};

export const noStats = {
  agent_responded_at: null,
  requester_responded_at: null,
  first_responded_at: null,
  status_updated_at: null,
  reopened_at: null,
  resolved_at: null,
  closed_at: null,
  pending_since: null,
};

export const ticket = {
  id: 301,
  status: 2,
  priority: 2,
  source: 1,
  spam: false,
  type: "Question",
  tags: ["refund", "vip"],
  subject: "Uang kembali",
  requester_id: 8801,
  responder_id: 4211,
  group_id: 77,
  created_at: stamp("02:15"),
  updated_at: stamp("05:00"),
  fr_due_by: stamp("23:00"),
  fr_escalated: false,
  is_escalated: true,
  description_text: "Halo",
  stats: noStats,
};

let lastEntry = 9000;

export const entry = (time: string, incoming: boolean, more: object = {}): object => ({
  id: ++lastEntry,
  ticket_id: 301,
  incoming,
  private: false,
  user_id: incoming ? 8801 : 4211,
  source: 0,
  category: 3,
  auto_response: false,
  body_text: "…",
  created_at: stamp(time),
  ...more,
});

/** An answer to a survey, as it stands among the conversations. */
export const answer = (time: string): object => entry(time, true, { source: 6, category: 7, body_text: "Cepat" });

export const rating = (time: string, default_question: number | null, more: object = {}): object => ({
  id: 71,
  ticket_id: 301,
  user_id: 8801,
  agent_id: 4211,
  feedback: "Cepat",
  created_at: stamp(time),
  ratings: { default_question, question_5: 100 },
  ...more,
});

export const read = (...records: readonly object[]): Promise<Understood> =>
  understand({ "freshdesk.ndjson": ndjson(...records) });

export const readOne = async (...records: readonly object[]): Promise<Conversation> =>
  onlyOne(await understandAs("freshdesk", ...records));
