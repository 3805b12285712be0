import { inputError } from "../../errors.ts";
import { inShell } from "../../in-shell.ts";
import { normaliseHeader, spacedHeader } from "../fields/field.ts";
import type { Detection } from "./candidate.ts";
import { type Sample, textsByRecord } from "./sample.ts";

/** A header that names the conversation which a record is part of, and none that it is only related to: a parent, a merged one. */
const ofConversation = /^(?:(?:tickets?|conversations?|threads?|chats?|cases?) )+id$/;

/**
 * Refuses records that have an id of their own, and beside it that of a conversation which several of them share: messages or
 * notes, each of which would count as a conversation.
 *
 * @throws MetrikError parts-of-conversations
 */
export function refuseParts(sample: Sample, { format, matches }: Detection): void {
  if (format.id !== "tickets" || matches.get("conversation")?.by !== "id") return;
  const shared = sample.columns.find(
    (header, column) =>
      ofConversation.test(normaliseHeader(spacedHeader(header))) && areShared(textsByRecord(sample, column)),
  );
  if (shared === undefined) return;
  throw inputError(
    "parts-of-conversations",
    `the records are parts of conversations: several have the same ${shared}`,
    {
      help: `name that column: --map ${inShell(`conversation=${shared}`)}, and if they are messages what says who wrote them: --map role=…; if each is a conversation: --map conversation=id`,
    },
  );
}

/** Whether every record has one, and they are the same in twos or more on average. */
const areShared = (texts: readonly string[]): boolean =>
  texts.length > 2 && texts.every((text) => text.trim() !== "") && 2 * new Set(texts).size <= texts.length;
