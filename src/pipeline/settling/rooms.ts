import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import type { Notes } from "../../input/notes.ts";
import { durationText } from "../../metrics/duration-text.ts";
import type { Facts } from "../../model/facts.ts";
import { divideRooms } from "../../model/rooms/divide-rooms.ts";
import { millisecondsPerDay } from "../../time/units.ts";

/** The silence after which the next message in a room begins another case. */
const defaultSessionGap = millisecondsPerDay;

/** Makes a conversation of each case of a room, and says how many there were. */
export function settleRooms(facts: Facts, { sessionGap = defaultSessionGap, rooms }: ReadSettings, notes: Notes): void {
  if (rooms !== true && !facts.rooms.isUsed) return;
  const isRoom = rooms === true ? () => true : (conversation: number) => facts.rooms.has(conversation);
  const { rooms: count, conversations, examples } = divideRooms(facts, isRoom, sessionGap);
  const message =
    `a room was divided into cases, where it was resolved or silent for longer than ${durationText(sessionGap)} ` +
    `(--session-gap); these rooms have become ${conversations} conversations`;
  for (const id of examples) notes.add("rooms", message, id);
  notes.add("rooms", message, undefined, count - examples.length);
}
