import { assembler, type Repeat } from "../../src/model/assemble.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import type { Facts } from "../../src/model/facts.ts";

/** All conversations at once, in the order of their indexes. */
export function assembled(facts: Facts, onRepeat?: (repeat: Repeat) => void): readonly Conversation[] {
  const conversationOf = assembler(facts, onRepeat);
  return Array.from({ length: facts.conversationCount }, (_, index) => conversationOf(index));
}
