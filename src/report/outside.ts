import type { Context } from "../metrics/context.ts";
import type { Instant } from "../model/conversation.ts";

/** Whether an instant lies outside the report's range, or after its clock, so that nobody knew of it yet. */
export const isOutside = (instant: Instant | undefined, { range, asOf }: Context): boolean =>
  instant !== undefined && (instant < range.from || instant >= range.to || instant > asOf);
