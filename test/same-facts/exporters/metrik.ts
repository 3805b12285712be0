import type { Instant } from "../../../src/model/conversation.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();

function eventsOf({ events, assignments, escalations, abandonedAt, customer }: SameConversation): readonly object[] {
  return [
    ...escalations.map(({ at, actor }) => ({ at: stamp(at), event: "escalated", actor, actor_role: "agent" })),
    ...(abandonedAt === undefined
      ? []
      : [{ at: stamp(abandonedAt), event: "abandoned", actor: customer, actor_role: "customer" }]),
    ...events.map(({ at, kind, actor, by }) => ({ at: stamp(at), event: kind, actor, actor_role: by })),
    ...assignments.flatMap(({ at, actor, to }, index) => {
      const given = { at: stamp(at), event: "assigned", actor, actor_role: "agent", to };
      return index === 0 ? [given] : [{ ...given, event: "transferred" }, given];
    }),
  ];
}

const surveysOf = ({ rating, surveys }: SameConversation): readonly object[] => [
  ...(rating === undefined ? [] : [{ ...rating, kind: "csat", scale: "1-5", at: stamp(rating.at) }]),
  ...surveys.map(({ kind, score, at }) => ({ kind, score, scale: kind === "nps" ? "0-10" : "1-7", at: stamp(at) })),
];

/** One array instead of lines, times in UTC, and what is inside in no order. */
export const metrik: Exporter = {
  format: "metrik",
  write: (conversations) => [
    {
      name: "conversations.json",
      text: JSON.stringify(
        conversations.map((conversation) => ({
          id: conversation.id,
          channel: conversation.channel,
          status: conversation.abandonedAt === undefined ? conversation.status : "abandoned",
          priority: conversation.priority,
          team: conversation.team,
          agent: conversation.assignee ?? null,
          customer_id: conversation.customer,
          subject: conversation.subject,
          tags: conversation.tags.join(", "),
          created_at: stamp(conversation.createdAt),
          resolved_at: conversation.resolvedAt === undefined ? null : stamp(conversation.resolvedAt),
          surveys: surveysOf(conversation),
          events: eventsOf(conversation).toReversed(),
          messages: conversation.messages
            .map(({ id, at, by, author, internal, canned, text }) => ({
              message_id: id,
              created_at: stamp(at),
              author_role: by,
              author,
              visibility: internal ? "internal" : "public",
              canned,
              body: text,
            }))
            .toReversed(),
        })),
      ),
    },
  ],
  lacks: {},
};
