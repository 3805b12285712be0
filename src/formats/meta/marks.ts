import { allOf } from "../recognise/all-of.ts";
import { type Sample, textsUnder } from "../recognise/sample.ts";

const isOfThread = allOf(["sender_name", "timestamp_ms"]);
const isEncrypted = allOf(["senderName", "isUnsent", "timestamp"]);

/** What only the messages of a download have: older ones have types, and whose they are stands behind many of them. */
export function marksOf(sample: Sample): readonly string[] {
  const messages = sample.lists.get("messages") ?? sample;
  if (sample.around === undefined) return [];
  const isTyped = textsUnder(messages, "type").includes("Generic");
  const told = [
    ...messages.columns.filter((column) => column === "is_geoblocked_for_viewer"),
    ...(isTyped ? ["type"] : []),
    ...(sample.columns.includes("thread_path") || sample.around.has("thread_path") ? ["thread_path"] : []),
  ];
  const marks = isOfThread(messages);
  return marks.length > 0 && told.length > 0 ? [...marks, ...told] : isEncrypted(messages);
}
