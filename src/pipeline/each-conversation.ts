import { assembler, type Repeat } from "../model/assemble.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import { pause } from "./pause.ts";

/** So many take about a tenth of a second; a pause takes none. */
const withoutPause = 10_000;

/**
 * Hands over the conversations one at a time, in the order of their indexes, with pauses in which an interruption is heard.
 *
 * @throws AbortError
 */
export async function eachConversation(
  facts: Facts,
  signal: AbortSignal,
  onConversation: (conversation: Conversation, index: number) => void,
  onRepeat: (repeat: Repeat) => void,
): Promise<void> {
  const conversationOf = assembler(facts, onRepeat);
  for (let from = 0; from < facts.conversationCount; from += withoutPause) {
    await pause(signal);
    const to = Math.min(from + withoutPause, facts.conversationCount);
    for (let index = from; index < to; index++) onConversation(conversationOf(index), index);
  }
  await pause(signal);
}
