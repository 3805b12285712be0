import type { Context } from "../metrics/context.ts";
import type { Metric, Observation } from "../metrics/metric.ts";
import type { Instant } from "../model/conversation.ts";
import { isShareRest } from "./share-rest.ts";

/** Whether an instant lies outside the report's range, or after its clock, so that nobody knew of it yet. */
export const isOutside = (instant: Instant | undefined, { range, asOf }: Context): boolean =>
  instant !== undefined && (instant < range.from || instant >= range.to || instant > asOf);

/**
 * Where it counts that a conversation is left out of a metric: where it was created, and of a stock, which has in it what began
 * before the range, from the start of the range on.
 */
export const leftOutAt = ({ kind }: Metric, createdAt: Instant | undefined, { range }: Context): Instant | undefined =>
  kind === "stock" && createdAt !== undefined ? Math.max(createdAt, range.from) : createdAt;

/** The reason that leaves it out. */
export const outsidePeriod = "outside-period";

/** What happened outside the report's range counts in no period, and is told. */
export const observedOutside: Observation = { excluded: outsidePeriod, at: undefined };

/** Whether it is told of an observation that it lies outside: once of a headline, and not of its parts again. */
export const isToldOutside = (metric: Metric, observation: Observation): boolean =>
  observation.part === undefined && !isShareRest(metric, observation);
