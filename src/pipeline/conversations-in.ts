import { MarkColumn } from "../model/columns.ts";
import type { Log } from "../model/logs/log-entries.ts";
import { missing } from "../model/texts/dictionary.ts";

/** The conversations of the entries of a log, or of those of them that count. */
export function conversationsIn(
  log: Pick<Log, "length" | "conversationOf">,
  counts: (index: number) => boolean = () => true,
): MarkColumn {
  const conversations = new MarkColumn();
  for (let index = 0; index < log.length; index++) {
    const conversation = log.conversationOf(index);
    if (conversation !== missing && counts(index)) conversations.mark(conversation);
  }
  return conversations;
}
