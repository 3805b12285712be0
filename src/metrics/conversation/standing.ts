import type { Conversation, ConversationEvent, Instant } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import { isEndStatus, isOpenStatus } from "../../model/standing-status.ts";
import { isAtClock } from "./is-at-clock.ts";
import { isOvertaken } from "./stale-status.ts";
import { tellsOfEnds, timelineOf } from "./timeline.ts";

/**
 * How a conversation stood at an instant. probably-open: open as far as its last known end tells, though it may have been
 * ended and reopened before. unknown: it has ended since or before, and nothing tells when.
 */
export type Standing = "open" | "probably-open" | "ended" | "unknown";

/** Replays how a conversation stood at later and later instants. */
export class StandingReplay {
  readonly #conversation: Conversation;
  readonly #timeline: readonly ConversationEvent[];
  readonly #asOf: Instant;
  #next = 0;
  #isEnded = false;

  constructor(conversation: Conversation, asOf: Instant) {
    this.#conversation = conversation;
    this.#timeline = timelineOf(conversation);
    this.#asOf = asOf;
  }

  /** @param instant not before the one asked for last */
  at(instant: Instant): Standing {
    this.#advance(instant);
    const isAllTold = this.#next === this.#timeline.length;
    const isEndedNow = isAllTold ? this.#isEndedNow() : this.#isEnded;
    if (isEndedNow === this.#isEnded || isAtClock(instant, this.#asOf)) {
      if (isEndedNow) return "ended";
      return isAllTold || knowsReopenings(this.#conversation) ? "open" : "probably-open";
    }
    return isEndedNow ? "unknown" : "probably-open";
  }

  #advance(instant: Instant): void {
    for (; this.#next < this.#timeline.length && this.#timeline[this.#next].at <= instant; this.#next++) {
      const { kind } = this.#timeline[this.#next];
      if (isEnd(kind)) this.#isEnded = true;
      else if (isReopening(kind)) this.#isEnded = false;
    }
  }

  /** How it stands once everything has happened, where the status has the last word unless it is older. */
  #isEndedNow(): boolean {
    if (isOvertaken(this.#conversation)) return this.#isEnded;
    const { status } = this.#conversation;
    return isEndStatus(status) || (this.#isEnded && !isOpenStatus(status));
  }
}

/** Events tell of every end and reopening; a time stamp tells of the last end only. */
export const knowsReopenings = ({ events, reported }: Conversation): boolean =>
  tellsOfEnds(events) || reported.reopens === 0;
