import { durationFacts, type Fact } from "../../model/fact.ts";
import type { Needs } from "../metric.ts";
import type { Hours } from "./hours.ts";

/** The reason for which lengths are left out that are stated on the other clock. */
export const otherClock = "other-clock";

const isOnOther = (fact: Fact, hours: Hours): boolean =>
  durationFacts.some((duration) => duration === fact) && fact.endsWith("Business") !== (hours === "business");

/**
 * Whether what is needed is told, but only as lengths that an export states on the other clock: what has none may be late there,
 * and beside those left out it would seem to be all that there is.
 *
 * @example isToldOnOtherClockAlone([["messages"], ["replyBusiness"]], new Set(["replyBusiness"]), "calendar") //=> true
 */
export const isToldOnOtherClockAlone = (needs: Needs, told: Pick<ReadonlySet<Fact>, "has">, hours: Hours): boolean => {
  const met = needs.filter((facts) => facts.every((fact) => told.has(fact)));
  return met.length > 0 && met.every((facts) => facts.some((fact) => isOnOther(fact, hours)));
};

/**
 * Why lengths that are stated on the other clock alone have no value on this, and what has to be set instead.
 *
 * @param isOwn whether the clock is the metric's or the target's own, so that no option sets it
 */
export const whyOnOtherClock = (hours: Hours, isOwn: boolean): string => {
  const setting = isOwn ? "hours: " : "--hours ";
  return hours === "calendar"
    ? `known in business hours only: ${setting}business`
    : `known in calendar hours only: ${setting}calendar`;
};
