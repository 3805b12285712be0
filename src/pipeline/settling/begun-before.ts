import { answerFacts } from "../../metrics/conversation/answer.ts";
import type { Facts } from "../../model/facts.ts";
import { millisecondsPerDay } from "../../time/units.ts";
import { firstOf } from "../first-of.ts";
import { tolerance } from "./answered-outside.ts";
import { extentOf, isOfOtherChannel, type LogExtent } from "./log-extent.ts";

/**
 * The conversations whose first messages were surely written before any message of the input, where a list tells no first
 * responses. That a creation lies some time before the first message is usual, of forms and e-mails: so these were created before the
 * log begins, more than a day before their first message, and longer than any other. None where the list is not known to
 * begin before the log, by a ticket without messages, or where most tickets of the log's time have no message at their creation.
 */
export function begunBefore(facts: Facts): ReadonlySet<number> {
  const { messages, events, numbers, conversationCount } = facts;
  if (messages.length === 0 || events.length > 0) return new Set();
  const log = extentOf(messages, facts, facts.untoldMessages);
  const firsts = firstOf(messages, conversationCount);
  const before: { readonly conversation: number; readonly delay: number }[] = [];
  let isListLonger = false;
  let longest = millisecondsPerDay;
  let balance = 0;
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    const createdAt = numbers.createdAt.get(conversation) ?? Number.NaN;
    if (!(createdAt <= log.last) || !isComparable(conversation, log, facts)) continue;
    const delay = firsts[conversation] - createdAt;
    if (createdAt >= log.first - tolerance) {
      balance += Math.abs(delay) <= tolerance ? 1 : -1;
      if (Number.isFinite(delay)) longest = Math.max(longest, delay);
    } else if (Number.isFinite(delay)) before.push({ conversation, delay });
    else isListLonger = true;
  }
  const begun = isListLonger && balance > 0 ? before.filter(({ delay }) => delay > longest) : [];
  return new Set(begun.map(({ conversation }) => conversation));
}

/** Whether a ticket tells when it was created, and leaves it to messages of its channel whether it was answered. */
const isComparable = (conversation: number, log: LogExtent, facts: Facts): boolean =>
  facts.tickets.tellNone(conversation, answerFacts) &&
  !facts.rooms.has(conversation) &&
  facts.daysAlone.get("createdAt")?.of(conversation) === undefined &&
  !isOfOtherChannel(log, conversation, facts);
