import type { Instant } from "../../model/conversation.ts";

/** Whether something happened by an instant, as far as it is told when. */
export const isBy = (at: Instant | undefined, by: Instant): boolean => at !== undefined && at <= by;
