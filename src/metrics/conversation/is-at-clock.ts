import type { Instant } from "../../model/conversation.ts";

/**
 * Whether what an export says of its own day tells of an instant: of the clock, and of the last millisecond of a period that
 * ends with the clock.
 */
export const isAtClock = (instant: Instant, asOf: Instant): boolean => instant >= asOf - 1;
