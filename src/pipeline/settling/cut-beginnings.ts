import type { Notes } from "../../input/notes.ts";
import { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { MessageLog } from "../../model/logs/message-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import { begunBefore } from "./begun-before.ts";

/** Two stamps of one reply can be some seconds apart. */
const tolerance = millisecondsPerMinute;

const cutNote =
  "the messages begin after the first response that is stated, so some are missing: those of the conversation were left out, " +
  "and its times and reported values count";

const begunNote =
  "the log begins after the conversation was created, and its first message there comes more than a day and longer after that than " +
  "any other's: so some are missing, those that are there were left out, and its times and reported values count";

/**
 * Leaves out the messages of conversations that were answered, or surely begun, before any message of the input: a month's messages
 * beside a longer list of tickets begin in the middle of some, whose first message there is neither the first question nor the
 * first reply. Asked when all has been read.
 */
export function leaveOutCutBeginnings(facts: Facts, notes: Notes): void {
  if (facts.messages.length === 0) return;
  const begun = begunBefore(facts);
  if (facts.numbers.firstResponseAt.isUsed) leaveOut(cutOf(facts), cutNote, facts, notes);
  leaveOut(begun, begunNote, facts, notes);
}

function leaveOut(
  cut: ReadonlySet<number>,
  note: string,
  { messages, untoldMessages, ids }: Facts,
  notes: Notes,
): void {
  if (cut.size === 0) return;
  for (let index = 0; index < messages.length; index++) {
    if (cut.has(messages.conversationOf(index))) messages.move(index, missing);
  }
  for (const conversation of cut) {
    untoldMessages.mark(conversation);
    notes.add("missing-messages", note, `conversation ${ids.text(conversation)}`);
  }
}

/**
 * The conversations that were surely answered before. None where most of the other first responses have no message at their
 * time: the list is then on another clock, or tells of other responses.
 */
function cutOf(facts: Facts): ReadonlySet<number> {
  const { messages, numbers } = facts;
  const oldest = oldestOf(messages);
  const cut = new Set<number>();
  const [others, met] = [new MarkColumn(), new MarkColumn()];
  let balance = 0;
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    const repliedAt = conversation === missing ? undefined : numbers.firstResponseAt.get(conversation);
    if (repliedAt === undefined) continue;
    if (repliedAt < oldest - tolerance) {
      if (isSure(facts, conversation, repliedAt)) cut.add(conversation);
      continue;
    }
    if (others.mark(conversation)) balance--;
    if (Math.abs(messages.at(index) - repliedAt) <= tolerance && met.mark(conversation)) balance += 2;
  }
  return balance > 0 ? cut : new Set();
}

function oldestOf(messages: MessageLog): Instant {
  let oldest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < messages.length; index++) oldest = Math.min(oldest, messages.at(index));
  return oldest;
}

/** Whether a ticket tells the time of its first response, behind its creation. A room's may be of any of its cases. */
function isSure({ tickets, rooms, numbers, daysAlone }: Facts, conversation: number, repliedAt: Instant): boolean {
  const createdAt = numbers.createdAt.get(conversation);
  return (
    tickets.has(conversation) &&
    !rooms.has(conversation) &&
    createdAt !== undefined &&
    createdAt <= repliedAt &&
    daysAlone.get("firstResponseAt")?.of(conversation) === undefined
  );
}
