import type { UnknownTime } from "../../formats/recognise/unknown-time.ts";
import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import type { Account } from "../account.ts";

/**
 * Says which columns may tell when tickets came in, where nothing does: most metrics leave all of them out. And which may tell
 * when answers were given, whatever else tells of their conversations.
 */
export function noteUnknownTimes(
  accounts: readonly Account[],
  { numbers, messages, events }: Facts,
  notes: Notes,
): void {
  const isCreationTold = numbers.createdAt.isUsed || messages.length > 0 || events.length > 0;
  for (const { unknownTime, path } of accounts) {
    if (unknownTime === undefined || (isCreationTold && unknownTime.of !== "answers")) continue;
    notes.add("unknown-time", messageOn(unknownTime), path);
  }
}

function messageOn({ headers, of }: UnknownTime): string {
  const header = headers.join(", ");
  if (headers.length > 1)
    return of === "answers"
      ? `${header}: nothing tells whether the answers were given at one of these times (--map at=… where they were; without a time they count when their conversation was resolved or created, or not at all)`
      : `${header}: nothing tells whether the tickets came in at one of these times (--map createdAt=… where they did)`;
  switch (of) {
    case "tickets":
      return `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then)`;
    case "either":
      return `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then; --input-kind surveys where they were rated then)`;
    case "answers":
      return `${header}: nothing tells what these times are (--map at=… where the answers were given then; without a time they count when their conversation was resolved or created, or not at all)`;
  }
}
