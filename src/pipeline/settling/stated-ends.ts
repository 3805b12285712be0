import { isPlausibleDuration } from "../../metrics/variants/clocked.ts";
import { assembler, type ConversationOf } from "../../model/assemble.ts";
import type { Instant } from "../../model/conversation.ts";
import { type DurationFact, durationFacts, type InstantFact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";

const ended: readonly InstantFact[] = ["resolvedAt", "closedAt", "abandonedAt"];
const answered: readonly InstantFact[] = ["firstResponseAt", ...ended];
const resolved: readonly InstantFact[] = ["resolvedAt", "closedAt"];
const accepted: readonly InstantFact[] = ["acceptedAt", ...answered];

/** The time stamps that tell when a stated duration ended, or by when: what one slip of a digit makes longer is not believed. */
const endStamps: Readonly<Record<DurationFact, readonly InstantFact[]>> = {
  firstResponse: answered,
  firstResponseBusiness: answered,
  firstResolution: resolved,
  firstResolutionBusiness: resolved,
  resolution: resolved,
  resolutionBusiness: resolved,
  reply: ended,
  replyBusiness: ended,
  handle: ended,
  handleBusiness: ended,
  wait: accepted,
  waitBusiness: accepted,
};

/**
 * Takes note of the instants at which stated durations ended, counted from the creation: the clock of a report would
 * otherwise stand before the slowest of them. One of business hours ended then at the earliest. What is implausible tells no
 * instant, nor does what would lie ahead. Asked when all has been read.
 *
 * @param latest the newest instant that is believed
 */
export function seeStatedEnds(facts: Facts, latest: Instant): void {
  let conversationOf: ConversationOf | undefined;
  const { numbers } = facts;
  const createdAt = (conversation: number): Instant | undefined => {
    const stated = numbers.createdAt.get(conversation);
    if (stated !== undefined) return stated;
    conversationOf ??= assembler(facts);
    return conversationOf(conversation).createdAt;
  };
  for (const fact of durationFacts.filter((each) => numbers[each].isUsed)) {
    for (let conversation = 0; conversation < facts.conversationCount; conversation++) {
      const length = numbers[fact].get(conversation);
      if (length === undefined || !isPlausibleDuration(length)) continue;
      if (endStamps[fact].some((stamp) => numbers[stamp].get(conversation) !== undefined)) continue;
      const end = (createdAt(conversation) ?? Number.NaN) + Math.round(length);
      if (end <= latest) facts.see(end);
    }
  }
}
