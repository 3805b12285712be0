import type { Instant } from "../conversation.ts";
import type { Dictionary } from "../texts/dictionary.ts";
import type { RoomCase, RoomMessage } from "./room-cases.ts";

/** A case of a room as a conversation of its own. */
export interface Piece extends RoomCase {
  /** The conversation's code. */
  readonly code: number;
  /** Its first message, of the first piece also an event before it; infinite in a room without messages. */
  readonly from: Instant;
}

/** What a room was found to hold. */
export interface Room {
  readonly messages: readonly RoomMessage[];
  /** At least one, in time order. */
  readonly pieces: readonly Piece[];
}

/** The piece that was going on at an instant: the last that had begun, else the first. Without an instant the last of all. */
export function pieceAt(pieces: readonly Piece[], at: Instant | undefined): Piece {
  let index = pieces.length - 1;
  while (at !== undefined && index > 0 && pieces[index].from > at) index--;
  return pieces[index];
}

export const messagesOf = ({ messages, pieces }: Room, index: number): readonly RoomMessage[] =>
  messages.slice(pieces[index].first, pieces[index + 1]?.first);

/**
 * The code of a room's piece, by a new id: `room#2`, unless a conversation of the input is called that. More marks then set
 * it apart: `room##2`.
 *
 * @param number 1 for the room's own id
 */
export function pieceCode(ids: Dictionary, room: number, number: number): number {
  if (number === 1) return room;
  const known = ids.size;
  for (let marks = "#"; ; marks += "#") {
    const code = ids.codeOf(`${ids.text(room)}${marks}${number}`);
    if (code >= known) return code;
  }
}
