import type {
  Conversation,
  ConversationEvent,
  EventKind,
  Instant,
  Message,
  Reported,
  ReportedDuration,
  Role,
  Survey,
} from "../../src/model/conversation.ts";

const second = 1000;

/** Says something: `at` in seconds, as in all of these builders. */
const says =
  (role: Role) =>
  (at: number, author?: string): Message => ({
    at: at * second,
    role,
    author,
    internal: false,
    canned: undefined,
    cannedResponse: undefined,
    campaign: false,
  });

export const customer = says("customer");
export const agent = says("agent");
export const bot = says("bot");
export const system = says("system");

/** What went to many at once. */
export const campaign = (at: number, author?: string): Message => ({ ...bot(at, author), campaign: true });

/** An agent's internal note. */
export const note = (at: number, author?: string): Message => ({ ...agent(at, author), internal: true });

/** A message made with a canned response, with its name where that is known. */
export const canned = (message: Message, cannedResponse?: string): Message => ({
  ...message,
  canned: true,
  cannedResponse,
});

export const event = (kind: EventKind, at: number, actorRole?: Role, actor?: string): ConversationEvent => ({
  at: at * second,
  kind,
  actor,
  actorRole,
  to: undefined,
});

/** A csat survey on the scale 1–5. */
export const rated = (score: number | undefined, at?: number, comment?: string): Survey => ({
  kind: "csat",
  score,
  scale: [1, 5],
  at: at === undefined ? undefined : at * second,
  agent: undefined,
  comment,
});

const unreported: ReportedDuration = { calendar: undefined, business: undefined };

const nothingReported: Reported = {
  firstResponse: unreported,
  firstResolution: unreported,
  resolution: unreported,
  reply: unreported,
  handle: unreported,
  wait: unreported,
  replies: undefined,
  messages: undefined,
  reopens: undefined,
};

export const reported = (values: Partial<Reported>): Reported => ({ ...nothingReported, ...values });

/** A duration on the calendar clock, in seconds. */
export const calendar = (seconds: number): ReportedDuration => ({ calendar: seconds * second, business: undefined });
/** A duration on the clock of business hours, in seconds. */
export const business = (seconds: number): ReportedDuration => ({ calendar: undefined, business: seconds * second });

const blank: Conversation = {
  id: "1",
  channel: undefined,
  status: undefined,
  statusAt: undefined,
  priority: undefined,
  team: undefined,
  assignee: undefined,
  unassignedAt: undefined,
  customer: undefined,
  subject: undefined,
  language: undefined,
  category: undefined,
  tags: [],
  initiator: undefined,
  botOnly: undefined,
  converted: undefined,
  createdAt: undefined,
  queuedAt: undefined,
  acceptedAt: undefined,
  firstResponseAt: undefined,
  abandonedAt: undefined,
  resolvedAt: undefined,
  closedAt: undefined,
  daysAlone: [],
  messages: [],
  isFragment: false,
  areMessagesUntold: false,
  repliedBy: undefined,
  events: [],
  surveys: [],
  reported: nothingReported,
  attribute: () => undefined,
};

/** A plain conversation, created with its first message or event unless that is said otherwise. Instants in milliseconds. */
export const conversation = (facts: Partial<Conversation> = {}): Conversation => {
  const starts = [...(facts.messages ?? []), ...(facts.events ?? [])].map(({ at }) => at);
  return { ...blank, createdAt: earliest(starts), ...facts };
};

/** A conversation that has ended, of which the input has a piece at most of what was written. */
export const fragment = (facts: Partial<Conversation> = {}): Conversation =>
  conversation({ createdAt: 0, status: "closed", isFragment: true, ...facts });

const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.length === 0 ? undefined : instants.reduce((one, other) => Math.min(one, other));
