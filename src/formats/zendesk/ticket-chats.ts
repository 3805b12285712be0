import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";
import { chatMessageOf, isChatMessage } from "./chat-message.ts";

/** Something that was said in a chat. */
interface ChatMessage {
  readonly chat: string;
  readonly message: ToldMessage;
}

/**
 * The chats on tickets: one table has what was said in each chat, another which ticket a chat is on, and which of them
 * comes first is not known. A chat of which no table tells a ticket is a conversation of its own.
 */
export class TicketChats {
  readonly #tickets = new Map<string, string>();
  readonly #messages: ChatMessage[] = [];

  /** A chat is on a ticket. */
  chat(chat: string, ticket: string): void {
    this.#tickets.set(chat, ticket);
  }

  /** Takes in a row of chat events; false where nothing tells when it was. */
  event(chat: string, event: Item): boolean {
    const at = event.iso("created_at");
    if (at === undefined) return false;
    if (isChatMessage(event)) this.#messages.push({ chat, message: chatMessageOf(event, at) });
    return true;
  }

  /** Gives every message with the id of its conversation. */
  finish(onMessage: (conversation: string, message: ToldMessage) => void): void {
    for (const { chat, message } of this.#messages) onMessage(this.#tickets.get(chat) ?? chat, message);
  }
}
