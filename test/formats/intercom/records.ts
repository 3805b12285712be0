import type { Conversation } from "../../../src/model/conversation.ts";
import { ndjson } from "../../support/ndjson.ts";
import { onlyOne, type Understood, understand } from "../../support/reading.ts";
import { understandAs } from "../translate/read-with.ts";

/** 2026-03-02 02:15:00 UTC, in seconds as Intercom writes times. */
export const start = 1_772_417_700;
/** The instant some seconds after it. */
export const at = (seconds: number): number => (start + seconds) * 1000;

export const customer = { type: "user", id: "66aa01" };
export const agent = { type: "admin", id: "4211", name: "Sari" };
export const bot = { type: "bot", id: "9", name: "Operator" };

export const source = {
  type: "conversation",
  id: "900",
  delivered_as: "customer_initiated",
  subject: "",
  body: "<p>Halo</p>",
  author: { type: "lead", id: "66aa01" },
  attachments: [],
};

/** A conversation as a list gives it: without its parts. */
export const listed = {
  type: "conversation",
  id: "215",
  created_at: start,
  updated_at: start + 5000,
  state: "open",
  open: true,
  priority: "not_priority",
  source,
  contacts: { type: "contact.list", contacts: [{ type: "contact", id: "66aa01" }] },
  admin_assignee_id: 0,
  team_assignee_id: 0,
  tags: { type: "tag.list", tags: [] },
  statistics: null,
  conversation_rating: null,
};

let lastPart = 30;

export const part = (seconds: number, part_type: string, author: object, more: object = {}): object => ({
  type: "conversation_part",
  id: String(++lastPart),
  part_type,
  body: null,
  created_at: start + seconds,
  assigned_to: null,
  author,
  attachments: [],
  redacted: false,
  ...more,
});

export const comment = (seconds: number, author: object, more: object = {}): object =>
  part(seconds, "comment", author, { body: "<p>…</p>", ...more });

/** The same with its parts, as it is given alone. */
export const whole = (parts: readonly object[], more: object = {}): object => ({
  ...listed,
  conversation_parts: { type: "conversation_part.list", conversation_parts: parts, total_count: parts.length },
  ...more,
});

export const read = (...records: readonly object[]): Promise<Understood> =>
  understand({ "intercom.ndjson": ndjson(...records) });

export const readOne = async (...records: readonly object[]): Promise<Conversation> =>
  onlyOne(await understandAs("intercom", ...records));
