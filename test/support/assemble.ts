import { assembler, type Repeat } from "../../src/model/assemble.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import type { Facts } from "../../src/model/facts.ts";

/** Hands over all conversations at once, in the order of their indexes. */
export function assemble(
  facts: Facts,
  onConversation: (conversation: Conversation, index: number) => void,
  onRepeat: (repeat: Repeat) => void,
): void {
  const conversationOf = assembler(facts, onRepeat);
  for (let index = 0; index < facts.conversationCount; index++) onConversation(conversationOf(index), index);
}
