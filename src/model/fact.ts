/** What a conversation is, however it stands. */
export const descriptiveFacts = [
  "channel",
  "priority",
  "team",
  "assignee",
  "customer",
  "subject",
  "language",
  "category",
] as const;

/**
 * The names of what a file can tell about a conversation. A metric names those that it needs, a format those that it
 * found, and the reader decodes only where the two meet.
 */
export const textFacts = [...descriptiveFacts, "status", "initiator", "botOnly", "converted"] as const;
export type TextFact = (typeof textFacts)[number];

export const instantFacts = [
  "createdAt",
  "queuedAt",
  "acceptedAt",
  "firstResponseAt",
  "abandonedAt",
  "resolvedAt",
  "closedAt",
] as const;
export type InstantFact = (typeof instantFacts)[number];

/** Durations, in milliseconds, as an export states them; on the calendar clock and on that of business hours. */
export const durationFacts = [
  "firstResponse",
  "firstResponseBusiness",
  "firstResolution",
  "firstResolutionBusiness",
  "resolution",
  "resolutionBusiness",
  "reply",
  "replyBusiness",
  "handle",
  "handleBusiness",
  "wait",
  "waitBusiness",
] as const;
export type DurationFact = (typeof durationFacts)[number];

/** Those that a description of a format can name; on the calendar clock. */
export const describedDurations = ["firstResponse", "resolution", "reply", "handle", "wait"] as const;

/** Counts as an export states them. */
export const countFacts = ["replies", "messageCount", "reopens"] as const;
export type CountFact = (typeof countFacts)[number];

export type NumberFact = InstantFact | DurationFact | CountFact;

/**
 * That the inputs would tell of one, so that none among the events means that there was none: many an export has events, and
 * would not.
 */
export const recordFacts = ["transfers", "escalations", "reopenings"] as const;
export type RecordFact = (typeof recordFacts)[number];

/**
 * messages, events and the surveys csat, nps, ces and review are logs of their own; tags is a set; contacts joins conversations;
 * orders, customers and costs stand beside them; segment and revenue are what customers have; leavings and
 * orderKinds that the inputs would tell of a customer who left, and of an order that is an upsell.
 */
export type Fact =
  | TextFact
  | NumberFact
  | RecordFact
  | "tags"
  | "messages"
  | "author"
  | "canned"
  | "cannedResponse"
  | "events"
  | "csat"
  | "nps"
  | "ces"
  | "review"
  | "comment"
  | "contacts"
  | "orders"
  | "orderKinds"
  | "customers"
  | "leavings"
  | "segment"
  | "revenue"
  | "costs";
