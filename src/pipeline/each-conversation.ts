import { assembler, type Repeat } from "../model/assemble.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import { pause } from "./pause.ts";
import type { ReadRequest } from "./request.ts";

/** So many take about a tenth of a second; a pause takes none. */
const withoutPause = 10_000;

/**
 * Hands over the conversations one at a time, in the order of their indexes, with pauses in which an interruption is heard and
 * it is told how far the work is.
 *
 * @throws AbortError
 */
export async function eachConversation(
  facts: Facts,
  { signal, onCounted }: Pick<ReadRequest, "signal" | "onCounted">,
  onConversation: (conversation: Conversation, index: number) => void,
  onRepeat?: (repeat: Repeat) => void,
): Promise<void> {
  const conversationOf = assembler(facts, onRepeat);
  const { conversationCount } = facts;
  for (let from = 0; from < conversationCount; from += withoutPause) {
    await pause(signal);
    onCounted?.(from, conversationCount);
    const to = Math.min(from + withoutPause, conversationCount);
    for (let index = from; index < to; index++) onConversation(conversationOf(index), index);
  }
  await pause(signal);
}
