import type { Instant } from "../../src/model/conversation.ts";
import type { SameAssignment, SameConversation } from "./exporter.ts";

/** What one agent had of a conversation, or what nobody had: contact centres write a record for each. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant | undefined;
  readonly given: SameAssignment | undefined;
  /** Whoever it was given to first is connected with the first reply, and whoever it was passed on to at once. */
  readonly connectedAt: Instant | undefined;
  /** In seconds, from when it was given to them until it was passed on or ended. */
  readonly worked: number | undefined;
}

export function stretchesOf({
  createdAt,
  resolvedAt,
  abandonedAt,
  assignments,
  messages,
}: SameConversation): readonly Stretch[] {
  const nobody = {
    from: createdAt,
    to: resolvedAt ?? abandonedAt,
    given: undefined,
    connectedAt: undefined,
    worked: undefined,
  };
  if (assignments.length === 0) return [nobody];
  const reply = messages.find(({ by, internal }) => by === "agent" && !internal)?.at ?? Number.POSITIVE_INFINITY;
  return assignments.map((given, index) => {
    const from = index === 0 ? createdAt : given.at;
    const to = assignments[index + 1]?.at ?? resolvedAt;
    const isConnected = reply < (to ?? Number.POSITIVE_INFINITY);
    return {
      from,
      to,
      given,
      connectedAt: isConnected ? Math.max(index === 0 ? reply : from, reply) : undefined,
      worked: isConnected && to !== undefined ? (to - given.at) / 1000 : undefined,
    };
  });
}
