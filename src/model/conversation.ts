/** Milliseconds since the epoch, an integer. */
export type Instant = number;

export const roles = ["customer", "agent", "bot", "system", "unknown"] as const;
export type Role = (typeof roles)[number];

export const statuses = [
  "open",
  "pending",
  "on-hold",
  "snoozed",
  "resolved",
  "closed",
  "missed",
  "abandoned",
  "offline",
  "spam",
  "deleted",
  "merged",
  "test",
] as const;
export type Status = (typeof statuses)[number];

/** In the order of what happens at one instant: who is given a conversation gets it from somebody. */
export const eventKinds = [
  "queued",
  "transferred",
  "accepted",
  "assigned",
  "escalated",
  "snoozed",
  "unsnoozed",
  "pending",
  "on-hold",
  "opened",
  "resolved",
  "reopened",
  "closed",
  "abandoned",
  "missed",
  "handoff",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Who sees a message: everybody, or agents alone. */
export const visibilities = ["public", "internal"] as const;

export const initiators = ["customer", "agent", "bot", "unknown"] as const;
export type Initiator = (typeof initiators)[number];

/** Something said. Only a public message of role agent is a reply. */
export interface Message {
  readonly at: Instant;
  readonly role: Role;
  readonly author: string | undefined;
  readonly internal: boolean;
  readonly canned: boolean | undefined;
  /** The name or id of the canned response or macro, where the export says which one it was. */
  readonly cannedResponse: string | undefined;
  /** Whether it went to many at once. Such a message asks and answers nothing; what begins with one is outbound. */
  readonly campaign: boolean;
}

/** Something that happened to the conversation. */
export interface ConversationEvent {
  readonly at: Instant;
  readonly kind: EventKind;
  readonly actor: string | undefined;
  readonly actorRole: Role | undefined;
  /** The agent, team or state that it went to. */
  readonly to: string | undefined;
}

export const surveyKinds = ["csat", "nps", "ces", "review"] as const;
export type SurveyKind = (typeof surveyKinds)[number];

/** The score of an answer of which nothing tells what it means; it lies on no scale. */
export const unreadableScore = Number.POSITIVE_INFINITY;

/**
 * A question about satisfaction, or a review that was written unasked. Without a score it was sent and not answered; an answer
 * that cannot be read has the score `unreadableScore`.
 */
export interface Survey {
  readonly kind: SurveyKind;
  readonly score: number | undefined;
  /** Lowest and highest score that the scale allows, both included. */
  readonly scale: readonly [low: number, high: number];
  readonly at: Instant | undefined;
  readonly agent: string | undefined;
  /** What the customer wrote beside the score. */
  readonly comment: string | undefined;
  /** Whether a list of tickets states it, which tells again what a list of surveys tells. */
  readonly isOfTicket?: true;
}

/** A duration in milliseconds as a summary-only export states it, on either clock. */
export interface ReportedDuration {
  readonly calendar: number | undefined;
  readonly business: number | undefined;
}

/** What an export says instead of messages. */
export interface Reported {
  readonly firstResponse: ReportedDuration;
  readonly firstResolution: ReportedDuration;
  readonly resolution: ReportedDuration;
  readonly reply: ReportedDuration;
  readonly handle: ReportedDuration;
  readonly wait: ReportedDuration;
  readonly replies: number | undefined;
  readonly messages: number | undefined;
  readonly reopens: number | undefined;
}

/**
 * One support conversation, as every metric sees it, whatever the vendor.
 * `messages` and `events` are in time order; absent facts are undefined, never 0 or "".
 */
export interface Conversation {
  readonly id: string;
  readonly channel: string | undefined;
  readonly status: Status | undefined;
  /** When the record that tells the status was changed last, where it says so: how the conversation stood then is all it tells. */
  readonly statusAt: Instant | undefined;
  readonly priority: string | undefined;
  readonly team: string | undefined;
  readonly assignee: string | undefined;
  /** When the record was changed last that says that nobody has it; undefined where none does. Who had it before is told by events. */
  readonly unassignedAt: Instant | undefined;
  readonly customer: string | undefined;
  readonly subject: string | undefined;
  readonly language: string | undefined;
  readonly category: string | undefined;
  readonly tags: readonly string[];
  /** As the export says it; undefined where only the messages can tell. */
  readonly initiator: Initiator | undefined;
  /** Whether a bot talked and no human did, as the export says it. */
  readonly botOnly: boolean | undefined;
  /** Whether it led to an order or another goal, as the export says it. */
  readonly converted: boolean | undefined;
  /** The creation that the export states, else the first message or event, unless that is known not to be the beginning. */
  readonly createdAt: Instant | undefined;
  readonly queuedAt: Instant | undefined;
  readonly acceptedAt: Instant | undefined;
  readonly firstResponseAt: Instant | undefined;
  readonly abandonedAt: Instant | undefined;
  readonly resolvedAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
  /** Those of the instants above of which the day alone is known, whose midnight they are. */
  readonly daysAlone: readonly Instant[];
  readonly messages: readonly Message[];
  /** Messages of it are missing in the input, so that it has none here, and that says nothing of whether anybody replied. */
  readonly isFragment: boolean;
  /** The same, while nothing else is missing: its events, columns and ratings come from files of their own. */
  readonly areMessagesUntold: boolean;
  /**
   * By when a human had replied, where nothing tells when the first reply was: of a fragment as the piece shows that is there,
   * before any instant where only that is told.
   */
  readonly repliedBy: Instant | undefined;
  readonly events: readonly ConversationEvent[];
  readonly surveys: readonly Survey[];
  readonly reported: Reported;
  /** A column that no metric reads, kept under its own name for `--where` and `--by`. */
  attribute(name: string): string | undefined;
}
