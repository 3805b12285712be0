import type { UnknownTime } from "../../formats/recognise/unknown-time.ts";
import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import type { Account } from "../account.ts";

/** Says which columns may tell when tickets came in, where nothing does: most metrics leave all of them out. */
export function noteUnknownTimes(
  accounts: readonly Account[],
  { numbers, messages, events }: Facts,
  notes: Notes,
): void {
  if (numbers.createdAt.isUsed || messages.length > 0 || events.length > 0) return;
  for (const { unknownTime, path } of accounts) {
    if (unknownTime === undefined) continue;
    notes.add("unknown-time", messageOn(unknownTime), path);
  }
}

function messageOn({ headers, mayBeOfAnswers }: UnknownTime): string {
  const header = headers.join(", ");
  if (headers.length > 1)
    return `${header}: nothing tells whether the tickets came in at one of these times (--map createdAt=… where they did)`;
  return mayBeOfAnswers
    ? `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then; --input-kind surveys where they were rated then)`
    : `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then)`;
}
