import { z } from "zod";

/** What the numbers of reports, verdicts and listings are. */
export const finite = z.number();
export const count = z.int().nonnegative();
/** By reason, source … */
export const counts = z.record(z.string(), count);
/** The lower and the upper bound. */
export const interval = z.tuple([finite, finite]).readonly();
