import { addToList } from "../../add-to-list.ts";
import type { Notes } from "../../input/notes.ts";
import { durationText } from "../../metrics/duration-text.ts";
import type { EventKind } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { EntryLog } from "../../model/logs/log-entries.ts";
import { millisecondsPerHour, millisecondsPerMinute } from "../../time/units.ts";
import { firstOf } from "../first-of.ts";

/** Every zone is ahead of UTC, or behind it, by a multiple of this, and by so many hours at most. */
const step = 15 * millisecondsPerMinute;
const farthest = 14 * millisecondsPerHour;

/** Two stamps of one beginning can be some seconds apart, or a minute where the seconds are not told. */
const tolerance = 2 * millisecondsPerMinute;

/** That fewer tickets, or a smaller share of them, lie equally far apart may be chance. */
const leastTickets = 5;
const leastShare = 0.9;

/** Bots, campaigns and what goes out in the name of agents may be sent a set time after the creation, and rules escalate and close by then. */
const beginnings: ReadonlySet<EventKind> = new Set(["queued", "assigned", "accepted"]);

/**
 * Says where tickets begin, in nearly all cases, the same whole quarters of an hour before or after they begin in a log that
 * stands in a file of its own: one of the files was exported in another zone. Which of them is right nothing tells.
 */
export function noteHoursApart(facts: Facts, apart: ReadonlySet<EntryLog>, notes: Notes): void {
  const { messages, events, conversationCount } = facts;
  const isAsked = (index: number) => messages.role(index) === "customer";
  if (apart.has("messages")) noteShift(firstOf(messages, conversationCount, isAsked), "messages", facts, notes);
  const isBeginning = (index: number) => beginnings.has(events.kind(index));
  if (apart.has("events")) noteShift(firstOf(events, conversationCount, isBeginning), "events", facts, notes);
}

function noteShift(first: Float64Array, log: EntryLog, facts: Facts, notes: Notes): void {
  const { ids, numbers } = facts;
  const shifts = new Map<number, number[]>();
  let compared = 0;
  for (let conversation = 0; conversation < first.length; conversation++) {
    const elapsed = first[conversation] - (numbers.createdAt.get(conversation) ?? Number.NaN);
    if (!Number.isFinite(elapsed) || !tellsCreation(conversation, facts)) continue;
    compared++;
    const shift = shiftIn(elapsed);
    if (shift !== undefined) addToList(shifts, shift, conversation);
  }
  for (const [shift, shifted] of shifts) {
    if (shifted.length < leastTickets || shifted.length < compared * leastShare) continue;
    const message = apartNote(shift, log, compared);
    for (const conversation of shifted) notes.add("hours-apart", message, `conversation ${ids.text(conversation)}`);
  }
}

/** Of a room the list may tell any of its cases, and of a day alone its midnight. */
const tellsCreation = (conversation: number, { tickets, rooms, daysAlone }: Facts): boolean =>
  tickets.has(conversation) && !rooms.has(conversation) && daysAlone.get("createdAt")?.of(conversation) === undefined;

/** What zones can be apart, where two moments are so; undefined where they are not. */
function shiftIn(elapsed: number): number | undefined {
  const shift = Math.round(elapsed / step) * step;
  const isOfZones = Math.abs(shift) >= millisecondsPerHour && Math.abs(shift) <= farthest;
  return isOfZones && Math.abs(elapsed - shift) <= tolerance ? shift : undefined;
}

function apartNote(shift: number, log: EntryLog, compared: number): string {
  const length = durationText(Math.abs(shift));
  const way = shift > 0 ? `${length} before the first of its ${log}` : `${length} after the first of its ${log}`;
  return (
    `a ticket was created ${way}, to within 2 min, as nearly all of the ${compared} of which both are told: ` +
    "the files seem to be of different zones, and what is measured from the one to the other is wrong by as much " +
    "(a header such as Created At (WIB) says whose times stand under it)"
  );
}
