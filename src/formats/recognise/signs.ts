import { submissionTimes } from "../fields/surveys.ts";
import { isKnownChannel } from "../values/channels.ts";
import type { MatchedColumn } from "./match.ts";
import { type Sample, textsIn } from "./sample.ts";

/** Headers that mean the channel in lists of tickets, and anything at all elsewhere. */
const vague: ReadonlySet<string> = new Set(["source", "via"]);

/** Whether a header tells no kind of file from another: messages and payments have a direction as calls have. */
const isOfAnything = (alias: string): boolean => alias === "direction" || alias === "closing date";

/** What stands beside messages and answers as well, so that a list of them with one more such column would be one of tickets. */
const besideAnything: ReadonlySet<string> = new Set([
  ...["ticket state", "case status", "status kasus", "status keluhan", "status pengaduan", "status penanganan"],
  ...["status chat", "status akhir", "rating pelanggan", "penilaian pelanggan"],
]);

/** Whether it speaks for no kind either: accounts are opened as well, and whatever is of a call has its direction. */
export const isSilent = (alias: string): boolean =>
  isOfAnything(alias) ||
  besideAnything.has(alias) ||
  submissionTimes.includes(alias) ||
  ["opening date", "call direction", "arah panggilan"].includes(alias);

/** Whether only what stands under a header says that it means the field. */
export const isVague = (field: string, alias: string): boolean => field === "channel" && vague.has(alias);

/**
 * Whether a column that only tickets have says something: one that is blank in every record of a sample is none of theirs,
 * and a vague header counts only where a channel that is known stands under it. Of a file without records the header has to
 * do.
 *
 * @example isSign("status", { index: 0, header: "Status", by: "status", rivals: [] }, sample) //=> true
 */
export function isSign(field: string, { index, by }: MatchedColumn, sample: Sample): boolean {
  if (isOfAnything(by)) return false;
  if (sample.values.every((texts) => texts.length === 0)) return true;
  const texts = textsIn(sample, index);
  return isVague(field, by) ? texts.some(isKnownChannel) : texts.length > 0;
}
