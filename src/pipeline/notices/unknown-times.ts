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
    const { header, mayBeOfAnswers } = unknownTime;
    const message = mayBeOfAnswers
      ? `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then; --input-kind surveys where they were rated then)`
      : `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then)`;
    notes.add("unknown-time", message, path);
  }
}
