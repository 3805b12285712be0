import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import { noteUnknownRole } from "./note-unknown-role.ts";

/**
 * Writes a message of a conversation, and says so where the export does not tell who wrote it.
 *
 * @returns its place in the log; undefined where its time cannot be
 */
export function writeMessage(facts: FactWriter, conversation: string, message: ToldMessage): number | undefined {
  if (message.role === "unknown") noteUnknownRole(facts);
  return facts.message(conversation, message);
}
