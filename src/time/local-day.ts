import type { Instant } from "../model/conversation.ts";
import { millisecondsPerDay } from "./units.ts";
import type { Zone } from "./zone.ts";

/** The first instant of a local calendar day, given as a number of days since 1970-01-01. */
export const startOfDay = (day: number, zone: Zone): Instant => zone.localToInstant(day * millisecondsPerDay).instant;

/** The first instant of the local day that the instant falls in. @example startOfLocalDay(0, zone("UTC")) //=> 0 */
export const startOfLocalDay = (instant: Instant, zone: Zone): Instant => startOfDay(zone.dayOf(instant), zone);

/** The first instant of the next local day. @example endOfLocalDay(0, zone("UTC")) //=> 86400000 */
export const endOfLocalDay = (instant: Instant, zone: Zone): Instant => startOfDay(zone.dayOf(instant) + 1, zone);
