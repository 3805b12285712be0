import type { Conversation, Instant } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Context } from "../context.ts";
import { endingOf } from "../conversation/ending.ts";
import { lifecycleForCustomer } from "../conversation/leaving.ts";
import { lifecycleOf } from "../conversation/lifecycle.ts";
import { firstReply } from "../conversation/replies.ts";
import type { Measured, Metric, Observation } from "../metric.ts";
import { estimated, leftOut, measured } from "../observation.ts";
import { onClock } from "../variants/clock.ts";
import { spanned } from "../variants/clocked.ts";
import { isToldOnOtherClockAlone, otherClock } from "../variants/other-clock.ts";
import type { Promised } from "./promised.ts";
import type { SlaMeasure } from "./sla-measures.ts";

/**
 * What a conversation that a target is for comes to: for every value of the target's metric 1 (met) or 0 (breached), or why
 * neither can be said. What has no value yet is breached once it has been outstanding for longer than the limit, unless nobody's
 * value is known on this clock: of those alone who have none, nothing would ever be met.
 *
 * @param createdAt the conversation's creation, to whose period the verdicts belong
 */
export const verdictsOn = (
  { target: { limit, hours }, measure, metric, needs }: Promised,
  conversation: Conversation,
  createdAt: Instant,
  reportContext: Context,
): readonly Observation[] => {
  const context = onClock(reportContext, hours ?? reportContext.hours);
  const verdicts: Observation[] = [];
  for (const observation of metric.observe(conversation, context)) {
    if (observation.part !== undefined) continue;
    const { agent } = observation;
    if (!("excluded" in observation)) {
      const { value, source, approximate } = observation;
      verdicts.push(...judged(value - limit, { source, agent, approximate }, conversation, createdAt));
    } else if (!measure.outstanding.includes(observation.excluded)) {
      verdicts.push(leftOut(observation.excluded, createdAt, agent));
    } else if (isToldOnOtherClockAlone(needs, toldOf(conversation, context), context.hours)) {
      verdicts.push(leftOut(otherClock, createdAt, agent));
    } else {
      verdicts.push(...outstanding({ measure, metric, limit, agent }, conversation, createdAt, context));
    }
  }
  return verdicts;
};

/** What the inputs tell, but for the logs in which the conversation has nothing. */
const toldOf = ({ messages, events }: Conversation, { told }: Context): Pick<ReadonlySet<Fact>, "has"> => ({
  has: (fact) =>
    told.has(fact) && (fact !== "messages" || messages.length > 0) && (fact !== "events" || events.length > 0),
});

/** The name of the part that tells by how much limits were passed. */
export const overrunPart = "overrun";

/** Met, or breached and by how much; `overrun` is in milliseconds, 0 or less where it was met. */
function judged(
  overrun: number,
  { source, agent, approximate }: Pick<Measured, "source" | "agent" | "approximate">,
  { id }: Conversation,
  createdAt: Instant,
): readonly Observation[] {
  if (overrun <= 0) return [estimated(1, createdAt, source, agent, approximate)];
  return [
    estimated(0, createdAt, source, agent, approximate),
    measured(overrun, createdAt, source, agent, overrunPart, undefined, approximate, id),
  ];
}

interface Outstanding {
  readonly measure: SlaMeasure;
  readonly metric: Metric;
  readonly limit: number;
  readonly agent: string | undefined;
}

/** Later than the limit is breached, whether it is still to come or nobody waits for it any longer. */
function outstanding(
  { measure, metric, limit, agent }: Outstanding,
  conversation: Conversation,
  createdAt: Instant,
  context: Context,
): readonly Observation[] {
  const { to, reason, isEstimate } = outstandingUntil(conversation, context.asOf);
  const by = reason === "abandoned" && to !== undefined ? to : context.asOf;
  const from = measure.since(conversation, by, metric) ?? createdAt;
  if (to === undefined || to < from) return [leftOut(reason, createdAt, agent)];
  const source = conversation.messages.length > 0 ? "messages" : lifecycleOf(conversation, context.asOf).source;
  const waited = spanned({ from, to, source, agent }, conversation, context);
  if ("excluded" in waited) return [leftOut(waited.excluded, createdAt, agent)];
  if (waited.value <= limit) return [leftOut(reason, createdAt, agent)];
  return judged(waited.value - limit, { source, agent, approximate: isEstimate }, conversation, createdAt);
}

interface Until {
  /** Undefined where it was abandoned and nothing tells when. */
  readonly to: Instant | undefined;
  /** Why it is neither met nor breached where it lasted no longer than the limit. */
  readonly reason: "pending" | "abandoned" | "settled";
  readonly isEstimate: boolean;
}

/** Until the customer left, or what had been answered before was settled; else until now. */
function outstandingUntil(conversation: Conversation, asOf: Instant): Until {
  const lifecycle = lifecycleForCustomer(conversation, asOf);
  const isSettled = lifecycle.ended === "resolved" && firstReply(conversation, asOf) !== undefined;
  if (lifecycle.ended !== "abandoned" && !isSettled) return { to: asOf, reason: "pending", isEstimate: false };
  const ending = endingOf(conversation, lifecycle, asOf);
  const reason = isSettled ? "settled" : "abandoned";
  return { to: ending?.at, reason, isEstimate: ending?.isEstimate === true };
}
