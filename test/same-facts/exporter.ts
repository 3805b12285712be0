import type { Instant, Role } from "../../src/model/conversation.ts";

/** What everybody agrees on: one conversation of fixtures/same-facts, whatever wrote it down. Times are whole seconds, in ms. */
export interface SameConversation {
  readonly id: string;
  readonly channel: "email" | "chat" | "whatsapp" | "phone";
  /** How it stands with a vendor that does not notice when a customer leaves. */
  readonly status: "open" | "pending" | "on-hold" | "resolved" | "closed";
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
  /** When the customer left without an answer; undefined where they did not. */
  readonly abandonedAt: Instant | undefined;
  readonly messages: readonly SameMessage[];
  /** Every resolution and reopening, in order. */
  readonly events: readonly SameEvent[];
  /** To whom it was given, in order: whoever comes after the first had it passed on to them. */
  readonly assignments: readonly SameAssignment[];
  /** Every time that an agent asked somebody above to look at it, in order. */
  readonly escalations: readonly SameEscalation[];
  readonly rating: SameRating | undefined;
  /** What was asked beside the rating. */
  readonly surveys: readonly SameSurvey[];
}

export interface SameMessage {
  readonly id: string;
  readonly at: Instant;
  readonly by: "customer" | "agent" | "bot";
  readonly author: string;
  readonly internal: boolean;
  /** Whether an agent took the text from the stock of answers. */
  readonly canned: boolean;
  readonly text: string;
}

export interface SameEvent {
  readonly at: Instant;
  readonly kind: "resolved" | "reopened";
  readonly actor: string;
  readonly by: "agent" | "bot";
}

export interface SameAssignment {
  readonly at: Instant;
  /** The agent who gave it; whoever takes it gives it to themselves. */
  readonly actor: string;
  readonly to: string;
}

export interface SameEscalation {
  readonly at: Instant;
  readonly actor: string;
}

export interface SameRating {
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly at: Instant;
  readonly comment: string;
}

export interface SameSurvey {
  readonly kind: "nps" | "ces";
  readonly score: number;
  readonly at: Instant;
}

/** A file of an export. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** Something to group by. */
export type Grouping = "channel" | "agent" | "team";

/**
 * What is compared: a metric's total, the groups of all metrics that are carried, or the groups of one of them, which
 * goes before what holds for all.
 */
export type Claim = string | `by ${Grouping}` | `${string} by ${Grouping}`;

/**
 * Writes the same conversations as a vendor does, so that reading them back can be compared. Whatever is said neither to be
 * lacking nor to differ has to have the values of the canonical report.
 */
export interface Exporter {
  /** The id of the format that reads it. */
  readonly format: string;
  /** The formats of its other files, where each has one of its own. */
  readonly others?: readonly string[];
  write(conversations: readonly SameConversation[]): readonly ExportedFile[];
  /** Options of the command line that a person would give with these files, such as --time-zone. */
  readonly options?: readonly string[];
  /** What the configuration says of who writes, where the vendor does not tell it: input.values.role. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The id that the vendor gives to a conversation, where it is another. */
  readonly idOf?: (id: string) => string;
  /** What the vendor calls an agent, where that is not the name. */
  readonly agentOf?: (name: string) => string;
  /** What it cannot tell, and the reason that the report gives for it. */
  readonly lacks: Readonly<Record<Claim, string>>;
  /** What it tells otherwise, and why. */
  readonly differs?: Readonly<Record<Claim, string>>;
  /** What differs because of some conversations only: it is carried where they are left out of both. */
  readonly but?: Exception;
}

/** Conversations that a format cannot tell for what they are. */
export interface Exception {
  readonly why: string;
  readonly isMeant: (conversation: SameConversation) => boolean;
  readonly carries: readonly Claim[];
}

/** What a format cannot tell in full, which several formats may share. */
export type Excepted = Pick<Exporter, "lacks" | "differs" | "but">;
