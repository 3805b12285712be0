import type { Instant } from "../../model/conversation.ts";

/** 1990-01-01: help desks have no older records, and older times are defaults and errors. */
export const earliestInstant: Instant = 631_152_000_000;

/** Whether something can have happened at an instant; not at NaN. @param latest the newest that is believed */
export const isPlausible = (instant: Instant, latest: Instant): boolean =>
  instant >= earliestInstant && instant <= latest;
