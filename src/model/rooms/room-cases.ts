import type { ConversationEvent, EventKind, Instant, Role } from "../conversation.ts";
import { isEnd } from "../end.ts";

/** A message of a room, as far as it tells where one case ends and the next begins. */
export interface RoomMessage {
  readonly at: Instant;
  readonly role: Role;
  readonly internal: boolean;
  /** Whether it went to many at once. */
  readonly campaign: boolean;
}

export type RoomEvent = Pick<ConversationEvent, "at" | "kind">;

export interface RoomCase {
  /** The index of the message that begins it; its messages are those up to the beginning of the next case. */
  readonly first: number;
  /** What ended the case before it. */
  readonly after: "resolution" | "silence" | undefined;
}

/**
 * Divides what was said in a room into cases. A case ends where it was resolved and a person, or a campaign, speaks again;
 * what a machine adds to it, such as the question how it was, still belongs to it, however late. One that was not resolved
 * ends where nothing was said for longer than `gap`; notes and system lines are not said to anybody. Resolved includes
 * closed, abandoned and missed; what was reopened is not resolved.
 *
 * @param messages in their order
 * @param events in time order; one at the instant of a message comes after it
 * @param gap in milliseconds
 * @returns at least one case; the first begins with the first message
 * @example casesOf([asked(0), answered(60_000), asked(hour)], [{ at: 90_000, kind: "resolved" }], day)
 * //=> [{ first: 0, after: undefined }, { first: 2, after: "resolution" }]
 */
export function casesOf(
  messages: readonly RoomMessage[],
  events: readonly RoomEvent[],
  gap: number,
): readonly RoomCase[] {
  const cases: RoomCase[] = [{ first: 0, after: undefined }];
  let next = 0;
  let isResolved = false;
  let saidAt = Number.POSITIVE_INFINITY;
  for (const [first, message] of messages.entries()) {
    for (; next < events.length && events[next].at < message.at; next++) {
      isResolved = isResolvedBy(events[next].kind) ?? isResolved;
    }
    if (!isSaid(message)) continue;
    const isSilent = message.at - saidAt > gap;
    saidAt = message.at;
    if (!(isResolved ? isFresh(message) : isSilent)) continue;
    cases.push({ first, after: isResolved ? "resolution" : "silence" });
    isResolved = false;
  }
  return cases;
}

/** Whether a message is meant for somebody outside the house. */
export const isSaid = ({ role, internal }: RoomMessage): boolean => !internal && role !== "system";

/** Whether a message is of a person, or of a campaign: what a case begins with. */
export const isFresh = (message: RoomMessage): boolean =>
  isSaid(message) && (message.role !== "bot" || message.campaign);

const isResolvedBy = (kind: EventKind): boolean | undefined => {
  if (isEnd(kind)) return true;
  return kind === "reopened" ? false : undefined;
};
