import type { Commerce } from "../../model/commerce.ts";
import type { Instant } from "../../model/conversation.ts";
import { itemsWithin } from "../../time/first-after.ts";
import type { Range } from "../../time/range.ts";
import { ratio } from "../aggregates/ratio.ts";
import { restingOn } from "../aggregates/resting-on.ts";
import { isSale } from "../commerce/orders.ts";
import type { Context } from "../context.ts";
import type { LeftOut, Metric, Needs, Observation } from "../metric.ts";
import { leftOut, measured } from "../observation.ts";

/** A customer at the start of a range, and whether still one at its end. */
export interface Member {
  readonly customer: string;
  readonly hasStayed: boolean;
}

export const cohortExcludes = {
  "no-since": "Nothing tells since when this has been a customer.",
  grouped: "Customers belong to no channel, team or agent: they are counted in the rows of the total only.",
} as const;

/** Why there is nothing where that is all that was left out. */
export const onlyTheTotal = "customers are counted in the total only, not in groups";

const noCohort = "nobody is known to have been a customer at its start";

const noLeavings = "no file tells until when somebody was a customer (--map until=… names the column)";

/** Customers of whom nothing tells whether they left would all have stayed. */
export const cohortNeeds: Needs = [["customers", "leavings"], ["orders"]];

const knowsCustomers = ({ commerce, told }: Context): boolean =>
  told.has("leavings") && commerce.customers.some(({ since }) => since !== undefined);

/** What tells who is a customer, to be read after "by". */
const cohortBasis = (context: Context): string =>
  knowsCustomers(context) ? "customer records" : "orders in two successive periods";

/** Where there are no orders either, the records lack what is needed. */
export const whyNobody = ({ told }: Context): string =>
  told.has("customers") && !told.has("leavings") && !told.has("orders") ? noLeavings : noCohort;

/** How it is told, for a formula. */
export const cohortFormula =
  "By the customer records, where a file tells of leavings: customers at an instant are those who became one before it and had " +
  "not left before it. Without such records, those who ordered in the period before are the customers at its start, and those " +
  "of them who ordered in the period are the customers at its end. The period before is as many months or days just before, where the period is made of " +
  "whole ones, else a time as long; for a period that is not over, it is the equal part. The end is that of the period or, " +
  "if that comes first, the clock of the report.";

/** Asks about customers in totals only: no group of conversations has customers. */
export const onlyInTotals =
  (observe: (context: Context) => readonly Observation[]): NonNullable<Metric["observeRange"]> =>
  (context, group) =>
    Object.keys(group).length > 0 ? [leftOut("grouped", undefined)] : observe(context);

/** The same, and not before the period has begun. */
export const inTotals = (observe: (context: Context) => readonly Observation[]) =>
  onlyInTotals((context) => (context.range.from < elapsedEnd(context) ? observe(context) : []));

/**
 * A rate of the customers at the start of a range, by their ids.
 *
 * @param isHit which of them count
 */
export const rateOfCohort = (isHit: (member: Member) => boolean) => ({
  aggregate: restingOn(ratio, cohortBasis, whyNobody),
  observeRange: inTotals((context) =>
    cohortOf(context).map((member) =>
      "excluded" in member ? member : measured(isHit(member) ? 1 : 0, context.range.from, "fields", undefined),
    ),
  ),
});

/** The customers at the start of a context's range. */
export function cohortOf(context: Context): readonly (Member | LeftOut)[] {
  const { range, commerce } = context;
  return knowsCustomers(context) ? byRecords(commerce, range.from, elapsedEnd(context)) : byOrders(context);
}

/** Where a range ends, or the time that has been by the clock of the report. */
export const elapsedEnd = ({ range, asOf }: Context): Instant => Math.min(range.to, asOf + 1);

/** As they stood just before the range began and just before it ended. */
function byRecords({ customers }: Commerce, from: Instant, end: Instant): readonly (Member | LeftOut)[] {
  return customers.flatMap(({ id, since, until = Number.POSITIVE_INFINITY }): readonly (Member | LeftOut)[] => {
    if (until < from) return [];
    if (since === undefined) return [leftOut("no-since", from)];
    return since < from ? [{ customer: id, hasStayed: until >= end }] : [];
  });
}

function byOrders(context: Context): readonly Member[] {
  const { range, commerce, rangeBefore } = context;
  const buyersIn = ({ from, to }: Range): ReadonlySet<string> =>
    new Set(
      itemsWithin(commerce.orders, from - 1, to - 1)
        .filter(isSale)
        .flatMap(({ customer = [] }) => customer),
    );
  const after = buyersIn({ from: range.from, to: elapsedEnd(context) });
  return [...buyersIn(rangeBefore(range))].map((customer) => ({ customer, hasStayed: after.has(customer) }));
}
