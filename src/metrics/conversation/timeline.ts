import type { Conversation, ConversationEvent, EventKind, Instant } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import { itemsWithin } from "../../time/first-after.ts";
import { lengthTold } from "../../time/length-told.ts";
import { millisecondsPerDay, millisecondsPerMinute } from "../../time/units.ts";
import { isAnsweredAgain } from "./answered-again.ts";
import { isRequest } from "./replies.ts";

/** Whether the export calls it missed or abandoned. */
export const isLost = ({ status }: Conversation): boolean => status === "missed" || status === "abandoned";

/**
 * Whether a closing is housekeeping since the export calls the conversation lost. The status tells of the last end only: not of
 * a closing after which it was reopened to end once more.
 */
export const isHousekeeping = (closing: ConversationEvent, conversation: Conversation): boolean => {
  if (!isLost(conversation)) return false;
  const timeline = timelineOf(conversation);
  const lastEnd = timeline.findLastIndex(({ kind }) => isEnd(kind));
  return !timeline.slice(timeline.indexOf(closing), lastEnd).some(({ kind }) => isReopening(kind));
};

/** In time order the events, and as if they were events the time stamps of ends that none tells and the returns of who had left. */
export const timelineOf = (conversation: Conversation): readonly ConversationEvent[] => {
  if (conversation !== last?.conversation) last = { conversation, timeline: madeTimeline(conversation) };
  return last.timeline;
};

/** Metrics ask for the same conversation one after the other, and a conversation never changes. */
let last: { conversation: Conversation; timeline: readonly ConversationEvent[] } | undefined;

function madeTimeline(conversation: Conversation): readonly ConversationEvent[] {
  const timeline = withStamps(conversation);
  if (!timeline.some(isLeaving)) return timeline;
  return [...timeline, ...returnsOf(timeline, conversation)].sort((one, other) => one.at - other.at);
}

/** Of two clocks one may tell the last word of who leaves after the leaving. */
const tolerance = millisecondsPerMinute;

/**
 * When customers who had left wrote again, before anything else changed: the conversation goes on. Not where the status says that it
 * was lost in the end, or nobody answered before it was closed, nor within the minute or the day that may be all that is told of
 * the leaving.
 */
function returnsOf(timeline: readonly ConversationEvent[], conversation: Conversation): readonly ConversationEvent[] {
  const changes = timeline.filter(({ kind }) => isEnd(kind) || isReopening(kind));
  const returns: ConversationEvent[] = [];
  let isDealtWith = false;
  for (const [index, change] of changes.entries()) {
    const { at, kind } = change;
    if (!isLeaving(change)) isDealtWith = isEnd(kind);
    else if (!isDealtWith && (index < changes.length - 1 || !isLost(conversation))) {
      const told = conversation.daysAlone.includes(at) ? millisecondsPerDay : Math.max(lengthTold(at), tolerance);
      const next = changes[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      const request = itemsWithin(conversation.messages, at + told - 1, next - 1).find(isRequest);
      if (request !== undefined && !isTidiedUp(changes.slice(index), conversation)) {
        returns.push(stamp("opened", request.at));
      }
    }
  }
  return returns;
}

/** Whether nobody answered who had left before the conversation was closed: that is no resolution. */
function isTidiedUp([leaving, ...later]: readonly ConversationEvent[], conversation: Conversation): boolean {
  const end = later.find(({ kind }) => isEnd(kind));
  const isClosing = end === undefined ? conversation.status === "closed" : end.kind === "closed";
  return isClosing && !isAnsweredAgain(conversation, leaving.at, end?.at ?? Number.POSITIVE_INFINITY);
}

const isLeaving = ({ kind }: ConversationEvent): boolean => kind === "abandoned" || kind === "missed";

function withStamps(conversation: Conversation): readonly ConversationEvent[] {
  const { events, abandonedAt, resolvedAt, closedAt } = conversation;
  const stamps: ConversationEvent[] = [];
  if (abandonedAt !== undefined && !has(events, "abandoned")) stamps.push(stamp("abandoned", abandonedAt));
  if (resolvedAt !== undefined && !has(events, "resolved")) {
    stamps.push(stamp(isLost(conversation) ? "closed" : "resolved", resolvedAt));
  }
  if (closedAt !== undefined && !has(events, "closed")) stamps.push(stamp("closed", closedAt));
  if (stamps.length === 0) return events;
  if (events.length === 0 && stamps.length === 1) return stamps;
  return [...events, ...stamps].sort((one, other) => one.at - other.at);
}

/** Whether events tell when a conversation ended, or went on after an end. */
export const tellsOfEnds = (events: readonly ConversationEvent[]): boolean =>
  events.some(({ kind }) => isEnd(kind) || kind === "reopened");

const has = (events: readonly ConversationEvent[], kind: EventKind): boolean =>
  events.some((event) => event.kind === kind);

/** A time stamp as if it were an event. */
export const stamp = (kind: EventKind, at: Instant): ConversationEvent => ({
  at,
  kind,
  actor: undefined,
  actorRole: undefined,
  to: undefined,
});
