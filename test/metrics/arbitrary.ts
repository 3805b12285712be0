import fc from "fast-check";
import {
  type Conversation,
  type ConversationEvent,
  eventKinds,
  initiators,
  type Message,
  type ReportedDuration,
  roles,
  type Survey,
  statuses,
} from "../../src/model/conversation.ts";
import { conversation, reported } from "../support/conversation.ts";
import { hour } from "./measure.ts";

/** Few instants, so that much happens at the same time, within the three days of the properties' range. */
const instant = fc.integer({ min: 0, max: 72 }).map((count) => count * hour);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const person = maybe(fc.constantFrom("Sari", "Budi", "Ani"));
const inOrder = <Item extends { readonly at: number }>(items: readonly Item[]) =>
  items.toSorted((one, other) => one.at - other.at);

const message: fc.Arbitrary<Message> = fc
  .record({
    at: instant,
    role: fc.constantFrom(...roles),
    author: person,
    internal: fc.boolean(),
    canned: maybe(fc.boolean()),
    cannedResponse: maybe(fc.constantFrom("Refund", "Late", "42")),
    campaign: fc.boolean(),
  })
  .map((said) => (said.canned === true ? said : { ...said, cannedResponse: undefined }));

const event: fc.Arbitrary<ConversationEvent> = fc.record({
  at: instant,
  kind: fc.constantFrom(...eventKinds),
  actor: person,
  actorRole: maybe(fc.constantFrom(...roles)),
  to: person,
});

const scale = fc.constantFrom<Survey["scale"]>([1, 5], [0, 1], [1, 10], [1, 8], [0, 10], [1, 7]);

const survey: fc.Arbitrary<Survey> = fc.record({
  kind: fc.constantFrom("csat", "csat", "nps", "ces", "review"),
  score: maybe(fc.integer({ min: -1, max: 11 }).map((halves) => halves / 2)),
  scale,
  at: maybe(instant),
  agent: person,
  comment: maybe(fc.constantFrom("terlambat", "Late, and broken", "ok")),
});

/** Also what no export should state: negative, fractional and endless durations. */
const length = fc.oneof(
  fc.integer({ min: -hour, max: 100 * hour }),
  fc.double({ min: 0, max: 1e15 }),
  fc.constant(Number.POSITIVE_INFINITY),
);
const duration: fc.Arbitrary<ReportedDuration> = fc.record({ calendar: maybe(length), business: maybe(length) });
const count = maybe(fc.nat(9));

const reports = fc
  .record({
    firstResponse: duration,
    resolution: duration,
    reply: duration,
    wait: duration,
    replies: count,
    messages: count,
    reopens: count,
  })
  .map(reported);

/** Any conversation that the model allows, sensible or not. */
export const anyConversation: fc.Arbitrary<Conversation> = fc
  .record(
    {
      channel: fc.constantFrom("email", "whatsapp"),
      status: fc.constantFrom(...statuses),
      assignee: fc.constantFrom("Sari", "Budi"),
      customer: fc.constantFrom("C-1", "C-2", "C-3"),
      initiator: fc.constantFrom(...initiators),
      converted: fc.boolean(),
      tags: fc.array(fc.constantFrom("refund", "invoice", "late"), { maxLength: 3 }),
      createdAt: instant,
      queuedAt: instant,
      acceptedAt: instant,
      firstResponseAt: instant,
      abandonedAt: instant,
      resolvedAt: instant,
      closedAt: instant,
      messages: fc.array(message, { maxLength: 8 }).map(inOrder),
      events: fc.array(event, { maxLength: 5 }).map(inOrder),
      surveys: fc.array(survey, { maxLength: 2 }),
      reported: reports,
      isFragment: fc.constantFrom(false, false, true),
      areMessagesUntold: fc.constantFrom(false, false, true),
      repliedBy: instant,
    },
    { requiredKeys: [] },
  )
  .map(({ repliedBy, ...facts }) => {
    if (facts.isFragment) return { ...facts, messages: [], repliedBy };
    if (facts.areMessagesUntold) return { ...facts, messages: [] };
    return repliedBy === undefined ? facts : { ...facts, repliedBy: Number.NEGATIVE_INFINITY };
  })
  .map(conversation);
