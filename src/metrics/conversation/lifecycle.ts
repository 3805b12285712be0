import type { Conversation, ConversationEvent, Instant, Role } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import type { Fact } from "../../model/fact.ts";
import { isReopening } from "../../model/reopening.ts";
import type { Source } from "../metric.ts";
import { isAnsweredAgain } from "./answered-again.ts";
import { isOvertaken } from "./stale-status.ts";
import { isHousekeeping, isLost, timelineOf } from "./timeline.ts";

/** What tells how conversations end. */
export const lifecycleFacts: readonly Fact[] = [
  "status",
  "events",
  "resolvedAt",
  "closedAt",
  "abandonedAt",
  "resolution",
  "resolutionBusiness",
];

/** A conversation came to its end by being dealt with. Where only its status tells, the time is undefined. */
export interface Resolution {
  readonly at: Instant | undefined;
  readonly actor: string | undefined;
  readonly actorRole: Role | undefined;
}

/** How a conversation has ended and been reopened. */
export interface Lifecycle {
  /** In time order. A closing is one unless it only follows another end. */
  readonly resolutions: readonly Resolution[];
  /** Whether it was reopened after a resolution, even where nothing tells when; what the export counts is not in it. */
  readonly reopened: boolean;
  /** The last reopening before which only bots had resolved it. */
  readonly reopenedAfterBotsAt: Instant | undefined;
  /** The end that it came to and has not been reopened since. */
  readonly ended: "resolved" | "abandoned" | undefined;
  /** When the customer left, where that is known; also of what was resolved afterwards. */
  readonly abandonedAt: Instant | undefined;
  readonly source: Source;
}

/**
 * How a conversation stood at an instant: by its events, else its time stamps, else its status, else what the export
 * reports. The status is that of the export, so it says nothing of an instant after which there is more to tell, and where
 * events tell more than it could know, they have the last word.
 *
 * @example lifecycleOf(conversation({ status: "open", resolvedAt: 5 }), 9).reopened //=> true
 */
export const lifecycleOf = (conversation: Conversation, at: Instant): Lifecycle => {
  if (last === undefined || conversation !== last.conversation || at !== last.at) {
    last = { conversation, at, lifecycle: lifecycleAt(conversation, at) };
  }
  return last.lifecycle;
};

/** Metrics ask for the same conversation one after the other, and a conversation never changes. */
let last: { conversation: Conversation; at: Instant; lifecycle: Lifecycle } | undefined;

function lifecycleAt(conversation: Conversation, at: Instant): Lifecycle {
  const timeline = timelineOf(conversation);
  const replayed = replay(timeline, at, conversation);
  if (goesOnAfter(conversation, at)) return replayed;
  if (!isOvertaken(conversation)) return withStatus(replayed, conversation);
  const known = withStatus(replay(timeline, conversation.statusAt ?? at, conversation), conversation);
  return { ...replayed, reopened: replayed.reopened || known.reopened };
}

/** Whether there is more to tell after an instant, so that what the export says of its own day says nothing of then. */
export const goesOnAfter = (conversation: Conversation, at: Instant): boolean =>
  isLonger(timelineOf(conversation), at) || isLonger(conversation.messages, at);

const isLonger = (log: readonly { readonly at: Instant }[], at: Instant): boolean =>
  log.length > 0 && log[log.length - 1].at > at;

/** What events and time stamps alone tell up to an instant. */
function replay(timeline: readonly ConversationEvent[], until: Instant, conversation: Conversation): Lifecycle {
  const resolutions: Resolution[] = [];
  let reopened = false;
  let reopenedAfterBotsAt: Instant | undefined;
  let ended: Lifecycle["ended"];
  let abandonedAt: Instant | undefined;
  let wasAbandoned = false;
  let lastEnd: ConversationEvent | undefined;
  for (const event of timeline) {
    const { at, kind } = event;
    if (at > until) break;
    if (isResolution(event, ended, lastEnd, conversation)) {
      resolutions.push(event);
      ended = "resolved";
    } else if (isEnd(kind)) {
      if (ended === undefined && kind !== "closed") abandonedAt = at;
      ended ??= "abandoned";
      wasAbandoned ||= ended === "abandoned";
    } else if (kind === "reopened" || (ended !== undefined && isReopening(kind))) {
      if (isAfterResolution(ended, wasAbandoned)) reopened = true;
      if (ended === "resolved" && resolutions.every(isByBot)) reopenedAfterBotsAt = at;
      ended = undefined;
      abandonedAt = leavingAfterReopening(abandonedAt, conversation);
    }
    if (isEnd(kind)) lastEnd = event;
  }
  const source = conversation.events.length > 0 ? "events" : "fields";
  return { resolutions, reopened, reopenedAfterBotsAt, ended, abandonedAt, source };
}

/**
 * Whether an end is a resolution: of closings, those that follow no other end, but for an agent's since which a customer who wrote
 * again was answered. After a resolution that may have been thanks, and what closes by itself days later resolves nothing.
 */
function isResolution(
  event: ConversationEvent,
  ended: Lifecycle["ended"],
  lastEnd: ConversationEvent | undefined,
  conversation: Conversation,
): boolean {
  if (event.kind !== "closed") return event.kind === "resolved";
  const followsClosing = ended === "resolved" && lastEnd?.kind === "closed" && event.actorRole === "agent";
  const wentOn = followsClosing && isAnsweredAgain(conversation, lastEnd.at, event.at);
  return (ended === undefined || wentOn) && !isHousekeeping(event, conversation);
}

/** Whether what is reopened had been resolved: of what is open and was never abandoned, the resolution is not told. */
const isAfterResolution = (ended: Lifecycle["ended"], wasAbandoned: boolean): boolean =>
  ended === "resolved" || (ended === undefined && !wasAbandoned);

/** A reopening takes the leaving back, unless the status says that the conversation was abandoned all the same. */
const leavingAfterReopening = (abandonedAt: Instant | undefined, conversation: Conversation): Instant | undefined =>
  isLost(conversation) ? abandonedAt : undefined;

const isByBot = ({ actorRole }: Resolution): boolean => actorRole === "bot";

const untimed: Resolution = { at: undefined, actor: undefined, actorRole: undefined };

/** The status has the last word on how the conversation stood when it was written. */
function withStatus(lifecycle: Lifecycle, conversation: Conversation): Lifecycle {
  const { ended, resolutions, reopened } = lifecycle;
  switch (conversation.status) {
    case "open":
    case "pending":
    case "on-hold":
    case "snoozed":
      return ended === undefined
        ? lifecycle
        : { ...lifecycle, ended: undefined, reopened: reopened || ended === "resolved" };
    case "closed":
      return ended === undefined
        ? { ...lifecycle, ended: "resolved", resolutions: [...resolutions, untimed] }
        : lifecycle;
    case "resolved":
      return ended === "resolved"
        ? lifecycle
        : { ...lifecycle, ended: "resolved", resolutions: [...resolutions, untimed] };
    case "missed":
    case "abandoned":
    case "offline":
      return { ...lifecycle, ended: "abandoned" };
    case undefined:
      return ended === undefined && !reopened ? withReported(lifecycle, conversation) : lifecycle;
    default:
      return lifecycle;
  }
}

/** Where nothing else tells of an end, a reported resolution time does. */
function withReported(lifecycle: Lifecycle, { reported }: Conversation): Lifecycle {
  const { calendar, business } = reported.resolution;
  if (calendar === undefined && business === undefined) return lifecycle;
  return { ...lifecycle, ended: "resolved", resolutions: [untimed], source: "reported" };
}
