import type { Instant } from "../../model/conversation.ts";
import type { InstantFact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import { firstOf } from "../first-of.ts";

const ends: readonly InstantFact[] = ["abandonedAt", "resolvedAt", "closedAt"];

/**
 * Puts what a list tells without seconds where the messages of its minute show that it was: a creation at the first message,
 * which it would else seem to come before, unless that is an agent's reply to it; and an end in the minute of the first question,
 * which it follows, at the last message of that minute. Asked when all has been read.
 *
 * @example // created 09:00, asked at 09:00:35, answered at 09:00:55, resolved 09:00: created at 09:00:35, resolved at 09:00:55
 */
export function placeWithinMinutes(facts: Facts): void {
  const told = (["createdAt", ...ends] as const).filter((fact) => isToldInMinutes(fact, facts));
  if (told.length === 0 || facts.messages.length === 0) return;
  const { first, asked, last, written } = beginningsOf(facts);
  for (let conversation = 0; conversation < facts.conversationCount; conversation++) {
    for (const fact of told) {
      const stated = facts.numbers[fact].get(conversation);
      if (stated === undefined || facts.daysAlone.get(fact)?.of(conversation) !== undefined) continue;
      const isEnd = fact !== "createdAt";
      if (minuteOf(isEnd ? asked[conversation] : first[conversation]) !== stated) continue;
      if (isEnd) facts.numbers[fact].put(conversation, last[conversation]);
      else if (
        first[conversation] < written[conversation] &&
        !isTakenBefore(asked[conversation], conversation, facts)
      ) {
        facts.numbers[fact].put(conversation, first[conversation]);
      }
    }
  }
}

const minuteOf = (instant: Instant): Instant => instant - (instant % millisecondsPerMinute);

/** Whether no value of a moment has seconds, where some have no place for them. */
function isToldInMinutes(fact: InstantFact, { minutesAlone, numbers, conversationCount }: Facts): boolean {
  if (!minutesAlone.has(fact)) return false;
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if ((numbers[fact].get(conversation) ?? 0) % millisecondsPerMinute !== 0) return false;
  }
  return true;
}

/** Whether an agent had taken the conversation when the customer wrote first: since when that one waited the creation tells. */
const isTakenBefore = (asked: Instant, conversation: number, { numbers }: Facts): boolean =>
  (numbers.acceptedAt.get(conversation) ?? asked) < asked;

/** How the messages of each conversation begin; infinite where it has none. */
interface Beginnings {
  readonly first: Float64Array;
  /** The first question; where there is none, the first message. */
  readonly asked: Float64Array;
  /** The first message of an agent. */
  readonly written: Float64Array;
  /** The last message of the minute in which the customer asked. */
  readonly last: Float64Array;
}

function beginningsOf({ messages, conversationCount }: Facts): Beginnings {
  const isAsking = (index: number) => messages.role(index) === "customer" && !messages.isInternal(index);
  const first = firstOf(messages, conversationCount);
  const written = firstOf(messages, conversationCount, (index) => messages.role(index) === "agent");
  const asked = firstOf(messages, conversationCount, isAsking).map((at, each) =>
    Number.isFinite(at) ? at : first[each],
  );
  const last = asked.slice();
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    if (conversation === missing) continue;
    const at = messages.at(index);
    if (at > last[conversation] && minuteOf(at) === minuteOf(asked[conversation])) last[conversation] = at;
  }
  return { first, asked, last, written };
}
