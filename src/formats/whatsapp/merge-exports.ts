import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import type { Writer } from "../translate/chat-people.ts";

/** A message of a chat: WhatsApp gives it no id. */
export interface ChatMessage {
  readonly at: Instant;
  readonly author: Writer;
  readonly isDeleted: boolean;
}

interface Told extends ChatMessage {
  /** Which of the exports it stands in first. */
  readonly from: number;
  /** Whether only its minute is known. */
  readonly isRough: boolean;
}

interface Placed extends Told {
  /** Which of the messages of its time it is. */
  readonly position: number;
  /** Which of those that its author wrote at that time. */
  readonly turn: number;
}

/**
 * One chat out of several exports of it, which may overlap: in the order of time, and within a minute in that of the files. A
 * message has no id: it is the same in two exports where it is the n-th that its author wrote at that time. Its text tells
 * nothing, since it may have been edited or deleted between them, and names the medium in the one and omits it in the other.
 * What was deleted in the one and not yet in the other was said.
 *
 * Some telephones write no seconds: what stands in such an export and in one with seconds is the n-th that its author wrote in
 * that minute, and has the seconds.
 *
 * @param exports the messages of each, in the order of the file
 * @param onRepeat hears of the export of each message that another had before it
 */
export function mergeExports(
  exports: readonly (readonly ChatMessage[])[],
  onRepeat: (index: number) => void,
): readonly ChatMessage[] {
  if (exports.length === 1) return exports[0].toSorted((a, b) => a.at - b.at);
  const all = exports.map((messages, from) => {
    const isRough = messages.every(({ at }) => at % millisecondsPerMinute === 0);
    return messages.map((message): Told => ({ ...message, from, isRough }));
  });
  const joinedOnes = (isRough: boolean): readonly Told[] =>
    joined(
      all.map((messages) => messages.filter((message) => message.isRough === isRough)),
      1,
      onRepeat,
    );
  const exact = joinedOnes(false);
  const rough = joinedOnes(true);
  if (exact.length === 0 || rough.length === 0) return [...exact, ...rough];
  return inTurn(joined([exact, rough], millisecondsPerMinute, onRepeat));
}

/** Joins exports by the n-th message of each author in each stretch of that many milliseconds. */
function joined(
  exports: readonly (readonly Told[])[],
  stretch: number,
  onRepeat: (index: number) => void,
): readonly Told[] {
  const merged = new Map<string, Placed>();
  for (const messages of exports) {
    for (const message of placed(messages, stretch)) {
      const key = `${Math.floor(message.at / stretch)} ${message.turn} ${message.author.name}`;
      const known = merged.get(key);
      if (known !== undefined) onRepeat(Math.max(known.from, message.from));
      merged.set(key, known === undefined ? message : either(known, message));
    }
  }
  return [...merged.values()].sort(
    (a, b) =>
      Math.floor(a.at / stretch) - Math.floor(b.at / stretch) ||
      a.position - b.position ||
      compareTexts(a.author.name, b.author.name) ||
      a.turn - b.turn,
  );
}

/** An export may begin in the midst of a minute, or lack what was deleted: the later place is the one in the longer list. */
const either = (a: Placed, b: Placed): Placed => ({
  ...a,
  position: Math.max(a.position, b.position),
  isDeleted: a.isDeleted && b.isDeleted,
});

function placed(messages: readonly Told[], stretch: number): readonly Placed[] {
  let begin: number | undefined;
  let position = 0;
  let turns = new Map<string, number>();
  return messages
    .toSorted((a, b) => a.at - b.at)
    .map((message) => {
      if (Math.floor(message.at / stretch) !== begin) {
        begin = Math.floor(message.at / stretch);
        position = 0;
        turns = new Map();
      }
      const turn = (turns.get(message.author.name) ?? 0) + 1;
      turns.set(message.author.name, turn);
      position += 1;
      return { ...message, position, turn };
    });
}

/** In the order of time, where a message of which only the minute is known comes no earlier than those in front of it. */
function inTurn(messages: readonly Told[]): readonly ChatMessage[] {
  let latest = Number.NEGATIVE_INFINITY;
  return messages
    .map((message) => {
      const at = message.isRough ? Math.max(message.at, latest) : message.at;
      latest = Math.max(latest, at);
      return { ...message, at };
    })
    .sort((a, b) => a.at - b.at);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
