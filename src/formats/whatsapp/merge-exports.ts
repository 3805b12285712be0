import type { Instant } from "../../model/conversation.ts";
import type { Writer } from "../translate/chat-people.ts";

/** A message of a chat: WhatsApp gives it no id. */
export interface ChatMessage {
  readonly at: Instant;
  readonly author: Writer;
  readonly isDeleted: boolean;
}

interface Place {
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
 * @param exports the messages of each, in the order of the file
 * @param onRepeat hears of the export of each message that another had before it
 */
export function mergeExports(
  exports: readonly (readonly ChatMessage[])[],
  onRepeat: (index: number) => void,
): readonly ChatMessage[] {
  if (exports.length === 1) return exports[0].toSorted((a, b) => a.at - b.at);
  const merged = new Map<string, ChatMessage & Place>();
  for (const [index, messages] of exports.entries()) {
    for (const message of placed(messages)) {
      const key = `${message.at} ${message.turn} ${message.author.name}`;
      const known = merged.get(key);
      if (known !== undefined) onRepeat(index);
      merged.set(key, known === undefined ? message : either(known, message));
    }
  }
  return [...merged.values()].sort(
    (a, b) => a.at - b.at || a.position - b.position || compareTexts(a.author.name, b.author.name) || a.turn - b.turn,
  );
}

/** An export may begin in the midst of a minute, or lack what was deleted: the later place is the one in the longer list. */
const either = (a: ChatMessage & Place, b: ChatMessage & Place): ChatMessage & Place => ({
  ...a,
  position: Math.max(a.position, b.position),
  isDeleted: a.isDeleted && b.isDeleted,
});

function placed(messages: readonly ChatMessage[]): readonly (ChatMessage & Place)[] {
  let at: Instant | undefined;
  let position = 0;
  let turns = new Map<string, number>();
  return messages
    .toSorted((a, b) => a.at - b.at)
    .map((message) => {
      if (message.at !== at) {
        at = message.at;
        position = 0;
        turns = new Map();
      }
      const turn = (turns.get(message.author.name) ?? 0) + 1;
      turns.set(message.author.name, turn);
      position += 1;
      return { ...message, position, turn };
    });
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
