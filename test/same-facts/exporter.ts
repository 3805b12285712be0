import type { Instant } from "../../src/model/conversation.ts";

/** What everybody agrees on: one conversation of fixtures/same-facts, whatever wrote it down. Times are whole seconds, in ms. */
export interface SameConversation {
  readonly id: string;
  readonly channel: "email" | "chat" | "whatsapp" | "phone";
  readonly status: "open" | "pending" | "resolved" | "closed";
  readonly priority: "low" | "normal" | "high" | "urgent";
  readonly subject: string;
  readonly tags: readonly string[];
  readonly customer: string;
  readonly team: string;
  /** The agent whose conversation it is; undefined where nobody has taken it. */
  readonly assignee: string | undefined;
  readonly createdAt: Instant;
  /** The last resolution; undefined while it is open. */
  readonly resolvedAt: Instant | undefined;
  readonly messages: readonly SameMessage[];
  /** Every resolution and reopening, in order. */
  readonly events: readonly SameEvent[];
  readonly rating: SameRating | undefined;
}

export interface SameMessage {
  readonly id: string;
  readonly at: Instant;
  readonly by: "customer" | "agent" | "bot";
  readonly author: string;
  readonly internal: boolean;
  readonly text: string;
}

export interface SameEvent {
  readonly at: Instant;
  readonly kind: "resolved" | "reopened";
  readonly actor: string;
}

export interface SameRating {
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly at: Instant;
  readonly comment: string;
}

/** A file of an export. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** Writes the same conversations as a vendor does, so that reading them back can be compared. */
export interface Exporter {
  /** The id of the format that reads it. */
  readonly format: string;
  write(conversations: readonly SameConversation[]): readonly ExportedFile[];
  /** Options of the command line that a person would give with these files, such as --time-zone. */
  readonly options?: readonly string[];
  /** The metrics that the format tells in full: their values are those of the canonical report. */
  readonly carries: readonly string[];
  /** The others that the canonical report has, and why this format tells them otherwise or not at all. */
  readonly lacks: Readonly<Record<string, string>>;
}
