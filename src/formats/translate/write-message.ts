import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import { noteUnknownRole } from "./note-unknown-role.ts";

/** Writes a message of a conversation, and says so where the export does not tell who wrote it. */
export function writeMessage(facts: FactWriter, conversation: string, message: ToldMessage): void {
  if (message.role === "unknown") noteUnknownRole(facts);
  facts.message(conversation, message);
}
