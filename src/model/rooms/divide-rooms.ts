import type { Instant } from "../conversation.ts";
import { inCourse } from "../course.ts";
import type { Facts } from "../facts.ts";
import { type Log, LogEntries } from "../logs/log-entries.ts";
import { casesOf, type RoomEvent, type RoomMessage } from "./room-cases.ts";
import { divideFacts } from "./room-facts.ts";
import { type Piece, pieceAt, pieceCode } from "./room-pieces.ts";

/** The rooms that held several cases. */
export interface DividedRooms {
  readonly rooms: number;
  /** How many conversations they have become. */
  readonly conversations: number;
  /** The ids of some of them. */
  readonly examples: readonly string[];
}

const exampleLimit = 3;

/**
 * Makes a conversation of each case of a room. The first keeps the room's id, so that a room of one case stays what it is; the
 * others are numbered: `room#2`. A room that grows keeps the ids that it has. Messages belong to the case that they were said
 * in, events and surveys to the one that was going on, surveys without a time to the last.
 *
 * @param isRoom of a conversation's code
 * @param gap the silence in milliseconds beyond which a case has ended
 */
export function divideRooms(facts: Facts, isRoom: (conversation: number) => boolean, gap: number): DividedRooms {
  const entries = new RoomEntries(facts);
  const begun = new Map<string, readonly Piece[]>();
  let conversations = 0;
  const count = facts.conversationCount;
  for (let code = 0; code < count; code++) {
    if (!isRoom(code) || facts.leftOutLogs.has(code)) continue;
    const pieces = entries.divide(code, gap);
    if (pieces.length === 1) continue;
    begun.set(facts.ids.text(code), pieces);
    conversations += pieces.length;
  }
  facts.orders.moveAll((id, at) => {
    const pieces = begun.get(id);
    return pieces === undefined ? id : facts.ids.text(pieceAt(pieces, at).code);
  });
  return { rooms: begun.size, conversations, examples: [...begun.keys()].slice(0, exampleLimit) };
}

type MovableLog = Log & Pick<Facts["events"], "move">;

interface Repeat {
  readonly log: MovableLog;
  readonly index: number;
  readonly first: number;
}

/** An entry and its place in its log. */
type Placed<Entry> = Entry & { readonly index: number };

/** What every conversation holds, as it was before any was divided. */
class RoomEntries {
  readonly #facts: Facts;
  readonly #messages: LogEntries<Placed<RoomMessage>>;
  readonly #events: LogEntries<Placed<RoomEvent>>;
  readonly #surveys: LogEntries<number>;
  /** Those of the room that is being divided. */
  #repeats: Repeat[] = [];

  constructor(facts: Facts) {
    const { messages, events, surveys, conversationCount: count } = facts;
    const keepRepeat = (log: MovableLog) => (index: number, first: number) => {
      this.#repeats.push({ log, index, first });
    };
    this.#facts = facts;
    this.#messages = new LogEntries(
      messages,
      count,
      (index) => ({
        index,
        at: messages.at(index),
        role: messages.role(index),
        internal: messages.isInternal(index),
        campaign: messages.isCampaign(index),
      }),
      keepRepeat(messages),
    );
    this.#events = new LogEntries(
      events,
      count,
      (index) => ({ index, at: events.at(index), kind: events.kind(index) }),
      keepRepeat(events),
    );
    this.#surveys = new LogEntries(surveys, count, (index) => index, keepRepeat(surveys));
  }

  divide(code: number, gap: number): readonly Piece[] {
    this.#repeats = [];
    const messages = this.#messages.of(code);
    const events = inCourse(this.#events.of(code));
    const surveys = this.#surveys.of(code);
    const pieces = this.#piecesOf(code, messages, events, gap);
    if (pieces.length > 1) {
      this.#move(pieces, messages, events, surveys);
      for (const { log, index, first } of this.#repeats) log.move(index, log.conversationOf(first));
    }
    divideFacts(this.#facts, { messages, pieces }, gap);
    return pieces;
  }

  #piecesOf(code: number, messages: readonly RoomMessage[], events: readonly RoomEvent[], gap: number): Piece[] {
    return casesOf(messages, this.#withStamps(code, events), gap).map((one, index) => ({
      ...one,
      code: pieceCode(this.#facts.ids, code, index + 1),
      from: index === 0 ? beginningOf(messages, events) : messages[one.first].at,
    }));
  }

  /** The events, and those of which only a time stamp tells. */
  #withStamps(code: number, events: readonly RoomEvent[]): readonly RoomEvent[] {
    const { resolvedAt, closedAt, abandonedAt } = this.#facts.numbers;
    const stamps = [resolvedAt.get(code), closedAt.get(code), abandonedAt.get(code)].filter((at) => at !== undefined);
    if (stamps.length === 0) return events;
    return [...events, ...stamps.map((at) => ({ at, kind: "closed" as const }))].sort((a, b) => a.at - b.at);
  }

  #move(
    pieces: readonly Piece[],
    messages: readonly Placed<RoomMessage>[],
    events: readonly Placed<RoomEvent>[],
    surveys: readonly number[],
  ): void {
    const { messages: messageLog, events: eventLog, surveys: surveyLog } = this.#facts;
    for (const [index, { code, first }] of pieces.entries()) {
      const end = pieces[index + 1]?.first ?? messages.length;
      for (let i = first; i < end; i++) messageLog.move(messages[i].index, code);
    }
    for (const { index, at } of events) eventLog.move(index, pieceAt(pieces, at).code);
    for (const index of surveys) surveyLog.move(index, pieceAt(pieces, surveyLog.at(index)).code);
  }
}

function beginningOf([message]: readonly RoomMessage[], [event]: readonly RoomEvent[]): Instant {
  return message === undefined ? Number.POSITIVE_INFINITY : Math.min(message.at, event?.at ?? message.at);
}
