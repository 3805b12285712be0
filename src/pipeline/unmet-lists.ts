import type { LocalCalendar } from "../metrics/context.ts";
import { type Condition, conditionText } from "../report/dimension.ts";
import { UnmetDemands } from "./unmet-demands.ts";

/**
 * The conditions whose value has a comma and that no conversation has, as where several were meant: `tag!=promo,vip` would
 * leave out none.
 *
 * @param calendar of the report's zone
 */
export const unmetLists = (where: readonly Condition[], calendar: LocalCalendar): UnmetDemands<Condition> =>
  new UnmetDemands(
    where.filter(({ value }) => value.includes(",")),
    (conversation, { dimension, value }) => dimension.valuesOf(conversation, calendar).includes(value),
    (condition, notes) => notes.add("where-list", message, conditionText(condition)),
  );

const message =
  "a condition (--where) has one value, commas and all, and no conversation has this one; where all of several are to hold, each is " +
  "a condition of its own (-w tag=promo -w tag=vip)";
