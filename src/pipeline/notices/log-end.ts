import type { Notes } from "../../input/notes.ts";
import type { Context } from "../../metrics/context.ts";
import type { Metric } from "../../metrics/metric.ts";
import { isEnd } from "../../model/end.ts";
import type { InstantFact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { Question } from "../../report/build.ts";
import { conversationsIn } from "../conversations-in.ts";
import { extentOf, isOfOtherChannel, type LogExtent } from "../settling/log-extent.ts";

/** Fewer tickets, or among others without messages, may have none by chance: of a form, or of a call. */
const leastTickets = 5;
const leastShare = 0.9;

/** What a list can say of somebody who waits no more. */
const settlements: readonly InstantFact[] = ["firstResponseAt", "resolvedAt", "closedAt", "abandonedAt"];

/**
 * Says how many conversations no agent had answered by the end of a log that ends before the list beside it: who answered them
 * since is not in it. Known by the tickets that were created later and have no messages, where nearly all of its time have some. Of a
 * list that ends with its log, what is unanswered is so.
 */
export function noteLogEnd({ metrics }: Question, { asOf, range }: Context, facts: Facts, notes: Notes): void {
  if (!metrics.some(weighsAnswers)) return;
  // Most of those that are marked by now have none since they are of other channels, or of another time.
  const log = extentOf(facts.messages, facts);
  if (asOf <= log.last) return;
  const later = createdLater(log, facts);
  if (later < leastTickets) return;
  const message =
    `the log of messages seems to end before the list, of which ${later} tickets were created later and have none: no agent had answered a ` +
    "conversation by then, and it counts as unanswered though somebody may have since " +
    `(--as-of ${new Date(log.last).toISOString()} counts as of the end of the log)`;
  for (const conversation of unansweredBy(log, facts)) {
    const createdAt = facts.numbers.createdAt.get(conversation) ?? range.from;
    if (createdAt < range.from || createdAt >= range.to) continue;
    notes.add("log-ends-early", message, `conversation ${facts.ids.text(conversation)}`);
  }
}

const weighsAnswers = ({ uses, excludes }: Metric): boolean =>
  uses.includes("firstResponseAt") || "unanswered" in excludes;

/** How many tickets were created after the log, and have no messages; 0 where too many of its time have none either. */
function createdLater(log: LogExtent, facts: Facts): number {
  const { numbers, tickets, rooms, untoldMessages, conversationCount } = facts;
  let [later, withMessages, without] = [0, 0, 0];
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    const createdAt = numbers.createdAt.get(conversation) ?? Number.NaN;
    if (!(createdAt >= log.first) || !tickets.has(conversation) || rooms.has(conversation)) continue;
    const [isLater, isIn] = [createdAt > log.last, log.conversations.has(conversation)];
    if (isIn && !isLater) withMessages++;
    else if (isIn) without++;
    else if (isOfOtherChannel(log, conversation, facts)) continue;
    else if (isLater) later++;
    else if (!untoldMessages.has(conversation)) without++;
  }
  return withMessages >= (withMessages + without) * leastShare ? later : 0;
}

/** The conversations of a log in which a customer wrote, and no agent, and which had not ended by then. */
function unansweredBy({ last }: LogExtent, { messages, events, numbers }: Facts): ReadonlySet<number> {
  const ended = conversationsIn(events, (index) => isEnd(events.kind(index)) && events.at(index) <= last);
  const answered = conversationsIn(
    messages,
    (index) => messages.role(index) === "agent" && !messages.isInternal(index),
  );
  const unanswered = new Set<number>();
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    if (conversation !== missing && messages.role(index) === "customer") unanswered.add(conversation);
  }
  for (const conversation of unanswered) {
    const isSettled = settlements.some((end) => (numbers[end].get(conversation) ?? Number.POSITIVE_INFINITY) <= last);
    if (isSettled || ended.has(conversation) || answered.has(conversation)) unanswered.delete(conversation);
  }
  return unanswered;
}
