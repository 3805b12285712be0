import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";

/**
 * Whether something happened after a record was written, where it says when that was. What comes within the minute may have come
 * before: some write the ticket first, and some no seconds.
 *
 * @example isSince(59_999, 0) //=> false
 */
export const isSince = (at: Instant, recordedAt: Instant | undefined): boolean =>
  recordedAt !== undefined && at - recordedAt >= millisecondsPerMinute;
